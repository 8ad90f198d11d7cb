/** What a row of the cohort can say, in the order it is shown. The first names the row and is always there. */
export const cohortColumns = [
  'learner',
  'status',
  'nextStep',
  'credits',
  'pathway',
  'required',
  'planned',
  'recorded',
  'checked',
  'recognised',
  'done',
  'standing',
  'forecast',
  'offNeeded',
  'offRecorded',
  'offChecked',
  'offShort',
  'onNeeded',
  'onRecorded',
  'onChecked',
  'onShort',
  'plannedEnd',
  'lastEntry',
  'lastReview',
  'actions',
  'certificates',
  'agreement',
  'employer',
  'tutor',
  'centre',
  'learnerNumber',
  'changed',
] as const;

export type CohortColumn = (typeof cohortColumns)[number];

/** Shown only to those who ask for them. */
const furtherColumns: ReadonlySet<CohortColumn> = new Set([
  'planned',
  'recorded',
  'checked',
  'recognised',
  'forecast',
  'offNeeded',
  'offRecorded',
  'offChecked',
  'onNeeded',
  'onRecorded',
  'onChecked',
  'lastEntry',
  'lastReview',
  'employer',
  'tutor',
  'centre',
  'learnerNumber',
]);

/** What is shown at first. */
export const firstColumns: readonly CohortColumn[] = cohortColumns.filter((column) => !furtherColumns.has(column));

/** Columns of minutes off or on the job alone → which. */
export const jobColumns = {
  offNeeded: ['off', 'needed'],
  offRecorded: ['off', 'recorded'],
  offChecked: ['off', 'checked'],
  offShort: ['off', 'short'],
  onNeeded: ['on', 'needed'],
  onRecorded: ['on', 'recorded'],
  onChecked: ['on', 'checked'],
  onShort: ['on', 'short'],
} as const;

export type JobColumn = keyof typeof jobColumns;

export const isJobColumn = (column: CohortColumn): column is JobColumn => Object.hasOwn(jobColumns, column);

/** Columns of texts about people. */
export const peopleColumns = ['employer', 'tutor', 'centre', 'learnerNumber'] as const;

export type PeopleColumn = (typeof peopleColumns)[number];

export const isPeopleColumn = (column: CohortColumn): column is PeopleColumn =>
  peopleColumns.some((each) => each === column);
