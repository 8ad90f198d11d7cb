import type { Catalogue } from '../catalogue/catalogue.ts';
import { creditsOf } from '../catalogue/credits.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { takenPathway } from '../plan/takenPathway.ts';
import { sortUnits, type SortedUnits } from '../plan/unitsInPlan.ts';
import { tallyUnits, type Tally } from './tally.ts';

/** Everything a check may ask about. */
export interface Situation extends SortedUnits {
  readonly plan: Plan;
  /** As the plan takes it: see `takenPathway`. */
  readonly pathway: Pathway;
  /** With the qualifications it could choose and has not. */
  readonly whole: Pathway;
  readonly catalogue: Catalogue;
  /** One per qualification, document order. */
  readonly tallies: readonly Tally[];
}

/** Credits that count towards the pathway: those of a unit that counts in several qualifications are in there once. */
export function countedCredits({ tallies, units, places }: Situation): number {
  const before = new Set<string>();
  let all = 0;
  for (const tally of tallies) {
    let again = 0;
    if (units !== places)
      for (const [index, { unit }] of tally.units.entries()) {
        if (!tally.counts[index]) continue;
        if (before.has(unit.reference)) again += creditsOf(unit);
        before.add(unit.reference);
      }
    all += Math.max(0, tally.countedCredits - again);
  }
  return all;
}

/** Sorts, places and adds up what a plan has in each qualification of its pathway. */
export function situationOf(plan: Plan, whole: Pathway, catalogue: Catalogue): Situation {
  const pathway = takenPathway(plan, whole);
  const { units, places, isInPlan, unknown } = sortUnits(plan, pathway);
  const { qualifications } = pathway;
  const tallies = qualifications.map((qualification) =>
    tallyUnits(
      qualification,
      qualifications.length === 1 ? places : places.filter((unit) => unit.qualification === qualification),
    ),
  );
  return { plan, pathway, whole, catalogue, tallies, units, places, isInPlan, unknown };
}
