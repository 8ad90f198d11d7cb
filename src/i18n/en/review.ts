import type { AgreedChange } from '../../plan/agreedContent.ts';
import type { AgreedContent } from '../../plan/planSchema.ts';
import type { Party } from '../../plan/recordSchema.ts';
import type { Matter, MatterKind, MatterSubject } from '../../rules/matters.ts';
import type { Standing } from '../../rules/reviewStanding.ts';
import type { Skill } from '../../catalogue/schema.ts';
import { formats } from './formats.ts';
import type { TitleOf } from '../sayFinding.ts';
import { about } from './about.ts';
import { counted } from './counted.ts';
import { hourWords } from './hourWords.ts';

const { credits, units, months, plural } = counted;
const { date } = formats;
const { figure, figureOf, hours } = hourWords;

const partyNames: Readonly<Record<Party, string>> = {
  apprentice: 'Apprentice',
  tutor: 'Tutor',
  employer: 'Employer',
};

type TrainingPart = keyof AgreedContent['training'];

const trainingParts: Readonly<Record<TrainingPart, string>> = {
  plannedEnd: 'Planned end',
  certificateApplication: 'Day of the certificate claim',
  employedSince: 'Time in the industry',
  contractedMinutesPerWeek: 'Contracted hours',
  qualificationHours: 'Which hours are planned to',
  breaks: 'Breaks',
  schedule: 'Hours by month',
  priorUnits: 'Units from before',
  priorQualifications: 'Qualifications from before',
  priorHours: 'Hours from before',
  essentialSkills: 'Essential Skills',
};

type MatterOf<Kind extends MatterKind> = Extract<MatterSubject, { kind: Kind }>;

/** One sentence for everything there can be to confirm: a new kind without words does not compile. */
const matterSentences: {
  readonly [Kind in MatterKind]: (matter: MatterOf<Kind>, titleOf: TitleOf) => string;
} = {
  startDate: ({ startDate, revised }) =>
    `The document was revised on ${date(revised)}. Does it hold for a start on ${date(startDate)}?`,
  noStartDate: () => 'When does the apprenticeship start?',
  priorUnit: ({ unit }, titleOf) => `“${titleOf(unit)}” was achieved before. Does it count?`,
  unitLevels: ({ level, units: inDoubt }) =>
    plural(inDoubt.length, {
      one: `What level is # unit? It decides the credits at Level ${level} or above.`,
      other: `What level are # units? They decide the credits at Level ${level} or above.`,
    }),
  repeats: ({ units: inDoubt }) =>
    plural(inDoubt.length, {
      one: 'Was # unit part of a qualification the apprentice already has?',
      other: 'Were # units part of a qualification the apprentice already has?',
    }),
  strangers: ({ units: strangers }) =>
    plural(strangers.length, {
      one: '# unit is not part of this diploma. Should it be in the plan?',
      other: '# units are not part of this diploma. Should they be in the plan?',
    }),
  rule: () => 'A rule hangs on something the planner does not know.',
  proxy: ({ skill, qualification, result }) =>
    result === ''
      ? `${about.skills.proxyNames[qualification]} is held in place of ${about.skills.names[skill]}. Which grade or level?`
      : `${about.skills.proxyNames[qualification]}, result ${result}, is held in place of ${about.skills.names[skill]}. Is it enough?`,
  priorHours: ({ claim }) =>
    `${hours(claim.claimed.offMinutes + claim.claimed.onMinutes)} are claimed from earlier learning. Do they count?`,
  guidedHours: ({ units: inDoubt }) =>
    plural(inDoubt.length, {
      one: 'Nobody has published the guided hours of # unit. What does the specification say?',
      other: 'Nobody has published the guided hours of # units. What does the specification say?',
    }),
  err: () => 'Has the apprentice learned about rights and responsibilities at work?',
  stillOpen: ({ reviewBy }) =>
    `The framework was to be reviewed by ${date(reviewBy)}. Is it still open for new starts?`,
};

function saySubject<Kind extends MatterKind>(kind: Kind, matter: MatterOf<Kind>, titleOf: TitleOf): string {
  return matterSentences[kind](matter, titleOf);
}

