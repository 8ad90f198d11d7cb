import { emptyTraining } from './hoursSchema.ts';
import { parsePlan } from './parsePlan.ts';
import { copyField, differingFields, sameValue } from './planFields.ts';
import type { Plan } from './planSchema.ts';

/** A training plan in which nothing was said counts as one: two sides that both began theirs merge within it. */
const spoken = (plan: Plan): Plan => (plan.training ? plan : { ...plan, training: emptyTraining });

/** Takes over the fields at these paths from one plan into another. Null where the result would be no plan. */
export function takeFields(into: Plan, from: Plan, paths: readonly (readonly string[])[]): Plan | null {
  const source = spoken(from);
  const merged = paths.reduce<unknown>((target, path) => copyField(target, source, path), spoken(into));
  const parsed = parsePlan(merged);
  if (!parsed.ok) return null;
  const { training, ...rest } = parsed.plan;
  const silent = !into.training && sameValue(training, emptyTraining);
  return silent ? rest : parsed.plan;
}

/** Fields in which two plans differ, as paths with both values. Instants and ids are no fields. */
export function differences(before: Plan, after: Plan) {
  const apart = new Set(['format', 'id', 'created', 'changed']);
  return differingFields(spoken(before), spoken(after)).filter(({ path }) => !apart.has(path[0] ?? ''));
}

/**
 * Puts two lines of change to one plan together: everything that became different between `base` and `mine` is done to
 * `theirs` too. Where both changed one field, mine is the later change and wins; everything else of theirs stays.
 * `changed` becomes the later of the two instants.
 */
export function mergeChanges(base: Plan, theirs: Plan, mine: Plan): Plan {
  const paths = differences(base, mine).map(({ path }) => path);
  const merged = paths.length === 0 ? theirs : (takeFields(theirs, mine, paths) ?? mine);
  const changed = theirs.changed > mine.changed ? theirs.changed : mine.changed;
  return merged.changed === changed ? merged : { ...merged, changed };
}
