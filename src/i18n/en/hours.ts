import type { GuidedShare } from '../../hours/guidedShare.ts';
import type { QualificationBasis } from '../../hours/hourRequirements.ts';
import type { CalendarEvent } from '../../hours/calendarEvents.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import type { PriorSource } from '../../plan/priorSource.ts';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
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
  announcement: {
    plan: (planned: number, needed: number, step: string) =>
      `${hourWords.figure(planned)} of ${hourWords.hours(needed)} planned. ${step}.`,
    done: (done: number, needed: number, step: string) =>
      `${hourWords.figure(done)} of ${hourWords.hours(needed)} done. ${step}.`,
  },

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
    emptyText: {
      components:
        'One tap spreads your hours over the months. Knowledge comes before the work that uses it, and only a few units run at a time. You can move everything afterwards.',
      totalsOnly: 'One tap spreads your hours evenly over the months. You can move everything afterwards.',
    },
    noDatesTitle: 'Say when you start and end',
    noDatesText: 'Then your hours can be spread over the months.',
    why: {
      components:
        'How this is laid out: the knowledge everyone takes comes first. After that your units follow one another over the year, only a few at a time.',
      totalsOnly: 'How this is laid out: evenly over the months, as the document has no parts.',
    },
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
    share: ({ guided, share, needed, all }: GuidedShare) =>
      `Guided hours of this unit: ${hourWords.figure(guided)}. Its share here is ${hourWords.figure(share)}: the plan has ${hourWords.hours(needed)} for all your units${all === null ? '' : `, and their guided hours come to ${hourWords.figure(all)}`}.`,
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
    lead: {
      plan: (needed: number) => `of ${hourWords.hours(needed)} planned`,
      done: (needed: number) => `of ${hourWords.hours(needed)} done`,
    },
    /** Under the figure of what is done: what is in the diary. */
    recorded: (recorded: number, unchecked: number) => {
      if (recorded === 0) return 'Nothing is written down yet.';
      return unchecked === 0
        ? `Written down: ${hourWords.hours(recorded)}, all checked.`
        : `Written down: ${hourWords.hours(recorded)}. Not checked yet: ${hourWords.hours(unchecked)}.`;
    },
    waiting: 'to check',
    left: { plan: (_minutes: number) => 'to plan', done: (_minutes: number) => 'to do' },
    barText: {
      plan: (off: number, on: number, _waiting: number, left: number) =>
        `Planned: ${hourWords.hours(off)} off the job, ${hourWords.hours(on)} on the job. ${left === 0 ? 'Nothing is left to plan.' : `Still to plan: ${hourWords.hours(left)}.`}`,
      done: (off: number, on: number, waiting: number, left: number) =>
        [
          `Done: ${hourWords.hours(off)} off the job, ${hourWords.hours(on)} on the job.`,
          waiting === 0 ? '' : `To be checked or confirmed: ${hourWords.hours(waiting)}.`,
          left === 0 ? 'Nothing is left to do.' : `Still to do: ${hourWords.hours(left)}.`,
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
    table: 'Hours by part',
    show: 'Show hours',
    shown: { plan: 'Planned', done: 'Done' },
    /** What the figures of the table are. */
    meaning: {
      plan: 'Laid out by month, or recognised from earlier learning.',
      done: 'Checked by those who have to, or recognised from earlier learning.',
    },
    elsewhere: (minutes: number) =>
      `${hourWords.hours(minutes)} are written down for something that is not in the plan. They do not count until you change those entries.`,
    part: 'Hours',
    qualification: 'Qualification',
    coaching: 'Coaching',
    totalRow: 'Total',
    of: (have: number, needed: number) => ({
      have: hourWords.figure(have),
      of: `of ${hourWords.figure(needed)}`,
    }),
    totalsOnly: 'The document gives these two totals only. It does not break them down.',
    recognised: (minutes: number) => `Of this, ${hourWords.hours(minutes)} are recognised from earlier learning.`,
    toConfirm: (minutes: number) => `Earlier learning still to be confirmed: ${hourWords.hours(minutes)}.`,
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
        `${hourWords.hours(recorded)} written down or from earlier learning so far.`,
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
    calendar: 'Months, reviews and deadlines for a calendar',
    calendarFile: (plan: string) => `${plan} calendar`,
    /** What an event of the calendar is called. `titleOf`: of earlier learning. */
    event: (plan: string, event: CalendarEvent, titleOf: (source: PriorSource) => string): string => {
      switch (event.kind) {
        case 'start':
          return `${plan}: the apprenticeship starts`;
        case 'end':
          return `${plan}: planned end`;
        case 'month':
          return `${plan}, this month: ${hourWords.hours(event.minutes.offMinutes)} off the job, ${hourWords.hours(event.minutes.onMinutes)} on the job`;
        case 'review':
          return event.planned === null
            ? `${plan}: review`
            : `${plan}: review. By now the plan has ${hourWords.hours(event.planned.offMinutes)} off the job and ${hourWords.hours(event.planned.onMinutes)} on the job`;
        case 'action':
          return event.who === '' ? `${plan}: ${event.what}` : `${plan}: ${event.what} (${event.who})`;
        case 'claim':
          return `${plan}: claim the certificate. By now ${hourWords.hours(event.needed.offMinutes)} off the job and ${hourWords.hours(event.needed.onMinutes)} on the job must be done and checked`;
        case 'runsOut':
          return `${plan}: last day to claim the certificate with ${hourWords.hours(event.minutes.offMinutes + event.minutes.onMinutes)} of earlier learning: ${titleOf(event.source)}`;
      }
    },
    /** One part of what must be done by the claim. */
    eventPart: (part: string, { offMinutes, onMinutes }: JobMinutes) =>
      `${part}: ${hourWords.hours(offMinutes)} off the job, ${hourWords.hours(onMinutes)} on the job`,
    figureCsv: 'Hours by part as CSV',
    figureFile: (plan: string) => `${plan} hours by part`,
    figureSheet: 'Hours by part',
    planSheet: 'Plan',
    monthSheet: 'Months',
    diarySheet: 'Diary',
    totalRow: 'Total',
    /** What each figure is called in a file. */
    figures: {
      minimum: 'Framework’s minimum',
      needed: 'Needed',
      planned: 'Planned',
      recorded: 'Recorded',
      checked: 'Checked',
      recognised: 'Recognised',
      toConfirm: 'Earlier learning to confirm',
      done: 'Done: recognised or checked',
      waiting: 'Waiting to be checked or confirmed',
      short: 'Short',
    },
    states: { checked: 'Checked', unchecked: 'Not checked', notCounted: 'Not counted' },
    columns: {
      part: 'Part',
      figure: 'Figure',
      training: 'Training',
      from: 'First month',
      to: 'Last month',
      off: 'Off the job',
      on: 'On the job',
      together: 'Together',
      month: 'Month',
      date: 'Date',
      job: 'On or off the job',
      hours: 'Hours and minutes',
      what: 'What was done',
      evidence: 'Evidence',
      state: 'Counts as',
      checkedOn: 'Checked on',
      earlierCheck: '“Checked by”, as noted before',
    },
  },
};
