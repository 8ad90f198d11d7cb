import type { Apart } from '../../cohort/gatherPlans.ts';
import type { CohortAgreement } from '../../cohort/cohortRow.ts';
import type { CertificateRisk } from '../../cohort/certificateRisks.ts';
import type { CohortColumn } from '../../cohort/cohortColumns.ts';
import type { CohortGrouping } from '../../cohort/arrangeRows.ts';
import type { Person } from '../../cohort/cohortView.ts';
import type { CohortStatus } from '../../cohort/cohortRow.ts';
import type { Condition } from '../../cohort/followUp.ts';
import type { LeftOutMessages } from '../sayLeftOut.ts';
import { formats } from './formats.ts';
import { counted } from './counted.ts';
import { verdicts } from './verdicts.ts';

const { plural } = counted;
const { shortDate, number } = formats;

const plans = (count: number) => plural(count, { one: '# plan', other: '# plans' });

const columns: Readonly<Record<CohortColumn, string>> = {
  learner: 'Learner',
  status: 'Units',
  nextStep: 'Next step',
  credits: 'Credits',
  pathway: 'Pathway',
  required: 'Hours needed',
  planned: 'Hours planned',
  recorded: 'Hours recorded',
  checked: 'Hours checked',
  recognised: 'Hours recognised',
  done: 'Hours done',
  standing: 'Where they stand',
  forecast: 'By the end',
  offNeeded: 'Off the job: needed',
  offRecorded: 'Off the job: recorded',
  offChecked: 'Off the job: checked',
  offShort: 'Off the job: short',
  onNeeded: 'On the job: needed',
  onRecorded: 'On the job: recorded',
  onChecked: 'On the job: checked',
  onShort: 'On the job: short',
  plannedEnd: 'Planned end',
  lastEntry: 'Last diary entry',
  lastReview: 'Last review',
  actions: 'Next action',
  employer: 'Employer',
  tutor: 'Tutor',
  centre: 'Centre',
  learnerNumber: 'Learner’s number',
  certificates: 'Certificates',
  agreement: 'Agreement',
  changed: 'Last change',
};

/** What a column's short heading leaves out, where it does. */
const columnNames: Readonly<Record<CohortColumn, string>> = {
  ...columns,
  status: 'Units: ready, to confirm, in progress …',
  done: 'Hours done: recognised or checked',
  forecast: 'Hours by the planned end, at the present pace',
  certificates: 'Certificates that may be too old',
  lastReview: 'Last review: the last note or agreement',
  employer: 'Employer, or who agreed for one',
  agreement: 'Agreed, or changed since',
};

const statuses: Readonly<Record<CohortStatus, string>> = {
  ...verdicts.short,
  noFramework: 'Framework missing',
  notJudged: 'Could not be checked',
};

const conditions: Readonly<Record<Condition, string>> = {
  pastEnd: 'Past the end, hours short',
  quiet: 'Nothing recorded for 6 weeks',
  behind: 'Behind with hours',
  overdue: 'Actions overdue',
  notReviewed: 'No review for 3 months',
  certificates: 'Certificates at risk',
  offShort: 'Off-the-job hours short',
  onShort: 'On-the-job hours short',
  unchecked: 'Hours to be checked',
};

const groupings: Readonly<Record<CohortGrouping, string>> = {
  none: 'No groups',
  status: 'Status',
  pathway: 'Pathway',
  employer: 'Employer',
  tutor: 'Tutor',
  centre: 'Centre',
};

const agreements: Readonly<Record<CohortAgreement, string>> = {
  none: 'Not agreed',
  partly: 'Agreed in part',
  agreed: 'Agreed',
  changedSince: 'Changed since',
};

const risks: Readonly<Record<CertificateRisk['kind'], (count: number, usableUntil: string | null) => string>> = {
  tooOld: (count) => plural(count, { one: '# too old', other: '# too old' }),
  runsOut: (_, usableUntil) => (usableUntil === null ? 'Runs out soon' : `Runs out after ${shortDate(usableUntil)}`),
  noDate: (count) => plural(count, { one: '# without a date', other: '# without a date' }),
};

const named = (name: string) => (name === '' ? 'a plan without a name' : `“${name}”`);

