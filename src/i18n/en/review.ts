import { counted } from './counted.ts';
import { formats } from './formats.ts';
import { hourWords } from './hourWords.ts';
import { reviewChecks } from './reviewChecks.ts';
import { reviewPoints } from './reviewPoints.ts';
import { reviewActions, reviewNotes, reviewParties } from './reviewNotes.ts';
import { reviewOptions } from './reviewOptions.ts';
import { reviewHistory } from './reviewHistory.ts';
import { reviewSignOff } from './reviewSignOff.ts';
import { reviewVerdict } from './reviewVerdict.ts';

const { credits, plural } = counted;
const { date } = formats;
const { figure, hours } = hourWords;

/** The Review screen. */
export const reviewScreen = {
  title: 'Review',
  pageName: 'Review',
  option: (label: string) => `Option ${label}`,
  heading: (plan: string, today: string) => `${plan}, ${date(today)}`,
  present: 'Present',
  presenting: (plan: string) => `Presenting ${plan}`,
  leavePresenting: 'Stop presenting',
  print: 'Print',
  ...reviewVerdict,
  checks: reviewChecks,
  points: reviewPoints,
  hours: {
    heading: 'Training hours',
    lead: (minimum: number, needed: number) =>
      needed > minimum
        ? `At least ${hours(minimum)}; this plan needs ${figure(needed)}.`
        : `At least ${hours(minimum)}.`,
    figures: {
      needed: 'Needed',
      recognised: 'Recognised',
      planned: 'Planned',
      recorded: 'Recorded',
      checked: 'Checked',
      done: 'Done: recognised or checked',
      waiting: 'Waiting to be checked or confirmed',
      short: 'Short',
    },
    part: 'Hours',
    rows: { off: 'Off the job', on: 'On the job', all: 'Total' },
    open: 'See the hours',
    notLaidOut: 'Not laid out by month yet.',
  },
  units: {
    heading: (count: number) => plural(count, { one: '# unit in the plan', other: '# units in the plan' }),
    credits: (value: number) => credits(value),
    achieved: '(achieved before)',
  },
  options: reviewOptions,
  notes: reviewNotes,
  parties: reviewParties,
  actions: reviewActions,
  signOff: reviewSignOff,
  history: reviewHistory,
  people: {
    heading: 'People',
    none: 'Nobody is named yet.',
    change: 'Name them',
    fields: { employer: 'Employer', tutor: 'Tutor', centre: 'Centre', learnerNumber: 'Learner’s number' },
    note: 'They go along in the plan’s file, never in a link or a code.',
  },
  printDialog: {
    title: 'Print',
    what: 'What do you want to print?',
    sheets: { plan: 'Training plan', diary: 'Diary sheets to sign' },
    notes: 'With notes',
    actions: 'With agreed actions',
    submit: 'Print',
    hint: 'Your browser can save it as a PDF file.',
  },
};
