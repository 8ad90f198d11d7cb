import type { Plan } from '../plan/planSchema.ts';

/** So many plans are listed before anybody asks for more. */
export const listedFirst = 6;

/** Fewer than these are read in a moment. */
const many = 100;

/** The plan that was changed last on top. */
export const latestFirst = (plans: Readonly<Record<string, Plan>>): readonly Plan[] =>
  Object.values(plans).toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));

/** Ids of the plans that the next visit shows first, while it reads the others; none where they are soon read. */
export function idsToBeginWith(plans: Readonly<Record<string, Plan>>): string[] {
  const latest = latestFirst(plans);
  return latest.length < many ? [] : latest.slice(0, listedFirst).map(({ id }) => id);
}
