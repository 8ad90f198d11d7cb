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
  'certificates',
  'agreement',
  'changed',
] as const;

export type CohortColumn = (typeof cohortColumns)[number];

/** Shown only to those who ask for them: how what is done is made up. */
const furtherColumns: ReadonlySet<CohortColumn> = new Set(['checked', 'recognised']);

/** What is shown at first. */
export const firstColumns: readonly CohortColumn[] = cohortColumns.filter((column) => !furtherColumns.has(column));
