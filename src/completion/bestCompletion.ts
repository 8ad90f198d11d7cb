import type { Completion, Objective } from './answer.ts';
import { completionWeights } from './completionWeights.ts';
import { countWays } from './countWays.ts';
import { objectiveCosts } from './objectiveCosts.ts';
import type { Question, View } from './question.ts';
import { isInPlan } from './standing.ts';
import { survey, type Survey } from './survey.ts';

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
  { plan, chosen }: Question,
  { outlook, subjects }: View,
  objective: Objective,
): Numbers {
  const costs = objectiveCosts(plan, chosen, objective);
  const numbers = subjects.map(({ chosen: each, diagram }, position) =>
    countWays(diagram, completionWeights(each, outlook, costs.own[position] ?? new Float64Array())),
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
  { plan, chosen }: Question,
  { outlook, subjects }: View,
  objective: Objective,
): readonly Survey[] {
  const { full } = objectiveCosts(plan, chosen, objective);
  return subjects.map(({ chosen: each, diagram }, position) =>
    survey(diagram, completionWeights(each, outlook, full[position] ?? new Float64Array()), [...each.standings.keys()]),
  );
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
      credits += standing.unit.creditValue;
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
