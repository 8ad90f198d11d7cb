import type { Framework, Qualification } from '../catalogue/schema.ts';
import { useWords } from './PlannerContext.ts';
import { SlipNotes } from './SlipNotes.tsx';
import { Select } from '../ui/Select.tsx';
import { WithNames } from './WithNames.tsx';
import { Stack } from '../ui/Stack.tsx';

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
export function OfferingField({ framework, qualification, alone, value, onValue }: OfferingFieldProps) {
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
            label: text.offering(awardingOrganisation, number, glh?.asPrinted ?? null),
          })),
        ]}
      />
      <SlipNotes framework={framework} slips={chosen?.slips} />
    </Stack>
  );
}
