import { applyEdit, returnTo, type PlanChange } from '../plan/applyEdit.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import { changed, here, moved, type Entry } from './entry.ts';
import { redone, undone, withLongerStep, withStep } from './history.ts';

/** `goesOn`: it belongs to the step before it. `kept`: it can be undone after a reload too. */
interface EditKind {
  readonly goesOn: boolean;
  readonly kept: boolean;
}

/** The entry after an edit; the same one where nothing changed, or where no reader would take the plan that results. */
export function edited(entry: Entry, change: PlanChange, now: string, { goesOn, kept }: EditKind): Entry {
  const { plan, history, uncounted } = entry;
  const applied = applyEdit(plan, change, now, goesOn ? history.past.at(-1)?.before : plan);
  if (!applied.ok || applied.plan === plan) return entry;
  const after = applied.plan;
  if (goesOn) return changed(entry, after, withLongerStep(history, after));
  const step = { before: plan, after, kept };
  return {
    ...changed(entry, after, withStep(history, step)),
    keep: kept ? step : entry.keep,
    uncounted: uncounted + 1,
  };
}

/** One step back or forth; the same entry where there is none. */
export function stepped(entry: Entry, way: 'back' | 'forth', now: string): Entry {
  const { plan, history, uncounted } = entry;
  const found = way === 'back' ? undone(plan, history) : redone(plan, history);
  if (!found) return entry;
  const keep = way === 'back' ? null : found.step;
  return {
    ...changed(entry, returnTo(plan, found.plan, now), found.history),
    keep: found.step.kept ? keep : entry.keep,
    uncounted: uncounted + 1,
  };
}

/** Another plan in place of this one, wherever this one is. It can be gone back to, after a reload too. */
export function replaced(entry: Entry, plan: Plan): Entry {
  const back = entry.place.kind === 'here' ? entry : moved(entry, here);
  if (sameValue(entry.plan, plan)) return back;
  const step = { before: entry.plan, after: plan, kept: true };
  return { ...changed(back, plan, withStep(entry.history, step)), keep: step, uncounted: entry.uncounted + 1 };
}
