import type { UnitEffect } from './answer.ts';
import { findingsAfter } from './findingsAfter.ts';
import { Stopped } from './interruption.ts';
import type { Question } from './question.ts';
import type { Repeat } from '../rules/findRepeats.ts';
import type { Completable } from '../rules/verdict.ts';
import { isBarred } from './scenario.ts';
import { smallestSwaps } from './smallestRepair.ts';
import { isInPlan } from './standing.ts';
import type { Survey } from './survey.ts';

/** What the best completions are, per qualification: facts we do not know taken as bad, and as good, as they can be. */
export interface Surveys {
  readonly worst: () => readonly Survey[];
  readonly best: () => readonly Survey[];
}

const isFinishable = (surveys: readonly Survey[], qualification: number, unit: number): boolean =>
  surveys.every(
    ({ least, leastWith }, position) => (position === qualification ? leastWith(unit) : least) !== Infinity,
  );

function completableWith({ worst, best }: Surveys, repeat: Repeat, qualification: number, unit: number): Completable {
  if (!isBarred(repeat, 'worst') && isFinishable(worst(), qualification, unit)) return 'yes';
  return !isBarred(repeat, 'best') && isFinishable(best(), qualification, unit) ? 'toConfirm' : 'no';
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
  surveys: Surveys,
  { isCompletable, isComplete }: PlanNow,
): ReadonlyMap<string, UnitEffect> {
  const { plan, pathway, catalogue, chosen, shouldStop } = question;
  const swap = smallestSwaps(question, isComplete);
  const after = findingsAfter(plan, pathway, catalogue);

  const effects = new Map<string, UnitEffect>();
  for (const [qualification, { standings }] of chosen.entries()) {
    for (const [position, standing] of standings.entries()) {
      if (isInPlan(standing)) continue;
      if (shouldStop()) throw new Stopped();
      const { unit, repeat } = standing;
      const completable = completableWith(surveys, repeat, qualification, position);
      const findings = after(unit.reference);
      const isInTheWay = completable === 'no' && (isCompletable || findings.exceeds.length > 0);
      effects.set(unit.reference, {
        ...findings,
        completable,
        swap: isInTheWay ? swap(qualification, position) : null,
      });
    }
  }
  return effects;
}
