import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { checkPlan } from '../rules/checkPlan.ts';
import type { Completable } from '../rules/verdict.ts';
import type { Answer, Objective } from './answer.ts';
import { completionWeights, countCompletions, readBest, surveyCompletions } from './bestCompletion.ts';
import { findBlockers } from './blockers.ts';
import { askAbout, everyWayOf, type Question, type View } from './question.ts';
import { fewestOf, smallestRepair } from './smallestRepair.ts';
import { isOnUnits, unitEffects, unknownEffects } from './unitEffects.ts';
import { Effort, type Steps, TooTangled } from '../diagram/interruption.ts';
import { survey, type Survey } from '../diagram/survey.ts';

/**
 * Everything there is to say about completing a plan. Exact; the same plan always gets the same answer. The start date
 * plays no part: this is about the choice of units. Where a framework has more combinations than can be gone through,
 * `completable` is `unknown` and only the findings of the effects are filled in.
 * @throws Stopped where `effort` ends.
 */
export function answerPlan(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  objective: Objective,
  effort: Steps = new Effort(),
): Answer {
  try {
    return answerQuestion(askAbout(plan, pathway, catalogue, effort), objective);
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error;
    return unknownAnswer(plan, pathway, catalogue, effort);
  }
}

/** Nothing is known of completing the plan. */
export const nothingKnown: Answer = {
  completable: 'unknown',
  ways: { certain: 0n, toConfirm: 0n },
  best: null,
  repair: null,
  blockers: [],
  effects: new Map(),
};

/**
 * What the rules alone can tell, where completing the plan was not or could not be gone into.
 * @throws Stopped where `effort` ends.
 */
export function unknownAnswer(plan: Plan, pathway: Pathway, catalogue: Catalogue, effort: Steps): Answer {
  return { ...nothingKnown, effects: unknownEffects(plan, pathway, catalogue, effort) };
}

const completableIn = (certain: bigint, possible: bigint): Completable =>
  certain > 0n ? 'yes' : possible > 0n ? 'toConfirm' : 'no';

/** How many ways there are to finish, facts we do not know taken as bad, and as good, as they can be. */
function numbersOf(question: Question, objective: Objective) {
  const { worst, best } = question;
  const certain = countCompletions(question, worst, objective);
  return { certain, possible: best === worst ? certain : countCompletions(question, best, objective) };
}

function answerQuestion(question: Question, objective: Objective): Answer {
  const { plan, whole, catalogue } = question;
  const asked = everyWayOf(question).map((way) => {
    const surveyed = new Map<View, readonly Survey[]>();
    const surveysOf = (view: View) => {
      const surveys = surveyed.get(view) ?? surveyCompletions(way, view, objective);
      surveyed.set(view, surveys);
      return surveys;
    };
    return { way, surveysOf, ...numbersOf(way, objective) };
  });
  const certain = asked.reduce((sum, each) => sum + each.certain.ways, 0n);
  const possible = asked.reduce((sum, each) => sum + each.possible.ways, 0n);
  const completable = completableIn(certain, possible);
  const findings = checkPlan(plan, whole, catalogue).filter(isOnUnits(plan, whole));
  const isBroken = findings.some(({ status }) => status === 'exceeded');
  const isFinished = findings.every(({ status }) => status !== 'unmet');
  const isComplete = findings.every(({ status }) => status === 'met' || status === 'unknown');
  const isBlocked = completable === 'no' && !isBroken;
  // How to finish is said once the qualifications are chosen.
  const own = asked.find(({ way }) => way === question);
  const found = own && readBest(question, own.surveysOf(completable === 'yes' ? question.worst : question.best));
  return {
    completable,
    ways: { certain, toConfirm: possible - certain },
    best: found
      ? {
          objective,
          certainty: completable === 'yes' ? 'certain' : 'toConfirm',
          ...found,
          equallyGood: (completable === 'yes' ? own.certain : own.possible).equallyGood,
        }
      : null,
    repair: completable === 'no' ? fewestOf(asked.map(({ way }) => smallestRepair(way, isFinished))) : null,
    blockers: isBlocked ? findBlockers(asked.map(({ way }) => way)) : [],
    effects: unitEffects(
      question,
      asked.map(({ way, surveysOf }) => ({
        question: way,
        worst: () => surveysOf(way.worst),
        best: () => surveysOf(way.best),
      })),
      { isCompletable: completable !== 'no', isComplete },
    ),
  };
}

/**
 * Whether a plan can be completed by adding units, as `answerPlan` says it, and nothing more: about ten times as fast,
 * for a page that asks it of thousands of plans. `unknown` where the framework has too many combinations to go through.
 * @throws Stopped where `effort` ends.
 */
export function canBeCompleted(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
  effort: Steps = new Effort(),
): Completable {
  try {
    const ways = everyWayOf(askAbout(plan, pathway, catalogue, effort));
    const isPossible = ({ effort: steps }: Question, { outlook, subjects }: View) =>
      subjects.every(({ chosen, diagram }) => {
        const weights = completionWeights(chosen, outlook, new Float64Array(chosen.standings.length));
        return survey(diagram, weights, [], steps).least !== Infinity;
      });
    if (ways.some((of) => isPossible(of, of.worst))) return 'yes';
    return ways.some((of) => of.best !== of.worst && isPossible(of, of.best)) ? 'toConfirm' : 'no';
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error;
    return 'unknown';
  }
}
