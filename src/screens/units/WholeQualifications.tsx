import { findQualificationFact } from '../../catalogue/qualificationFacts.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SlipNotes } from '../../parts/SlipNotes.tsx';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import type { PlanView } from '../../judging/planView.ts';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** A plan of whole qualifications, for a document that names no units. */
export function WholeQualifications({ view: { pathway, framework } }: { readonly view: PlanView }) {
  const { unitsScreen, common, about } = useWords();
  const { wholeQualification: text } = unitsScreen;
  const whole = pathway.qualifications.filter(({ units }) => units.length === 0);
  return (
    <Stack gap={4}>
      {whole.length === pathway.qualifications.length && (
        <Notice tone="info" heading={text.heading} headingLevel={2}>
          <p>{text.lead}</p>
          <p>{text.provider}</p>
        </Notice>
      )}
      {whole.map(({ id, title, kind, credits, tqt, offerings, source }) => (
        <Card gap={2} key={id} aria-labelledby={`title-${id}`}>
          <h2 id={`title-${id}`} lang="en">
            {title}
          </h2>
          <p>
            {credits !== undefined && (
              <>
                <b>{common.credits(credits)}</b> ·{' '}
              </>
            )}
            {text.kinds[kind]}
          </p>
          {tqt !== null && <p>{text.tqt(tqt)}</p>}
          {offerings.map(({ number, otherNumber, awardingOrganisation, slips }) => {
            const fact = findQualificationFact(number);
            return (
              <div key={number}>
                <p>
                  <WithNames>
                    {unitsScreen.offering(awardingOrganisation, otherNumber ? `${number} (${otherNumber})` : number)}
                  </WithNames>
                </p>
                <Quiet>
                  <WithNames>
                    {!fact || fact.glh === null
                      ? text.glhUnknown
                      : text.glhElsewhere(fact.glh, fact.origin.publisher, fact.origin.document)}
                  </WithNames>
                </Quiet>
                <SlipNotes framework={framework} slips={slips} />
              </div>
            );
          })}
          <SourceNote framework={framework} source={source} />
        </Card>
      ))}
      <Card gap={2} aria-labelledby="essential-skills">
        <h2 id="essential-skills">{text.essentialSkills}</h2>
        <ul>
          {pathway.essentialSkills.map(({ skill, level, credits }) => (
            <li key={skill}>{text.skill(about.skills.names[skill], level, credits)}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  );
}
