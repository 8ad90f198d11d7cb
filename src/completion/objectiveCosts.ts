import type { Unit } from '../catalogue/schema.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Objective } from './answer.ts';
import type { Chosen } from './standing.ts';

/** Hours of learning one credit stands for: no unit can have more guided hours than that. */
const HOURS_A_CREDIT = 10;

/** Costs of having each unit in, by qualification and position. Lower is better; negative where having it is good. */
export interface ObjectiveCosts {
  /** What the objective itself says: completions with the same sum are equally good. */
  readonly own: readonly Float64Array[];
  /** The objective first, then fewest surplus credits, then fewest units. */
  readonly full: readonly Float64Array[];
}

/**
 * Turns an objective into one cost per unit. Guided hours nobody has published are taken as ten a credit, the most
 * there can be: what is promised is the least worst case.
 */
export function objectiveCosts(plan: Plan, chosen: readonly Chosen[], objective: Objective): ObjectiveCosts {
  let count = 1;
  let credits = 1;
  for (const { standings } of chosen) {
    count += standings.length;
    for (const { unit } of standings) credits += unit.creditValue;
  }
  const starred = new Set(plan.starred);
  const costOf = (unit: Unit): number => {
    switch (objective) {
      case 'fewestSurplusCredits':
        return unit.creditValue;
      case 'fewestUnits':
        return 1;
      case 'fewestGuidedHours':
        return hoursAtMost(plan, unit);
      case 'closestToStarred':
        return unit.creditValue - (starred.has(unit.reference) ? credits : 0);
    }
  };
  const own = chosen.map(({ standings }) => Float64Array.from(standings, ({ unit }) => costOf(unit)));
  const full = own.map((costs, qualification) =>
    costs.map((cost, position) => {
      const unit = chosen[qualification]?.standings[position]?.unit;
      return (cost * credits + (unit?.creditValue ?? 0)) * count + 1;
    }),
  );
  return { own, full };
}

function hoursAtMost(plan: Plan, unit: Unit): number {
  return unitFigure(plan, unit, 'glh')?.value ?? unit.creditValue * HOURS_A_CREDIT;
}
