import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { SortedUnits } from '../plan/unitsInPlan.ts';
import type { Tally } from './tally.ts';

/** Everything a check may ask about. */
export interface Situation extends SortedUnits {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
  /** One per qualification, document order. */
  readonly tallies: readonly Tally[];
}
