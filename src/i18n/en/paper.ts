import type { Party } from '../../plan/recordSchema.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { levelName } from './levels.ts';

const { credits, units } = counted;
const { date, shortDate } = formats;

const signers: Readonly<Record<Party, string>> = {
  apprentice: 'apprentice',
  tutor: 'tutor',
  employer: 'employer',
};

/** What goes on paper. */
export const paper = {
  title: 'Training plan',
  subtitle: (programme: string, framework: string, level: number) => `${programme}, ${framework}, ${levelName(level)}`,
  planCode: 'Plan code',
  printed: (day: string) => `Printed ${date(day)}`,
  scan: 'Scan to open the choices again',
  qr: 'QR code that opens this plan’s choices',
  startAndEnd: 'Start and end',
  dates: (start: string, end: string) => `${date(start)} to ${date(end)}`,
  noDates: 'not given',
  creditsOf: (have: number, need: number) => `${have} of ${credits(need)}`,
  verdict: (heading: string, figures: string) => `${heading}: ${figures}`,
  organisations: (all: readonly string[]) => (all.length === 0 ? 'Awarding organisation not chosen' : all.join('; ')),
  organisation: (name: string, number: string) => `${name} ${number}`,

  table: {
    caption: 'Units of the plan',
    group: 'Group',
    unit: 'Unit',
    reference: 'Reference',
    planned: 'Planned',
    off: 'Off job',
    on: 'On job',
    guidedHours: 'Guided hrs',
    credits: 'Credits',
    recognised: 'Achieved before',
    notPlanned: 'not yet',
    notKnown: 'not known',
    total: units,
    known: (figure: number, unknown: number) => (unknown === 0 ? String(figure) : `${figure} known`),
    months: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    monthAndYear: (month: string, year: string) => `${month} ${year}`,
  },
  wholeTable: {
    caption: 'Qualifications of the plan',
    qualification: 'Qualification',
    number: 'Number',
    tqt: 'Total qualification time',
    essentialSkill: (name: string, level: number) => `Essential Skills Wales: ${name}, ${levelName(level)}`,
    none: '–',
  },

  rules: 'Rules checked',
  hours: {
    heading: 'Training hours',
    caption: 'Training hours by component',
    component: 'Hours',
    off: 'Off the job',
    on: 'On the job',
    together: 'Together',
    total: 'Total',
    job: 'Kind',
    figures: {
      needed: 'Needed',
      planned: 'Planned',
      recorded: 'Recorded',
      checked: 'Checked',
      recognised: 'Recognised',
      done: 'Done',
    },
    done: 'Done is what is recognised or checked, and no more of any part than it needs.',
    allTraining: 'All training',
    skill: (name: string) => `Essential Skills: ${name}`,
  },
  months: {
    heading: 'Hours by month',
    caption: 'Training hours planned for each month',
    job: 'Hours',
    soFar: 'So far',
    notLaidOut: 'The hours are not laid out by month yet.',
  },
  toConfirm: 'To confirm',
  open: (sentence: string, whom: string) => `${sentence} (${whom})`,
  confirmed: (sentence: string, by: string) => `${sentence} ${by}`,
  source: (document: string) => `Rules: ${document}.`,
  framework: (title: string, id: string | null, issue: number | null, issued: string | null) =>
    [
      title,
      ...(id !== null && issue !== null ? [id, `issue ${issue}`] : []),
      ...(issued === null ? [] : [date(issued)]),
    ].join(', '),
  notes: 'Notes',
  actions: 'Agreed actions',
  note: (who: string, about: string | null, text: string) =>
    about === null ? `${who}: ${text}` : `${who}, on “${about}”: ${text}`,
  action: (what: string, by: string) => (by === '' ? what : `${what} (${by})`),

  agree: 'We agree to this plan. We will record training hours as they happen, and sign them.',
  name: 'Name',
  signer: (party: Party) => signers[party],
  date: 'Date',
  agreedOnDevice: (name: string, day: string) => `Agreed on the device: ${name}, ${date(day)}`,
  changedSince: (name: string, day: string) => `Changed since ${name} agreed on ${date(day)}`,

  diary: {
    titles: { off: 'Off-the-job training diary', on: 'On-the-job training diary' },
    leads: {
      off: 'Training away from the normal job, in working time.',
      on: 'Training that is part of the job.',
    },
    /** Said only where the document says so. */
    sign: {
      off: 'Assessor and employer sign each line.',
      on: 'Apprentice and assessor sign each line.',
    },
    signers: { assessor: 'Assessor', employer: 'Employer', learner: 'Apprentice' },
    captions: { off: 'Off-the-job hours', on: 'On-the-job hours' },
    day: 'Date',
    what: 'What was done',
    subject: 'For which unit',
    hours: 'Hours',
    evidence: 'Evidence',
    check: (name: string, day: string) => `${name}, ${shortDate(day)}`,
    earlierCheck: (text: string) => `Noted before: ${text}`,
    total: 'Recorded in all',
    checked: 'Of this, checked',
    notCounted: 'Not counted',
  },
};
