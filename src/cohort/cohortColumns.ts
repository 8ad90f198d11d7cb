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
  'forecast',
  'certificates',
  'agreement',
  'changed',
] as const;

export type CohortColumn = (typeof cohortColumns)[number];
