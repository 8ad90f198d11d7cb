import type { Framework, Pathway, Qualification } from '../../catalogue/schema.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Block } from './Block.tsx';
import { OfferingsTable } from './OfferingsTable.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Bullets } from '../../ui/Bullets.tsx';

interface QualificationsProps {
  readonly framework: Framework;
  readonly pathway: Pathway;
}

/** What the apprentice is awarded, by whom, and what is no longer on offer. */
export function Qualifications({ framework, pathway }: QualificationsProps) {
  const { qualifications: text } = useWords().about;
  const { qualifications } = pathway;
  const choices = pathway.rules.filter(({ kind }) => kind === 'oneQualification');
  const removed = framework.removed.filter(({ title }) => qualifications.some((offered) => offered.title === title));
  const line = ({ kind, credits, tqt }: Qualification) => text.line(text.kinds[kind], credits ?? null, tqt);
  return (
    <Block heading={text.heading} level={3}>
      <p>{text.intro(qualifications.length, choices.length > 0)}</p>
      {qualifications.map((qualification) => (
        <Stack key={qualification.id}>
          <h4 lang="en">{qualification.title}</h4>
          <p>{line(qualification)}</p>
          <OfferingsTable framework={framework} qualification={qualification} />
          <SourceNote framework={framework} source={qualification.source} />
        </Stack>
      ))}
      {removed.length > 0 && (
        <Stack>
          <h4>{text.removed}</h4>
          <Bullets>
            {removed.map(({ title, awardingOrganisation, number }) => (
              <li key={number}>
                <WithNames>{text.removedLine(title, awardingOrganisation, number)}</WithNames>
              </li>
            ))}
          </Bullets>
          {removed[0] && <SourceNote framework={framework} source={removed[0].source} />}
        </Stack>
      )}
    </Block>
  );
}