const unitChange = ({ unit, before, after }: Extract<AgreedChange, { kind: 'unit' }>, titleOf: TitleOf): string => {
  const title = `“${titleOf(unit)}”`;
  if (after === 'ruledOut') return `${title} was left out.`;
  if (before === null || before === 'ruledOut') return `${title} was added.`;
  if (after === null) return `${title} was taken out.`;
  return after === 'achieved' ? `${title} is now marked as achieved before.` : `${title} is now to be taken.`;
};

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

  /** `plan`: "Your plan", or "Option A". */
  thisPlan: 'This plan',
  standing: {
    ready: (plan: string) => `${plan} meets every credit rule`,
    confirmed: (plan: string) => `${plan} meets every credit rule, with what was confirmed`,
    toConfirm: (plan: string) => `${plan} breaks no rule, and is not certain yet`,
    skillsShort: (plan: string) => `${plan} has the units, but not the Essential Skills`,
    inProgress: (plan: string) => `${plan} is not complete yet`,
    needsChange: (plan: string) => `${plan} needs a change`,
    cannotBeCompleted: (plan: string) => `${plan} cannot be completed as it is`,
  } satisfies Readonly<Record<Standing, (plan: string) => string>>,
  shortStanding: { confirmed: 'Ready, confirmed', skillsShort: 'Essential Skills short' },
  announcement: (heading: string, lead: string) => `${heading}. ${lead}`,
  /** The next step, said as a sentence. */
  step: (step: string) => `${step}.`,
  toConfirmBeforeSigning: (count: number) =>
    plural(count, { one: 'Confirm # thing before you sign.', other: 'Confirm # things before you sign.' }),
  confirmedBy: (names: readonly string[]) => `Confirmed by ${formats.list(names)}.`,
  nothingToConfirm: 'Nothing is left to confirm.',
  hoursShort: 'Training hours are still to plan.',
  ofCredits: (need: number) => `of ${credits(need)}`,
  notCounted: (selected: number, counting: number) => `${credits(selected)} are picked; ${counting} of them count.`,

  checks: {
    heading: 'Checks',
    statuses: { met: 'Met', unmet: 'Not met', exceeded: 'Too much', unknown: 'To confirm' },
    trainingHours: {
      title: 'Training hours',
      /** `need`: what is planned to; `minimum`: what the document asks for. */
      figures: (have: number, need: number, minimum: number) =>
        need > minimum
          ? `${figureOf(have, need)} of ${figure(need)} (at least ${figure(minimum)})`
          : `${figureOf(have, need)} of at least ${figure(need)}`,
      met: 'Enough hours are planned, off the job and on the job.',
      notLaidOut: 'The hours are not laid out over the months yet.',
      short: (off: number, on: number) => {
        if (on === 0) return `${hours(off)} off the job are still to plan.`;
        if (off === 0) return `${hours(on)} on the job are still to plan.`;
        return `${hours(off)} off the job and ${hours(on)} on the job are still to plan.`;
      },
      componentShort: 'The total is there, but one part of it is short. See the training hours.',
      unknown: 'There are enough hours only if the earlier learning is confirmed.',
      why: 'The document sets a minimum for training off the job and on the job, each for itself. The certificate claim states that both were met.',
    },
    length: {
      title: 'Length',
      figures: (have: number, need: number) => `${have} of at least ${months(need)}`,
      unknownFigures: (need: number) => `at least ${months(need)}`,
      met: 'The apprenticeship is long enough.',
      short: (count: number) => plural(count, { one: 'It is # month too short.', other: 'It is # months too short.' }),
      unknown: 'Give the start date to know how long it lasts.',
      why: (need: number) => `The document says that the apprenticeship lasts at least ${months(need)}.`,
    },
    guidedHours: {
      title: 'Guided hours',
      figures: (known: number, unknown: number) =>
        unknown === 0
          ? String(known)
          : plural(unknown, { one: `${known}, and # unit not known`, other: `${known}, and # units not known` }),
      met: 'The guided hours of every unit are known.',
      unknown: 'The units without a figure are not counted as nothing: the sum is at least this much.',
      why: 'Guided hours are the taught part of the units. No rule of the choice of units hangs on them.',
    },
    skill: {
      title: (skill: Skill) => about.skills.names[skill],
      take: (level: number) => `Level ${level}`,
      proxy: (name: string, result: string) => (result === '' ? name : `${name}, ${result}`),
      taken: 'It is taken at a level that is high enough.',
      why: (level: number) => `This apprenticeship asks for Essential Skills Wales at Level ${level} or above.`,
      confirmed: 'Somebody has confirmed that this is enough.',
    },
    err: {
      title: 'Rights at work',
      confirmed: (day: string) => `confirmed on ${date(day)}`,
      open: 'to confirm',
    },
  },

  matters: {
    heading: 'To confirm',
    none: 'There is nothing to confirm.',
    sentence: (subject: MatterSubject, titleOf: TitleOf) => saySubject(subject.kind, subject, titleOf),
    who: {
      trainingProvider: 'The training provider knows.',
      awardingOrganisation: 'The awarding organisation knows.',
      apprentice: 'The apprentice knows.',
      employer: 'The employer and the provider confirm it.',
    } satisfies Readonly<Record<Matter['who'], string>>,
    /** On paper, behind the question. */
    whom: {
      trainingProvider: 'training provider',
      awardingOrganisation: 'awarding organisation',
      apprentice: 'apprentice',
      employer: 'employer and provider',
    } satisfies Readonly<Record<Matter['who'], string>>,
    tick: 'Tick off',
    tickAbout: (what: string) => `Tick off: ${what}`,
    toUnits: 'Give it under Units',
    toHours: 'Give it under Hours',
    goAbout: (way: string, what: string) => `${way}: ${what}`,
    by: 'Who confirms it?',
    byHint: 'Name, and who they speak for.',
    day: 'Date',
    remark: 'Remark (if any)',
    save: 'Confirm',
    confirmed: (by: string, day: string) => `Confirmed by ${by}, ${date(day)}.`,
    settled: 'Confirmed.',
    takeBack: 'Take back',
    takeBackAbout: (what: string) => `Take back the confirmation: ${what}`,
    byMissing: 'Say who confirms it.',
    dayMissing: 'Give a date up to today.',
    decides: 'The verdict hangs on this.',
  },

  hours: {
    heading: 'Training hours',
    lead: (minimum: number, needed: number) =>
      needed > minimum
        ? `At least ${hours(minimum)}; this plan needs ${figure(needed)}.`
        : `At least ${hours(minimum)}.`,
    required: 'Needed',
    recognised: 'Recognised',
    planned: 'Planned',
    recorded: 'Recorded',
    short: 'Short',
    part: 'Hours',
    rows: { off: 'Off the job', on: 'On the job', all: 'Total' },
    enough: 'Enough is planned.',
    open: 'See the hours',
    notLaidOut: 'Not laid out over the months yet.',
  },

  options: {
    heading: (a: string, b: string) => `Option ${a} and Option ${b}`,
    aloneHeading: 'Another way?',
    aloneText: 'Make a second option of this plan and change it. The first one stays as it is.',
    copy: 'Copy to a new option',
    choose: 'Options of this plan',
    compareWith: 'Compare with',
    onlyIn: (label: string) => `Only in ${label}`,
    nothingOnly: 'No unit',
    same: 'Both options are the same.',
    unit: (title: string, creditValue: number) => `${title}, ${credits(creditValue)}`,
    addTo: (label: string) => `Add to ${label}`,
    addToAbout: (title: string, label: string) => `Add ${title} to Option ${label}`,
    takeOut: (label: string) => `Take out of ${label}`,
    takeOutAbout: (title: string, label: string) => `Take ${title} out of Option ${label}`,
    others: 'Other differences',
    asIn: (from: string, into: string) => `As in ${from}, in ${into} too`,
    asInAbout: (what: string, from: string, into: string) => `${what}: as in Option ${from}, in Option ${into} too`,
    otherNames: {
      startDate: 'Start date',
      offering: 'Awarding organisation',
      settled: (title: string) => `Figures of “${title}”`,
      unit: (title: string) => `“${title}”: achieved before, or to be taken`,
      achievedQualification: 'Qualifications the apprentice already has',
      training: trainingParts,
    },
    tray: (label: string, have: number, need: number) => `Option ${label}: ${have} of ${credits(need)}.`,
    trayOnly: (label: string, titles: readonly string[]) =>
      titles.length === 0 ? '' : `Only in Option ${label}: ${titles.join(', ')}.`,
    table: {
      caption: 'Figures side by side',
      what: 'What',
      verdict: 'Verdict',
      credits: 'Credits',
      group: (group: string) => `Group ${group}`,
      groupAll: (group: string, need: number) => `Group ${group}, all ${need}`,
      groupMinimum: (group: string, need: number) => `Group ${group}, at least ${need}`,
      groupMaximum: (group: string, most: number) => `Group ${group}, at most ${most}`,
      groupBetween: (group: string, need: number, most: number) => `Group ${group}, ${need} to ${most}`,
      units: 'Units',
      guidedHours: 'Guided hours',
      hoursNeeded: 'Training hours needed',
      hoursPlanned: 'Training hours planned',
      end: 'Ends on',
      noEnd: 'not known',
    },
    guided: (known: number, unknown: number) => (unknown === 0 ? String(known) : `${known} + ${unknown} not known`),
    months: 'Hours by month',
    monthsCaption: 'Training hours planned for each month',
    month: 'Month',
    noMonths: 'Neither option has its hours laid out over the months yet.',
    change: (label: string) => `Change Option ${label}`,
    adopt: (label: string) => `Use Option ${label}`,
    adoptTitle: (label: string) => `Use Option ${label}?`,
    adoptText: (label: string) =>
      `The plan will be as in Option ${label}. Notes and actions of every option are kept. The other options are deleted; the start page can bring them back.`,
    keepBoth: 'Keep all options',
  },

  notes: {
    heading: 'Notes',
    none: 'No notes yet.',
    by: (party: Party, day: string, isToday: boolean) =>
      isToday ? `${partyNames[party]}, today` : `${partyNames[party]}, ${date(day)}`,
    onUnit: (title: string) => `On “${title}”`,
    add: 'Add a note',
    who: 'Whose note is it?',
    text: 'Note',
    about: 'About',
    aboutPlan: 'The whole plan',
    save: 'Save note',
    remove: 'Delete',
    removeAbout: (text: string) => `Delete the note: ${text}`,
    empty: 'Write something first.',
  },
  parties: partyNames,

  actions: {
    heading: 'Agreed actions',
    none: 'Nothing was agreed yet.',
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
    tick: (what: string) => `Done: ${what}`,
    remove: 'Delete',
    removeAbout: (what: string) => `Delete the action: ${what}`,
    onStart: 'Still to do',
  },

  signOff: {
    heading: 'Agreement',
    honest: 'This keeps on this device who agreed to what, and when. It is not a legal electronic signature.',
    notYet: 'Not agreed yet',
    agreed: (name: string, day: string) => `${name}, ${date(day)}`,
    agreedState: 'Agreed',
    changedState: 'Changed since',
    changedSince: (name: string, day: string) => `Changed since ${name} agreed on ${date(day)}:`,
    unreadable: 'What was agreed does not match its own code.',
    more: (count: number) => plural(count, { one: 'and # more change', other: 'and # more changes' }),
    agree: 'Agree',
    agreeAgain: 'Agree again',
    agreeAbout: (party: Party) => `${partyNames[party]}: agree to this plan`,
    takeBack: 'Take back',
    takeBackAbout: (party: Party) => `${partyNames[party]}: take the agreement back`,
    dialogTitle: (party: Party) => `${partyNames[party]} agrees`,
    dialogText: (plan: string, code: string) =>
      `You agree to the plan “${plan}” as it is now. Its plan code is ${code}.`,
    name: 'Your name',
    nameMissing: 'Give your name.',
    submit: 'I agree to this plan',
    printToSign: 'Print to sign',
    planCode: 'Plan code',
    code: (fingerprint: string) => `${fingerprint.slice(0, 4)} ${fingerprint.slice(4)}`,
    changes: (change: AgreedChange, titleOf: TitleOf): string => {
      switch (change.kind) {
        case 'unit':
          return unitChange(change, titleOf);
        case 'startDate':
          return change.after === null
            ? 'The start date was taken out.'
            : `The start date is now ${date(change.after)}.`;
        case 'settled':
          return `The figures of “${titleOf(change.unit)}” were changed.`;
        case 'offering':
          return 'The awarding organisation was changed.';
        case 'achievedQualification':
          return 'A qualification from before was changed.';
        case 'framework':
          return 'The framework has a new version.';
        case 'pathway':
          return 'It is another apprenticeship now.';
        case 'training':
          return `${trainingParts[change.part]}: changed.`;
      }
    },
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

  unitsCount: units,
};
