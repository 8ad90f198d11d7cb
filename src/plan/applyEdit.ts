import { fieldOf, markOf, marksOf, united } from './lineage.ts';
import { withoutFallen } from './confirmedFacts.ts';
import { differences } from './mergeChanges.ts';
import { checkPlan, type ParsedPlan } from './parsePlan.ts';
import type { Plan } from './planSchema.ts';

/** A change to a plan: one function of the plan room. Returning the same plan means nothing changed. */
export type PlanChange = (plan: Plan) => Plan;

/** Whether what is new in this field can be told by its own id, which no other copy has: it needs no mark. */
const isOwnEntry = ({ length, 0: part, 1: list }: readonly string[]): boolean =>
  length === 3 &&
  ((part === 'training' && (list === 'diary' || list === 'breaks' || list === 'priorHours')) ||
    (part === 'record' && (list === 'notes' || list === 'actions')));

/** `after` with the marks of `before`, and one more on each field that is otherwise than there. `now`: the present instant, ISO 8601 in UTC. */
function markChanges(before: Plan, after: Plan, now: string): Plan {
  const changed = new Map<string, string>();
  for (const { path, before: was, after: is } of differences(before, after)) {
    const field = fieldOf(path);
    const known = marksOf(before.lineage, field);
    if (was === undefined && known.length === 0 && isOwnEntry(path)) continue;
    changed.set(field, markOf(now, [field, known, is]));
  }
  if (changed.size === 0 && before.lineage === after.lineage) return after;
  const marked = [...changed].map(([field, mark]) => [field, united(marksOf(before.lineage, field), [mark])] as const);
  const { lineage: _lineage, ...content } = after;
  const lineage = Object.fromEntries([...Object.entries(before.lineage ?? {}), ...marked]);
  return Object.keys(lineage).length > 0 ? { ...content, lineage } : content;
}

/**
 * The border of the store: no plan goes in that the reader of stored plans would refuse. `present` has passed it
 * already; what the change made otherwise is checked by the schema that records are read with, and refused with its
 * faults. The very same plan comes back where nothing changed. A change that brings a lineage of its own (a joining)
 * keeps it; every other is marked in it, as one with all that was changed since `since`: a word typed letter by letter
 * is one change. A confirmation falls with the fact it stood behind. `now`: the present instant, ISO 8601 in UTC.
 */
export function applyEdit(present: Plan, change: PlanChange, now: string, since: Plan = present): ParsedPlan {
  const changed = change(present);
  if (changed === present) return { ok: true, plan: present };
  if (changed.id !== present.id) return { ok: false, faults: [{ code: 'notAllowed', path: ['id'] }] };
  const checked = checkPlan({ ...changed, changed: now }, present);
  if (!checked.ok || changed.lineage !== present.lineage) return checked;
  return { ok: true, plan: markChanges(since, withoutFallen(present, checked.plan), now) };
}

/** An earlier or later state of a plan, gone back to: a change like any other, so the marks of `present` stay. */
export function returnTo(present: Plan, target: Plan, now: string): Plan {
  const { lineage: _lineage, ...content } = target;
  const back = { ...content, changed: now, ...(present.lineage && { lineage: present.lineage }) };
  return markChanges(present, back, now);
}
