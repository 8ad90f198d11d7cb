import { emptyTraining } from './hoursSchema.ts';
import { parsePlan } from './parsePlan.ts';
import { emptyRecord } from './planRecord.ts';
import { joinLineages } from './lineage.ts';
import { copyField, differingFields, sameValue } from './planFields.ts';
import type { Plan } from './planSchema.ts';

/** A training plan and a record in which nothing was said count as ones: two sides that both began theirs merge within them. */
const spoken = (plan: Plan): Plan => ({
  ...plan,
  training: plan.training ?? emptyTraining,
  record: plan.record ?? emptyRecord,
});

/** Leaves out again what `spoken` put in. */
function silent(plan: Plan, into: Plan): Plan {
  const { training, record, ...rest } = plan;
  const noTraining = !into.training && sameValue(training, emptyTraining);
  const noRecord = !into.record && sameValue(record, emptyRecord);
  return { ...rest, ...(!noTraining && training && { training }), ...(!noRecord && record && { record }) };
}

/** Takes over the fields at these paths from one plan into another. Null where the result would be no plan. */
export function takeFields(into: Plan, from: Plan, paths: readonly (readonly string[])[]): Plan | null {
  const source = spoken(from);
  const merged = paths.reduce<unknown>((target, path) => copyField(target, source, path), spoken(into));
  const parsed = parsePlan(merged);
  return parsed.ok ? silent(parsed.plan, into) : null;
}

/** Fields in which two plans differ, as paths with both values. Instants, ids and where a plan is from are no fields. */
export function differences(before: Plan, after: Plan) {
  const apart = new Set(['format', 'id', 'origin', 'lineage', 'created', 'changed']);
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
  const lineage = joinLineages(theirs.lineage, mine.lineage);
  if (merged.changed === changed && merged.lineage === lineage) return merged;
  return { ...merged, ...(lineage && { lineage }), changed };
}
