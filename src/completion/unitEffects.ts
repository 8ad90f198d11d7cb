import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { unitsInSeveral } from '../catalogue/unitsInSeveral.ts';
import type { Plan } from '../plan/planSchema.ts';
import { pickUnit, removeUnit } from '../plan/unitChoices.ts';
import { takenPathway } from '../plan/takenPathway.ts';
import { checkPlan } from '../rules/checkPlan.ts';
import type { Repeat } from '../rules/findRepeats.ts';
import { findingKey, type Finding, type FindingKind } from '../rules/finding.ts';
import type { Completable } from '../rules/verdict.ts';
import type { Repair, UnitEffect } from './answer.ts';
import { isBarred, type Question } from './question.ts';
import { fewestOf, smallestSwaps } from './smallestRepair.ts';
import { isInPlan, type Standing, standingsOf } from './standing.ts';
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

/**
 * Whether a finding is about the choice of units, which is what a completion is about. Credits of the pathway come of
 * themselves with those of its qualifications, unless these share units.
 */
export function isOnUnits(plan: Plan, pathway: Pathway): (finding: Finding) => boolean {
  const shares = unitsInSeveral(takenPathway(plan, pathway)).size > 0;
  return ({ kind }) => (kind === 'pathwayCredits' ? shares : !besideUnits.has(kind));
}

const besideUnits: ReadonlySet<FindingKind> = new Set(['startDate', 'priorUnits', 'unknownUnits', 'requirement']);

/**
 * Prepares to judge the plan with any one unit more; a unit that is ruled out is judged as if it were not. Each is judged
 * when it is first looked at: what a tap led to is shown before what any other unit would do.
 */
function findingsAfter(plan: Plan, pathway: Pathway, catalogue: Catalogue): (reference: string) => FindingsAfter {
  const before = new Map(checkPlan(plan, pathway, catalogue).map((finding) => [findingKey(finding), finding]));
  const isAsked = isOnUnits(plan, pathway);
  const judgeWith = (reference: string) => {
    const findings = checkPlan(pickUnit(removeUnit(plan, reference), reference), pathway, catalogue);
    const after = findings.filter((finding) => hasChanged(before.get(findingKey(finding)), finding));
    return {
      after,
      exceeds: after
        .filter((finding) => finding.status === 'exceeded' && before.get(findingKey(finding))?.status !== 'exceeded')
        .map(({ ruleId }) => ruleId),
      finishes: findings.filter(isAsked).every(({ status }) => status === 'met'),
    };
  };
  return (reference) => {
    let known: ReturnType<typeof judgeWith> | undefined;
    const judged = () => (known ??= judgeWith(reference));
    return {
      reference,
      get after() {
        return judged().after;
      },
      get exceeds() {
        return judged().exceeds;
      },
      get finishes() {
        return judged().finishes;
      },
    };
  };
}

/**
 * A way to choose the qualifications that are still to be chosen, and what its best completions are, per qualification:
 * facts we do not know taken as bad, and as good, as they can be.
 */
export interface Way {
  readonly question: Question;
  readonly worst: () => readonly Survey[];
  readonly best: () => readonly Survey[];
}

const isFinishable = (surveys: readonly Survey[], qualification: number, unit: number): boolean =>
  surveys.every(
    ({ least, leastWith }, position) => (position === qualification ? leastWith(unit) : least) !== Infinity,
  );

function completableWith({ worst, best }: Way, repeat: Repeat, qualification: number, unit: number): Completable {
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

/** What one way says of a unit. */
function saidOf(way: Way, isComplete: boolean) {
  const { chosen } = way.question;
  const swap = smallestSwaps(way.question, isComplete);
  const places = new Map(
    chosen.flatMap(({ standings }, qualification) =>
      standings.map(({ unit, repeat }, position) => [unit.reference, { qualification, position, repeat }] as const),
    ),
  );
  return {
    completable: ({ unit }: Standing): Completable => {
      const place = places.get(unit.reference);
      return place ? completableWith(way, place.repeat, place.qualification, place.position) : 'no';
    },
    swap: ({ unit }: Standing): Repair | null => {
      const place = places.get(unit.reference);
      return place ? swap(place.qualification, place.position) : null;
    },
  };
}

/**
 * What picking each unit that is not in the plan would do; ruled-out ones as if they were not. A swap is offered where
 * the unit itself is what stands in the way, not where the plan is past completing without it.
 */
export function unitEffects(
  { plan, whole, catalogue, chosen, effort }: Question,
  ways: readonly Way[],
  { isCompletable, isComplete }: PlanNow,
): ReadonlyMap<string, UnitEffect> {
  const said = ways.map((way) => saidOf(way, isComplete));
  const after = findingsAfter(plan, whole, catalogue);
  const completableWithAny = (standing: Standing): Completable => {
    let best: Completable = 'no';
    for (const { completable } of said) {
      const found = completable(standing);
      if (found === 'yes') return 'yes';
      if (found === 'toConfirm') best = 'toConfirm';
    }
    return best;
  };

  const effects = new Map<string, UnitEffect>();
  const all = chosen.flatMap(({ standings }) => standings);
  for (const standing of all) {
    if (isInPlan(standing)) continue;
    effort.spend(STEPS_A_UNIT * all.length);
    const { reference } = standing.unit;
    const completable = completableWithAny(standing);
    const findings = after(reference);
    const isInTheWay = completable === 'no' && (isCompletable || findings.exceeds.length > 0);
    const swap = isInTheWay ? fewestOf(said.map((way) => way.swap(standing))) : null;
    effects.set(reference, Object.assign(findings, { completable, swap }));
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
    effects.set(reference, Object.assign(after(reference), { completable: 'unknown' as const, swap: null }));
  }
  return effects;
}
