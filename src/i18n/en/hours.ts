import type { QualificationBasis } from '../../hours/qualificationFigures.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { plural, months } = counted;
const { date, month: monthName } = formats;

const jobs: Readonly<Record<Job, string>> = { off: 'Off the job', on: 'On the job' };
const bases: Readonly<Record<QualificationBasis, string>> = {
  framework: 'The framework’s minimum',
  awardingOrganisation: 'What your awarding organisation gives',
  plan: 'Guided hours of your units',
};

const range = (from: string, to: string) => (from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`);

/** In a sentence. */
export const during = (from: string, to: string) =>
  from === to ? `in ${monthName(from)}` : `from ${monthName(from)} to ${monthName(to)}`;

/** The Hours screen: months, pieces, totals and dates. */
export const hoursScreen = {
  words: hourWords,
  title: 'Training hours',
  runsFrom: (plan: string, start: string, end: string) => `${plan}, ${date(start)} to ${date(end)}`,
  noDates: (plan: string) => `${plan}, no dates yet`,
  longEnough: (count: number) => `${months(count)}: long enough`,
  tooShort: (count: number, minimum: number) => `${months(count)}: must be at least ${minimum}`,
  lasts: (count: number) => months(count),
  announcement: (planned: number, needed: number, step: string) =>
    `${hourWords.figureOf(planned, needed)} of ${hourWords.hours(needed)} planned. ${step}.`,

  jobs,
  subjects: {
    qualification: 'Units you have not chosen yet',
    wholeQualification: 'Qualification',
    essentialSkill: (skill: string) => `Essential Skills: ${skill}`,
    coaching: 'Coaching and mentoring',
    programme: 'All training',
  },
  rows: {
    group: (group: string) => `Group ${group}`,
    qualification: 'Not chosen yet',
    essentialSkill: 'Essential Skills',
    coaching: 'Coaching and mentoring',
    programme: 'All training',
  },
  range,

  months: {
    heading: 'Month by month',
    before: 'Before',
    eachMonth: 'Hours each month',
    layOut: 'Lay out my plan',
    layOutAgain: 'Lay it all out again',
    emptyTitle: 'Nothing is laid out yet',
    emptyText:
      'One tap spreads your hours over the months. Knowledge comes early, and Essential Skills in the first half, with a steady load. You can move everything afterwards.',
    noDatesTitle: 'Say when you start and end',
    noDatesText: 'Then your hours can be spread over the months.',
    how: 'Drag a block to move it. Drag its edges to make it longer or shorter. With the keyboard, arrow keys move it. Shift and arrow keys change its last month. Enter opens more.',
    piece: (title: string, hours: string, from: string, to: string) => `${title}, ${hours}, ${range(from, to)}`,
    moved: (title: string, from: string, to: string) => `${title} is now ${during(from, to)}`,
    cannotMove: (title: string) => `${title} cannot go further`,
    view: 'Show',
    views: { month: 'By month', piece: 'By unit' },
    noTraining: 'No training planned',
    inBreak: 'Break',
    aside: 'Set aside',
    asideLead: 'Not in any month. These hours still need a place.',
    load: (off: number, on: number) => `${hourWords.short(off)} off the job, ${hourWords.short(on)} on the job`,
    marks: { emptyMonth: 'empty', overloadedMonth: 'heavy', aboveContract: 'over contract' },
  },

  piece: {
    from: 'First month',
    to: 'Last month',
    wrongOrder: 'The last month is before the first.',
    off: 'Hours off the job',
    on: 'Hours on the job',
    hoursHint: 'Such as 12, 2.5 or 3:46 (3 hours 46 minutes).',
    badHours: 'Enter hours from 0 to 10,000, such as 12 or 2.5.',
    typed: 'You typed these hours. They no longer follow what is needed.',
    follow: 'Use the hours it needs',
    splitHeading: 'Split in two',
    splitAt: 'The second part starts in',
    splitHalves: 'Two halves in the same months',
    split: 'Split',
    setAside: 'Set aside for now',
    putBack: 'Put it back',
    done: 'Done',
  },

  moved: {
    title: (count: number) =>
      plural(count, {
        one: 'Your plan changed, so # thing moved',
        other: 'Your plan changed, so # things moved',
      }),
    lead: 'What you had arranged is still there. Nothing is lost.',
    keep: 'Keep this',
  },

  summary: {
    heading: 'Your hours',
    total: (needed: number) => `of ${hourWords.hours(needed)}`,
    toPlan: (_minutes: number) => 'to plan',
    barText: (off: number, on: number, toPlan: number) =>
      `${hourWords.hours(off)} off the job, ${hourWords.hours(on)} on the job. ${toPlan === 0 ? 'Nothing' : hourWords.hours(toPlan)} still to plan.`,
    table: 'Hours by part',
    show: 'Show hours',
    shown: { planned: 'Planned', recorded: 'Recorded' },
    part: 'Hours',
    qualification: 'Qualification',
    coaching: 'Coaching',
    totalRow: 'Total',
    of: (have: number, needed: number) => ({
      have: hourWords.figureOf(have, needed),
      of: `of ${hourWords.figure(needed)}`,
    }),
    totalsOnly: 'The document gives these two totals only. It does not break them down.',
    recognisedIncluded: (minutes: number) => `These figures include ${hourWords.hours(minutes)} from earlier learning.`,
  },

  basis: {
    heading: 'Hours for the qualification',
    atMinimum: (minutes: number) => `${hourWords.hours(minutes)}, the framework’s minimum.`,
    above: {
      awardingOrganisation: (minutes: number, minimum: number) =>
        `Your awarding organisation gives ${hourWords.hours(minutes)}, so that is in the plan. The framework’s minimum is ${hourWords.figure(minimum)}.`,
      plan: (minutes: number, minimum: number) =>
        `Your units have ${hourWords.hours(minutes)} of guided learning, so that is in the plan. The framework’s minimum is ${hourWords.figure(minimum)}.`,
    } satisfies Readonly<Record<Exclude<QualificationBasis, 'framework'>, unknown>>,
    lead: 'There are three possible figures. You can plan to any that is not below the framework’s minimum.',
    names: bases,
    option: (name: string, minutes: number) => `${name}: ${hourWords.hours(minutes)}`,
    notKnown: (name: string) => `${name}: not known`,
    planAtLeast: (minutes: number, unknown: number) =>
      plural(unknown, {
        one: `${bases.plan}: at least ${hourWords.hours(minutes)}, # unit not known`,
        other: `${bases.plan}: at least ${hourWords.hours(minutes)}, # units not known`,
      }),
    misprinted: 'The document prints this range the wrong way round, so the planner does not use it.',
    toMinimum: (minutes: number) => `Plan to the framework’s minimum of ${hourWords.hours(minutes)}`,
    change: 'Which hours?',
    below: 'This is not more than the framework’s minimum, so the minimum is in the plan.',
  },

  contract: {
    label: 'Contracted hours a week',
    hint: 'Off-the-job training must fit into these hours.',
    problem: 'Enter hours from 0.5 to 168, such as 37 or 37.5.',
    perWeek: (minutes: number) => `${hourWords.hours(minutes)} a week by contract`,
  },

  dates: {
    open: 'Dates and breaks',
    title: 'Dates and breaks',
    end: 'Planned end',
    endHint: (day: string) => `Leave it empty to use the earliest day, ${date(day)}.`,
    endHintNone: 'The last day of the apprenticeship.',
    breaks: 'Breaks',
    breaksLead: 'Times without training: holidays, illness, or when your workplace is closed.',
    noBreaks: 'No breaks.',
    breakFrom: 'First day of the break',
    breakTo: 'Last day of the break',
    addBreak: 'Add a break',
    removeBreak: (from: string) => `Remove the break from ${date(from)}`,
    remove: 'Remove',
    missing: 'Give both days.',
    done: 'Done',
  },

  chart: {
    heading: 'Running total',
    show: 'Hours to show',
    shown: { all: 'All', off: jobs.off, on: jobs.on },
    needed: (minutes: number) => `${hourWords.hours(minutes)} needed`,
    planned: 'Planned',
    recorded: 'Recorded',
    forecast: 'At this pace',
    today: 'Today',
    text: (needed: number, planned: number | null, recorded: number, end: string) =>
      [
        `Running total of training hours. ${hourWords.hours(needed)} needed by ${date(end)}.`,
        planned === null ? '' : `${hourWords.hours(planned)} planned by then.`,
        `${hourWords.hours(recorded)} done so far.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    table: 'Show as a table',
    caption: 'Hours reached by the end of each month, earlier learning included',
    month: 'Month',
    columns: {
      plannedOff: 'Planned, off the job',
      plannedOn: 'Planned, on the job',
      recordedOff: 'Recorded, off the job',
      recordedOn: 'Recorded, on the job',
      forecast: 'At this pace, together',
    },
    none: '–',
  },

  print: {
    caption: 'Training by month',
    training: 'Training',
    months: 'Months',
    off: 'Off the job',
    on: 'On the job',
    total: 'Together',
    recognised: 'Earlier learning',
  },

  save: {
    heading: 'Take it with you',
    lead: 'For a spreadsheet. Anybody with the file can read what is in it.',
    planCsv: 'Plan as CSV',
    diaryCsv: 'Diary as CSV',
    xlsx: 'Plan and diary for Excel',
    failed: 'The file could not be made. The plan is safe. Try again, or use the CSV files.',
    planFile: (plan: string) => `${plan} hours`,
    diaryFile: (plan: string) => `${plan} diary`,
    planSheet: 'Plan',
    monthSheet: 'Months',
    neededRow: 'Needed in all',
    minimumRow: 'Framework’s minimum',
    diarySheet: 'Diary',
    columns: {
      training: 'Training',
      from: 'First month',
      to: 'Last month',
      off: 'Hours off the job',
      on: 'Hours on the job',
      note: 'Note',
      month: 'Month',
      date: 'Date',
      job: 'On or off the job',
      hours: 'Hours',
      what: 'What was done',
      checkedBy: 'Checked by',
      evidence: 'Evidence',
    },
  },
};
