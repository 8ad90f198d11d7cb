import type { Plan } from '../plan/planSchema.ts';
import { comparePlans, type Difference } from './comparePlans.ts';
import { planFingerprint } from './linkSubject.ts';

/**
 * What opening someone's plan means here.
 * - `new`: no such plan here; it can simply be added.
 * - `same`: here already, and alike in every field.
 * - `different`: here already, and it differs; the reader keeps both, takes theirs, or merges.
 */
export type ReceivedPlan =
  | { readonly kind: 'new'; readonly theirs: Plan }
  | { readonly kind: 'same'; readonly theirs: Plan; readonly mine: Plan }
  | {
      readonly kind: 'different';
      readonly theirs: Plan;
      readonly mine: Plan;
      readonly differences: readonly Difference[];
    };

/** Meets someone's plans with those on this device. A plan that once came by link is known again. Changes nothing. */
export function receivePlans(theirs: readonly Plan[], here: readonly Plan[]): ReceivedPlan[] {
  const known = new Map(here.map((plan) => [planFingerprint(plan.id), plan]));
  for (const plan of here) known.set(plan.id, plan);
  return theirs.map((plan) => {
    const mine = known.get(plan.id) ?? known.get(planFingerprint(plan.id));
    if (!mine) return { kind: 'new', theirs: plan };
    const differences = comparePlans(mine, plan);
    return differences.length === 0
      ? { kind: 'same', theirs: plan, mine }
      : { kind: 'different', theirs: plan, mine, differences };
  });
}