/** Why something is not in the table. */
const reasons: LeftOutMessages = {
  cannotRead: () => 'This device could not read it. It may have been moved, renamed or locked.',
  otherKind: () => 'Not a plan file: those end in “.json”.',
  tooMany: () => 'There are more than 20,000 files. This one and those after it were not read.',
  tooLarge: () => 'Too large for a plan file.',
  tooDeep: () => 'Not a plan file.',
  notJson: () => 'Damaged, or not a plan file: its text cannot be read.',
  notAPlanFile: () => 'A file of another kind: there are no plans in it.',
  newerFile: () => 'Made with a newer version of the planner. Open it there.',
  noPlans: () => 'There is no plan in it.',
  starter: () => 'A starter: others begin from it, and it is nobody’s plan.',
  newerPlan: () => 'A plan made with a newer version of the planner. Open it there.',
  frameworkUnreadable: () =>
    'A framework in this file has faults and is not used. The plans in the file are in the table.',
  planUnreadable: ({ index, fault }) =>
    fault === null || fault.path.length === 0
      ? `Plan ${number(index + 1)} in this file is damaged.`
      : `Plan ${number(index + 1)} in this file is damaged at “${fault.path.join(' › ')}”.`,
  sameCopy: ({ name, other }) => `A copy of ${named(name)}. The same plan is here already, from ${other}.`,
  olderCopy: ({ name, other }) => `An older copy of ${named(name)}. The later one is here, from ${other}.`,
};

