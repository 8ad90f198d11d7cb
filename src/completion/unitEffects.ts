import type { Completable, Repair, UnitEffect } from './answer.ts';
import { completionWeights } from './completionWeights.ts';
import { findCheapest } from './findCheapest.ts';
import { findingsAfter } from './findingsAfter.ts';
import { Stopped } from './interruption.ts';
import type { Question, View } from './question.ts';
import { isBarred } from './scenario.ts';
import { smallestSwaps } from './smallestRepair.ts';
import { isInPlan } from './standing.ts';
import { leastCostsWith } from './withUnit.ts';

/** By position of qualification and unit. */
type CanBeFinishedWith = (qualification: number, unit: number) => boolean;

function finishableUnder({ outlook, subjects }: View): CanBeFinishedWith {
  const found = subjects.map(({ chosen, diagram }) => {
    const weights = completionWeights(chosen, outlook, new Float64Array(chosen.standings.length));
    return { possible: findCheapest(diagram, weights) !== null, least: leastCostsWith(diagram, weights) };
  });
  return (qualification, unit) => {
    const standing = subjects[qualification]?.chosen.standings[unit];
    if (!standing || isBarred(standing.repeat, outlook)) return false;
    return found.every(({ possible, least }, position) =>
      position === qualification ? (least[unit] ?? Infinity) !== Infinity : possible,
    );
  };
}

/** A plan that is not complete yet is not finished by a swap either: only what is taken out is left of it. */
function withoutFinishing({ chosen }: Question, swap: Repair, credits: number): Repair {
  const taken = new Set(swap.remove);
  const left = chosen
    .flatMap(({ standings }) => standings)
    .filter((standing) => isInPlan(standing) && !taken.has(standing.unit.reference));
  return { ...swap, add: [], credits: left.reduce((sum, { unit }) => sum + unit.creditValue, credits) };
}

/** How the plan stands as it is. */
export interface PlanNow {
  /** It can be completed, for certain or perhaps. */
  readonly isCompletable: boolean;
  /** It needs no more units. */
  readonly isComplete: boolean;
}

/**
 * What picking each unit that is not in the plan would do; ruled-out ones as if they were not. A swap is offered where
 * the unit itself is what stands in the way, not where the plan is past completing without it.
 */
export function unitEffects(
  question: Question,
  { isCompletable, isComplete }: PlanNow,
): ReadonlyMap<string, UnitEffect> {
  const { plan, pathway, catalogue, chosen, worst, best, shouldStop } = question;
  const certain = finishableUnder(worst);
  const possible = best === worst ? certain : finishableUnder(best);
  const swap = smallestSwaps(question);
  const after = findingsAfter(plan, pathway, catalogue);

  const effects = new Map<string, UnitEffect>();
  for (const [qualification, { standings }] of chosen.entries()) {
    for (const [position, standing] of standings.entries()) {
      if (isInPlan(standing)) continue;
      if (shouldStop()) throw new Stopped();
      const { reference, creditValue } = standing.unit;
      const completable: Completable = certain(qualification, position)
        ? 'yes'
        : possible(qualification, position)
          ? 'toConfirm'
          : 'no';
      const findings = after(reference);
      const isInTheWay = completable === 'no' && (isCompletable || findings.exceeds.length > 0);
      const change = isInTheWay ? swap(qualification, position) : null;
      effects.set(reference, {
        ...findings,
        completable,
        swap: change && !isComplete ? withoutFinishing(question, change, creditValue) : change,
      });
    }
  }
  return effects;
}
