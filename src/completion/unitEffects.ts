import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { pickUnit, removeUnit } from '../plan/unitChoices.ts';
import { takenPathway } from '../plan/takenPathway.ts';
import { checkPlan } from '../rules/checkPlan.ts';
import type { Repeat } from '../rules/findRepeats.ts';
import { findingKey, type Finding, type FindingKind } from '../rules/finding.ts';
import type { Completable } from '../rules/verdict.ts';
import type { UnitEffect } from './answer.ts';
import { isBarred, type Question } from './question.ts';
import { smallestSwaps } from './smallestRepair.ts';
import { isInPlan, standingsOf } from './standing.ts';
import type { Steps } from '../diagram/interruption.ts';
import type { Survey } from '../diagram/survey.ts';

/** What the rules say once a unit is picked, set against what they say now. */
export type FindingsAfter = Pick<UnitEffect, 'reference' | 'after' | 'exceeds' | 'finishes'>;

function hasChanged(before: Finding | undefined, after: Finding): boolean {
  if (before?.status !== after.status || before.have !== after.have || before.need !== after.need) return true;
  return (
    before.kind === 'levelCreditsMinimum' && after.kind === 'levelCreditsMinimum' && before.possible !== after.possible
  );
}

/** Whether a finding is about the choice of units, which is what a completion is about. */
export const isOnUnits = ({ kind }: Finding): boolean => !besideUnits.has(kind);

const besideUnits: ReadonlySet<FindingKind> = new Set([
  'pathwayCredits',
  'startDate',
  'priorUnits',
  'unknownUnits',
  'requirement',
]);

/** Prepares to judge the plan with any one unit more; a unit that is ruled out is judged as if it were not. */
export function findingsAfter(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
): (reference: string) => FindingsAfter {
  const before = new Map(checkPlan(plan, pathway, catalogue).map((finding) => [findingKey(finding), finding]));
  return (reference) => {
    const findings = checkPlan(pickUnit(removeUnit(plan, reference), reference), pathway, catalogue);
    const after = findings.filter((finding) => hasChanged(before.get(findingKey(finding)), finding));
    return {
      reference,
      after,
      exceeds: after
        .filter((finding) => finding.status === 'exceeded' && before.get(findingKey(finding))?.status !== 'exceeded')
        .map(({ ruleId }) => ruleId),
      finishes: findings.filter(isOnUnits).every(({ status }) => status === 'met'),
    };
  };
}

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

/** What judging the plan anew costs for each of its units, in steps. */
const STEPS_A_UNIT = 20;

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
  const { plan, whole, catalogue, chosen, effort } = question;
  const swap = smallestSwaps(question, isComplete);
  const after = findingsAfter(plan, whole, catalogue);

  const effects = new Map<string, UnitEffect>();
  for (const [qualification, { standings }] of chosen.entries()) {
    for (const [position, standing] of standings.entries()) {
      if (isInPlan(standing)) continue;
      effort.spend(STEPS_A_UNIT * standings.length);
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

/** Effects as far as the rules alone can tell, where there are too many combinations to know what can be completed. */
export function unknownEffects(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  effort: Steps,
): ReadonlyMap<string, UnitEffect> {
  const after = findingsAfter(plan, pathway, catalogue);
  const all = standingsOf(plan, takenPathway(plan, pathway), catalogue).flatMap(({ standings }) => standings);
  const effects = new Map<string, UnitEffect>();
  for (const standing of all) {
    if (isInPlan(standing)) continue;
    effort.spend(STEPS_A_UNIT * all.length);
    const { reference } = standing.unit;
    effects.set(reference, { ...after(reference), completable: 'unknown', swap: null });
  }
  return effects;
}
