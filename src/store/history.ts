import { differences } from '../plan/mergeChanges.ts';
import type { Plan } from '../plan/planSchema.ts';
import { revertChange, type Change } from '../plan/revertChange.ts';

/** One step as a person means it: a tap, or all that was typed into one field. */
export interface Step extends Change {
  /** It can be undone after a reload too. */
  readonly kept: boolean;
}

/** Steps of one plan on this page, nearest last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What happened last. */
  readonly last: 'step' | 'undo' | 'redo' | null;
}

export const noHistory: History = { past: [], future: [], last: null };

const mostSteps = 200;

/** With one more step. What was undone before it cannot be done again. */
export const withStep = ({ past }: History, step: Step): History => ({
  past: [...past, step].slice(-mostSteps),
  future: [],
  last: 'step',
});

/** The last step goes on to `after`; it is none where that leads back to where it began. */
export function withLongerStep({ past }: History, after: Plan): History {
  const last = past.at(-1);
  const others = past.slice(0, -1);
  const nothing = !last || differences(last.before, after).length === 0;
  return { past: nothing ? others : [...others, { ...last, after }], future: [], last: 'step' };
}

interface Moved {
  readonly plan: Plan;
  readonly history: History;
  readonly step: Step;
}

/** One step back. Steps of which nothing is left, since another tab changed the same, are passed over. Null: none. */
export function undone(plan: Plan, { past, future }: History): Moved | null {
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const step = past[at];
    const back = step && revertChange(plan, step);
    if (back)
      return { plan: back, history: { past: past.slice(0, at), future: [...future, step], last: 'undo' }, step };
  }
  return null;
}

/** One step forth again. */
export function redone(plan: Plan, { past, future }: History): Moved | null {
  for (let at = future.length - 1; at >= 0; at -= 1) {
    const step = future[at];
    const forth = step && revertChange(plan, { before: step.after, after: step.before });
    if (forth)
      return { plan: forth, history: { past: [...past, step], future: future.slice(0, at), last: 'redo' }, step };
  }
  return null;
}
