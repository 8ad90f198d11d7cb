import { differences, takeFields } from './mergeChanges.ts';
import type { Plan } from './planSchema.ts';

/** One change to a plan: what it was, and what it became. */
export interface Change {
  readonly before: Plan;
  readonly after: Plan;
}

type Path = readonly string[];

/** One lies within the other. */
const overlap = (a: Path, b: Path): boolean => a.slice(0, b.length).every((part, at) => part === b[at]);

/**
 * Takes one change back out of the plan as it is now. What was changed since, here or elsewhere, stays; so does a field
 * of this change that was changed again. Null where nothing of the change is left to take back.
 */
export function revertChange(present: Plan, { before, after }: Change): Plan | null {
  if (present === after) return before;
  const since = differences(after, present).map(({ path }) => path);
  const left = differences(after, before)
    .map(({ path }) => path)
    .filter((path) => !since.some((other) => overlap(path, other)));
  return left.length === 0 ? null : takeFields(present, before, left);
}
