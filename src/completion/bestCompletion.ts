import { creditsOf, mostHours } from '../catalogue/credits.ts';
import type { Unit } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitFigure } from '../plan/unitFigures.ts';
import type { Completion, Objective } from './answer.ts';
import { isBarred, type Question, type View } from './question.ts';
import type { Outlook } from './ruleSystem.ts';
import { type Chosen, isInPlan } from './standing.ts';
import { countWays } from '../diagram/countWays.ts';
import { type Survey, survey } from '../diagram/survey.ts';
import type { Weights } from '../diagram/weights.ts';

/** Units in the plan stay; free ones may be added at their cost, unless they may not be repeated. */
export function completionWeights({ standings }: Chosen, outlook: Outlook, costs: Float64Array): Weights {
  const out = new Float64Array(standings.length);
  const within = new Float64Array(standings.length);
  for (const [position, standing] of standings.entries()) {
    const planned = isInPlan(standing);
    if (planned) out[position] = Infinity;
    const closed = standing.place === 'ruledOut' || isBarred(standing.repeat, outlook);
    within[position] = closed ? Infinity : planned ? 0 : (costs[position] ?? 0);
  }
  return { out, in: within };
}

/** Costs of having each unit in, by qualification and position. Lower is better; negative where having it is good. */
export interface ObjectiveCosts {
  /** What the objective itself says: completions with the same sum are equally good. */
  readonly own: readonly Float64Array[];
  /** The objective first, then fewest surplus credits, then fewest units. */
  readonly full: readonly Float64Array[];
}

/**
 * Turns an objective into one cost per unit. Guided hours nobody has published are taken as the most
 * there can be: what is promised is the least worst case.
 */
export function objectiveCosts(plan: Plan, chosen: readonly Chosen[], objective: Objective): ObjectiveCosts {
  let count = 1;
  let credits = 1;
  for (const { standings } of chosen) {
    count += standings.length;
    for (const { unit } of standings) credits += creditsOf(unit);
  }
  const starred = new Set(plan.starred);
  const costOf = (unit: Unit): number => {
    switch (objective) {
      case 'fewestSurplusCredits':
        return creditsOf(unit);
      case 'fewestUnits':
        return 1;
      case 'fewestGuidedHours':
        return hoursAtMost(plan, unit);
      case 'closestToStarred':
        return creditsOf(unit) - (starred.has(unit.reference) ? credits : 0);
    }
  };
  const own = chosen.map(({ standings }) => Float64Array.from(standings, ({ unit }) => costOf(unit)));
  const full = own.map((costs, qualification) =>
    costs.map((cost, position) => {
      const unit = chosen[qualification]?.standings[position]?.unit;
      return (cost * credits + (unit ? creditsOf(unit) : 0)) * count + 1;
    }),
  );
  return { own, full };
}

function hoursAtMost(plan: Plan, unit: Unit): number {
  return unitFigure(plan, unit, 'glh')?.value ?? mostHours(unit);
}

/** Exact numbers of valid plans that keep everything in the plan, and of those that are best under the objective. */
export interface Numbers {
  readonly ways: bigint;
  readonly equallyGood: bigint;
  /** What the objective says of the best; `Infinity` where there is none. */
  readonly cost: number;
}

/** A completion and what its objective says of it: the lower, the better. */
export interface RatedCompletion extends Completion {
  readonly cost: number;
}

/** Counts the completions under one outlook; of several qualifications each choice goes with each. */
export function countCompletions(
  { plan, chosen, effort }: Question,
  { outlook, subjects }: View,
  objective: Objective,
): Numbers {
  const costs = objectiveCosts(plan, chosen, objective);
  const numbers = subjects.map(({ chosen: each, diagram }, position) =>
    countWays(diagram, completionWeights(each, outlook, costs.own[position] ?? new Float64Array()), effort),
  );
  return {
    ways: numbers.reduce((product, { all }) => product * all, 1n),
    equallyGood: numbers.reduce((product, { cheapest }) => product * cheapest, 1n),
    cost: numbers.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/**
 * What the best completions are under one outlook, one survey per qualification: the objective first, then fewest
 * surplus credits, then fewest units, then document order.
 */
export function surveyCompletions(
  { plan, chosen, effort }: Question,
  { outlook, subjects }: View,
  objective: Objective,
): readonly Survey[] {
  const { full } = objectiveCosts(plan, chosen, objective);
  return subjects.map(({ chosen: each, diagram }, position) => {
    const weights = completionWeights(each, outlook, full[position] ?? new Float64Array());
    return survey(diagram, weights, [...each.standings.keys()], effort);
  });
}

/** The best completion as found by `surveyCompletions`; null where there is none. */
export function readBest({ chosen }: Question, surveys: readonly Survey[]): Pick<Completion, 'add' | 'credits'> | null {
  const add: string[] = [];
  let credits = 0;
  for (const [position, { selection }] of surveys.entries()) {
    const units = selection();
    if (!units) return null;
    for (const unit of units) {
      const standing = chosen[position]?.standings[unit];
      if (!standing) continue;
      credits += creditsOf(standing.unit);
      if (!isInPlan(standing)) add.push(standing.unit.reference);
    }
  }
  return { add, credits };
}

/** The best completion that is certain; where there is none, the best that hangs on an unknown; else null. */
export function bestCompletion(question: Question, objective: Objective): RatedCompletion | null {
  for (const view of new Set([question.worst, question.best])) {
    const found = readBest(question, surveyCompletions(question, view, objective));
    if (!found) continue;
    const { equallyGood, cost } = countCompletions(question, view, objective);
    return { objective, certainty: view === question.worst ? 'certain' : 'toConfirm', ...found, equallyGood, cost };
  }
  return null;
}
