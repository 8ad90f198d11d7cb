import { unitFigure } from '../plan/unitFigures.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Objective } from './answer.ts';
import type { Chosen } from './standing.ts';

/** Hours of learning one credit stands for: no unit can have more guided hours than that. */
const HOURS_A_CREDIT = 10;

/** What one unit adds to the figures that are kept low. */
interface UnitCost {
  readonly credits: number;
  readonly hours: number;
  readonly starred: boolean;
}

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
  const starred = new Set(plan.starred);
  const units = chosen.map(({ standings }) =>
    standings.map(({ unit }): UnitCost => ({
      credits: unit.creditValue,
      hours: objective === 'fewestGuidedHours' ? hoursAtMost(plan, unit) : 0,
      starred: starred.has(unit.reference),
    })),
  );
  const all = units.flat();
  const count = all.length + 1;
  const credits = all.reduce((sum, unit) => sum + unit.credits, 1);
  const own = (unit: UnitCost): number => {
    switch (objective) {
      case 'fewestSurplusCredits':
        return unit.credits;
      case 'fewestUnits':
        return 1;
      case 'fewestGuidedHours':
        return unit.hours;
      case 'closestToStarred':
        return unit.credits - (unit.starred ? credits : 0);
    }
  };
  const table = (cost: (unit: UnitCost) => number) => units.map((ofOne) => Float64Array.from(ofOne, cost));
  return {
    own: table(own),
    full: table((unit) => (own(unit) * credits + unit.credits) * count + 1),
  };
}

function hoursAtMost(plan: Plan, unit: Chosen['standings'][number]['unit']): number {
  return unitFigure(plan, unit, 'glh')?.value ?? unit.creditValue * HOURS_A_CREDIT;
}
