import type { Party } from '../../plan/recordSchema.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { plural } = counted;
const { date } = formats;

/** Who meets over a plan. */
export const reviewParties: Readonly<Record<Party, string>> = {
  apprentice: 'Apprentice',
  tutor: 'Tutor',
  employer: 'Employer',
};

/** What was said. */
export const reviewNotes = {
  heading: 'Notes',
  none: 'No notes yet.',
  by: (party: Party, day: string) => `${reviewParties[party]}, ${date(day)}`,
  when: (day: string, isToday: boolean) => (isToday ? 'today' : date(day)),
  onUnit: (title: string) => `On “${title}”`,
  earlier: (count: number) => plural(count, { one: 'Show # earlier note', other: 'Show # earlier notes' }),
  add: 'Add a note',
  who: 'Whose note is it?',
  about: 'About',
  aboutPlan: 'The whole plan',
  save: 'Save note',
  change: 'Change the note',
  changeAbout: (text: string) => `Change the note: ${text}`,
  removeAbout: (text: string) => `Delete the note: ${text}`,
  empty: 'Write something first.',
};

/** What was agreed to be done. */
export const reviewActions = {
  heading: 'Agreed actions',
  none: 'No actions are agreed yet.',
  add: 'Add an action',
  what: 'What is to be done?',
  who: 'Who does it?',
  due: 'By when?',
  save: 'Save action',
  empty: 'Say what is to be done.',
  by: (who: string, due: string | null) => {
    if (due === null) return who;
    return who === '' ? `by ${date(due)}` : `${who}, by ${date(due)}`;
  },
  late: 'late',
  done: (day: string) => `done on ${date(day)}`,
  removeAbout: (what: string) => `Delete the action: ${what}`,
  onStart: 'Still to do',
};
