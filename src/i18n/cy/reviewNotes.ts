import type { reviewActions as EnglishActions, reviewNotes as EnglishNotes } from '../en/reviewNotes.ts';
import type { Party } from '../../plan/recordSchema.ts';
import { counted } from './counted.ts';
import { formats } from './formats.ts';

const { plural } = counted;
const { date } = formats;

/** Who meets over a plan. */
export const reviewParties: Readonly<Record<Party, string>> = {
  apprentice: 'Prentis',
  tutor: 'Tiwtor',
  employer: 'Cyflogwr',
};

/** What was said. */
export const reviewNotes: typeof EnglishNotes = {
  heading: 'Nodiadau',
  none: 'Dim nodiadau eto.',
  by: (party, day) => `${reviewParties[party]}, ${date(day)}`,
  when: (day, isToday) => (isToday ? 'heddiw' : date(day)),
  onUnit: (title) => `Am “${title}”`,
  earlier: (count) => plural(count, { other: 'Dangos # nodyn cynharach' }),
  add: 'Ychwanegu nodyn',
  who: 'Nodyn pwy yw hwn?',
  about: 'Pwnc y nodyn',
  aboutPlan: 'Y cynllun cyfan',
  save: 'Cadw’r nodyn',
  change: 'Newid y nodyn',
  changeAbout: (text) => `Newid y nodyn: ${text}`,
  removeAbout: (text) => `Dileu’r nodyn: ${text}`,
  empty: 'Ysgrifennwch rywbeth yn gyntaf.',
};

/** What was agreed to be done. */
export const reviewActions: typeof EnglishActions = {
  heading: 'Camau gweithredu',
  none: 'Nid oes camau gweithredu eto.',
  add: 'Ychwanegu cam gweithredu',
  what: 'Beth sydd i’w wneud?',
  who: 'Pwy sy’n ei wneud?',
  due: 'Erbyn pryd?',
  save: 'Cadw’r cam gweithredu',
  empty: 'Nodwch beth sydd i’w wneud.',
  by: (who, due) => {
    if (due === null) return who;
    return who === '' ? `erbyn ${date(due)}` : `${who}, erbyn ${date(due)}`;
  },
  late: 'hwyr',
  done: (day) => `wedi’i wneud ar ${date(day)}`,
  removeAbout: (what) => `Dileu’r cam gweithredu: ${what}`,
  onStart: 'I’w wneud o hyd',
};
