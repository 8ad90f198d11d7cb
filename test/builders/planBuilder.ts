import type { Pathway } from '../../src/catalogue/schema.ts';
import { createPlan } from '../../src/plan/createPlan.ts';
import type { Plan, UnitChoice } from '../../src/plan/planSchema.ts';

export interface PlanParts extends Partial<Omit<Plan, 'units' | 'pathway'>> {
  readonly pathway?: Pathway | string;
  readonly picked?: readonly string[];
  /** Achieved earlier and verified. */
  readonly achieved?: readonly string[];
  /** Achieved earlier, not verified yet. */
  readonly claimed?: readonly string[];
  readonly ruledOut?: readonly string[];
  /** Picked, and not to be offered for removal. */
  readonly kept?: readonly string[];
}

const all = (references: readonly string[], choice: UnitChoice) =>
  references.map((reference) => [reference, choice] as const);

/** A plan that starts on 1 September 2026, with the choices named by reference. */
export function buildPlan(parts: PlanParts = {}): Plan {
  const { pathway = 'pathway', picked = [], achieved = [], claimed = [], ruledOut = [], kept = [], ...rest } = parts;
  const start = createPlan({
    id: 'plan-1',
    name: '',
    framework: { id: 'framework', version: '1' },
    pathway: typeof pathway === 'string' ? pathway : pathway.id,
    offerings: {},
    startDate: '2026-09-01',
    now: '2026-09-01T09:00:00.000Z',
  });
  const units = Object.fromEntries([
    ...all(picked, { state: 'picked' }),
    ...all(kept, { state: 'picked', keep: true }),
    ...all(achieved, { state: 'achieved', verified: true }),
    ...all(claimed, { state: 'achieved', verified: false }),
    ...all(ruledOut, { state: 'ruledOut' }),
  ]);
  return { ...start, ...rest, units };
}
