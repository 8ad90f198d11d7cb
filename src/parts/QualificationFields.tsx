import { Fragment } from 'react';
import type { Framework, Pathway, Qualification } from '../catalogue/schema.ts';
import { chooseOffering } from '../plan/planDetails.ts';
import type { Plan } from '../plan/planSchema.ts';
import { qualificationChoices, takeQualification, type QualificationChoice } from '../plan/takenPathway.ts';
import { Select } from '../ui/Select.tsx';
import { glhRange } from './glhRange.ts';
import { useWords } from './PlannerContext.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { SlipNotes } from './SlipNotes.tsx';
import { WithNames } from './WithNames.tsx';
import { Stack } from '../ui/Stack.tsx';

interface QualificationFieldsProps {
  readonly plan: Plan;
  readonly framework: Framework;
  /** As the framework has it. */
  readonly pathway: Pathway;
  readonly onChange: (change: (before: Plan) => Plan) => void;
}

/** What the apprentice is awarded and by whom: each qualification, and of those to choose between the one that is taken. */
export function QualificationFields({ plan, framework, pathway, onChange }: QualificationFieldsProps) {
  const choices = qualificationChoices(plan, pathway);
  return pathway.qualifications.map((qualification) => {
    const choice = choices.find(({ of }) => of.includes(qualification));
    const isTaken = !choice || choice.taken.includes(qualification);
    return (
      <Fragment key={qualification.id}>
        {choice?.of[0] === qualification && (
          <QualificationField pathway={pathway} choice={choice} onChange={onChange} />
        )}
        {isTaken && (
          <OfferingField
            framework={framework}
            qualification={qualification}
            alone={pathway.qualifications.length === 1}
            value={ownEntry(plan.offerings, qualification.id) ?? ''}
            onValue={(number) => onChange((before) => chooseOffering(before, qualification, number))}
          />
        )}
      </Fragment>
    );
  });
}

interface QualificationFieldProps extends Pick<QualificationFieldsProps, 'pathway' | 'onChange'> {
  readonly choice: QualificationChoice;
}

/** Which of several qualifications is taken. */
export function QualificationField({ pathway, choice, onChange }: QualificationFieldProps) {
  const words = useWords();
  const { qualification, qualificationHint, notSure } = words.start.setUp;
  const [taken, another] = choice.taken;
  return (
    <Select
      label={qualification}
      hint={qualificationHint}
      value={another ? '' : (taken?.id ?? '')}
      onValue={(id) => onChange((before) => takeQualification(before, pathway, choice, id === '' ? null : id))}
      options={[
        { value: '', label: notSure },
        ...choice.of.map(({ id, title }) => ({ value: id, label: title, lang: 'en' })),
      ]}
    />
  );
}

interface OfferingFieldProps {
  readonly framework: Framework;
  readonly qualification: Qualification;
  /** The pathway's only qualification: its name need not be said. */
  readonly alone: boolean;
  /** Qualification number; empty while nobody knows. */
  readonly value: string;
  readonly onValue: (number: string) => void;
}

/** Who awards the qualification. Where the document has one organisation alone there is nothing to ask. */
function OfferingField({ framework, qualification, alone, value, onValue }: OfferingFieldProps) {
  const words = useWords();
  const text = words.start.setUp;
  const { offerings, title } = qualification;
  const chosen = offerings.find(({ number }) => number === value);
  const only = offerings.length === 1 ? offerings[0] : undefined;
  if (only)
    return (
      <p>
        <WithNames>{text.onlyOffering(title, only.awardingOrganisation, only.number)}</WithNames>
      </p>
    );
  return (
    <Stack>
      <Select
        label={<WithNames>{alone ? text.organisation : text.organisationFor(title)}</WithNames>}
        hint={text.organisationHint}
        value={value}
        onValue={onValue}
        options={[
          { value: '', label: text.notSure },
          ...offerings.map(({ awardingOrganisation, number, glh }) => ({
            value: number,
            label: text.offering(awardingOrganisation, number, glh && glhRange(glh)),
          })),
        ]}
      />
      <SlipNotes framework={framework} slips={chosen?.slips} />
    </Stack>
  );
}