/** The tutor's table of many plans. */
export const cohort = {
  pageName: 'Cohort',
  title: 'Cohort',
  lead: 'All plans in one table: who is ready, and who needs you.',
  disputed: {
    title: 'There are different rules for one framework',
    text: 'Plans made with these copies stay “to confirm”. Ask whoever made the framework which rules are right.',
    copies: (title: string, version: string, files: readonly string[]) =>
      `“${title}”, version ${version}: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}`,
  },
  columns,
  columnNames,
  statuses,
  conditions,
  agreements,
  plans,

  origin: {
    label: 'Which plans to show',
    device: (count: number) => `On this device (${number(count)})`,
    files: (count: number) => `From files (${number(count)})`,
    menu: 'Files',
    addFiles: 'Add plan files',
    addFolder: 'Add a folder',
    drop: 'Or drop plan files or a folder anywhere on this page. They are read here and stay as they are.',
    dropNow: 'Drop to add these plans',
    refresh: 'Read the files again',
    forget: 'Close the files and forget them',
    watched: (names: readonly string[]) => `Read again when you come back to this page: ${names.join(', ')}.`,
    notWatched: 'These files are kept on this device as they are now, until you close them.',
    unwatched: 'Later changes to these files do not show here: add them again to bring the table up to date.',
    locked: (names: readonly string[]) => `Open again: ${names.join(', ')}`,
    lockedText: 'You looked at these files before. The browser asks you once more before it reads them.',
    unlock: 'Read these files',
    filesLost: 'This browser does not keep the files: they are here until you close the page.',
    pickFailed: 'The folder could not be opened. Add the files themselves instead.',
  },
  reading: (done: number, total: number) =>
    total === 0 ? 'Looking for plan files…' : `Reading files: ${number(done)} of ${number(total)}`,
  judging: (done: number, total: number) => `Checking plans: ${number(done)} of ${number(total)}`,

  apartHeading: 'Plans that have gone separate ways',
  apart: ({ file, name, other }: Apart) =>
    `${named(name)} in ${file} began as the plan in ${other}, and they have gone separate ways since. Both are in the table.`,
  leftOut: {
    summary: (count: number) =>
      plural(count, { one: '# thing in the files was left out', other: '# things in the files were left out' }),
    text: 'Everything else is in the table. The files are as they were.',
    file: 'File',
    reason: 'Why it was left out',
    reasons,
    more: (count: number) => plural(count, { one: 'And # more.', other: 'And # more.' }),
  },

  summary: {
    heading: 'How the plans are doing',
    sentence: (all: number, needing: number) => {
      if (needing === 0)
        return plural(all, {
          one: 'The units picked in this plan can stay.',
          other: 'The units picked in all # plans can stay.',
        });
      return plural(needing, {
        one: `# of ${plans(all)} cannot go on without a change.`,
        other: `# of ${plans(all)} cannot go on without a change.`,
      });
    },
    also: 'Hours, dates and actions',
    chosen: 'Units chosen most',
    unit: 'Unit',
    inPlans: 'Chosen in',
  },

  tools: {
    filter: (active: number) => (active === 0 ? 'Filter and group' : `Filter and group (${number(active)})`),
    search: 'Search learner, people, pathway, unit or file',
    trouble: 'Trouble with',
    anyTrouble: 'Not filtered',
    person: 'Employer, tutor or centre',
    anybody: 'All',
    personIn: (column: Person['column'], name: string) => `${groupings[column]}: ${name}`,
    days: 'By date',
    when: 'When',
    times: {
      over: 'Past',
      soon: 'Within 4 weeks',
      notSince: 'None since a day',
      before: 'Before a day',
      from: 'On or after a day',
      none: 'None',
    },
    day: 'Day',
    number: 'Learner’s number begins with',
    noNumber: 'No learner’s number',
    clear: 'Clear search',
    status: 'Show',
    all: 'All plans',
    group: 'Group by',
    groupings,
    columns: 'Columns',
    views: 'Views',
    wholeView: 'Everything, last change first',
    applyView: (name: string) => `Use view “${name}”`,
    removeView: (name: string) => `Delete view “${name}”`,
    newView: 'Save this view as',
    saveView: 'Save view',
    viewsLost: 'This browser does not keep views: they last until you close the page.',
    save: 'Save',
    saveCsv: 'Table as CSV',
    saveXlsx: 'Table for Excel (XLSX)',
    saveFailed: 'The Excel file could not be made. Save the table as CSV instead.',
    print: 'Print',
    fileName: (day: string) => `Cohort ${day}`,
    sheet: 'Cohort',
  },

  news: {
    sentence: (count: number) =>
      plural(count, {
        one: '# plan is new or has changed since you last looked.',
        other: '# plans are new or have changed since you last looked.',
      }),
    only: 'Show only these',
    seen: 'I have seen them',
    changed: 'Changed',
    fresh: 'New',
    changedHere: 'Changed here',
  },

  changedHere: {
    heading: (count: number) =>
      plural(count, {
        one: '# plan was changed here, and its file does not have that yet',
        other: '# plans were changed here, and their files do not have that yet',
      }),
    text: 'The table shows the plans as they are here.',
    save: 'Save the changes in the files',
    saveOne: 'Save the changes as one file',
    fileName: (day: string) => `Changed plans ${day}`,
    saved: (count: number) => plural(count, { one: 'Saved in # file.', other: 'Saved in # files.' }),
    unsaved: (paths: readonly string[]) =>
      `Not saved in ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' …' : ''}: a file has changed by itself, or cannot be written to. Nothing in it was lost.`,
    savedOne: (name: string) => `Saved as “${name}”.`,
    behind: (count: number) =>
      plural(count, {
        one: 'The file of # plan has changes that are not on this device',
        other: 'The files of # plans have changes that are not on this device',
      }),
    behindText: 'Take them in before you go on with these plans here. What you changed here stays.',
    take: 'See and take in the changes',
  },

  shown: (shown: number, all: number) =>
    shown === all
      ? plans(all)
      : plural(all, { one: `${number(shown)} of # plan`, other: `${number(shown)} of # plans` }),
  caption: 'Plans of the cohort',
  printed: (day: string) => `Cohort, printed ${formats.date(day)}`,
  groupHeading: (label: string, count: number) => `${label}: ${plans(count)}`,
  noGroup: {
    pathway: 'Framework missing',
    employer: 'No employer named',
    tutor: 'No tutor named',
    centre: 'No centre named',
  },

  none: {
    title: 'There are no plans here yet',
    text: 'Add the plan files your learners gave you, or a folder that holds them. Nothing leaves this device.',
  },
  noneInFiles: {
    title: 'There is no plan in these files',
    text: 'See what was left out, and why.',
  },
  noMatch: {
    title: 'No plan matches',
    text: 'Other plans are hidden by the search or the filter.',
    clear: 'Show all plans',
  },

  cells: {
    creditsOf: (have: number, need: number) => `${number(have)} of ${number(need)}`,
    notLaidOut: 'Not laid out',
    notKnown: 'Not known yet',
    risk: (kind: CertificateRisk['kind'], count: number, usableUntil: string | null) => risks[kind](count, usableUntil),
    by: (day: string) => `by ${day}`,
    nothingShort: 'Nothing',
    over: (day: string) => `${day}, over`,
    never: 'Never',
    noAction: 'None',
    overdue: (count: number) => plural(count, { one: '# overdue', other: '# overdue' }),
    noRisk: 'None at risk',
    notJudged: 'The planner cannot read something in this plan. Ask for a new copy.',
    frameworkMissing: 'The planner does not have this plan’s framework',
    fromFile: (file: string) => `From ${file}`,
    option: (label: string, count: number) => `Option ${label} of ${number(count)}`,
  },
  exportColumns: {
    file: 'File',
    due: 'Next action due',
    overdue: 'Actions overdue',
    neededCredits: 'Credits needed',
  },
};
