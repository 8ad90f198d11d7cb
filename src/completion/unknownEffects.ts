import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { UnitEffect } from './answer.ts';
import { findingsAfter } from './findingsAfter.ts';
import { isInPlan, standingsOf } from './standing.ts';

/** Effects as far as the rules alone can tell, where there are too many combinations to know what can be completed. */
export function unknownEffects(plan: Plan, pathway: Pathway, catalogue: Catalogue): ReadonlyMap<string, UnitEffect> {
  const after = findingsAfter(plan, pathway, catalogue);
  return new Map(
    standingsOf(plan, pathway, catalogue)
      .flatMap(({ standings }) => standings)
      .filter((standing) => !isInPlan(standing))
      .map(({ unit: { reference } }) => [reference, { ...after(reference), completable: 'unknown', swap: null }]),
  );
}
