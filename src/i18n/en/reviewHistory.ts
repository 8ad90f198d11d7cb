import type { AgreementEvent } from '../../plan/recordSchema.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { reviewParties } from './reviewNotes.ts';

const { plural } = counted;
const { date } = formats;

type Said = Pick<AgreementEvent, 'kind' | 'by' | 'name' | 'day' | 'fingerprint'>;

/** What was agreed before, by whom and when. */
export const reviewHistory = {
  summary: (count: number) => plural(count, { one: 'History: # entry', other: 'History: # entries' }),
  event: ({ kind, by, name, day, fingerprint }: Said) => {
    const code = `${fingerprint.slice(0, 4)} ${fingerprint.slice(4)}`;
    const who = `${reviewParties[by]}, ${name}`;
    return kind === 'agreed'
      ? `${date(day)}: ${who} agreed. Plan code ${code}.`
      : `${date(day)}: ${who} took the agreement back. Plan code ${code}.`;
  },
  look: 'See what was agreed',
  title: 'What was agreed',
  dates: (start: string | null, end: string | null) => {
    const from = start === null ? 'No start date.' : `Start: ${date(start)}.`;
    return end === null ? `${from} End: the shortest time the document allows.` : `${from} End: ${date(end)}.`;
  },
  units: 'Units',
  changes: 'What is different now',
  noChanges: 'The plan is as it was agreed.',
  goBack: 'Go back to this',
  goBackText: 'Choices, dates and months become what they were. Notes, actions and the diary stay. You can undo it.',
  unknownFramework: 'The planner no longer has the framework this was agreed with.',
  /** On paper. */
  heading: 'Agreement history',
};
