import type { Answer, Objective } from '../completion/answer.ts';
import { nextStep, type NextStep } from '../rules/nextStep.ts';
import { verdict, type Completable, type Verdict } from '../rules/verdict.ts';
import { answerNow, completableNow } from './atOnce.ts';
import { evaluationOf, type Judgement } from './judge.ts';
import { remembered } from './remembered.ts';

/** How a plan stands by its rules, and what to do next. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly nextStep: NextStep;
}

/** A plan as a screen shows it. */
export interface PlanView extends Judgement, Outcome {
  /** Null while it is being worked out. */
  readonly answer: Answer | null;
}

function outcomeIf({ evaluation }: Judgement, completable: Completable): Outcome {
  const judged = verdict(evaluation, completable);
  return { verdict: judged, nextStep: nextStep(judged) };
}

/** Until it is known whether a plan can be completed, nothing is said against it. */
export const planView = remembered(
  (judgement: Judgement, answer: Answer | null): PlanView => ({
    ...judgement,
    answer,
    ...outcomeIf(judgement, answer?.completable ?? 'unknown'),
  }),
  evaluationOf,
);

/**
 * The verdict and next step that `planView` has with the whole answer. Only a plan with something missing is searched
 * for a way to finish; `completable` is what came of it elsewhere, where that is more than the page may do itself.
 */
export function outcomeOf(
  judgement: Judgement,
  completable: Completable | null,
): Outcome & { readonly isOpen: boolean } {
  const atFirst = outcomeIf(judgement, 'unknown');
  if (atFirst.verdict.kind !== 'inProgress') return { ...atFirst, isOpen: false };
  const found = completable ?? completableNow(judgement);
  return { ...(found === 'no' ? outcomeIf(judgement, 'no') : atFirst), isOpen: found === null };
}

/**
 * The same view before anything was answered elsewhere: its answer is worked out once somebody asks for it. Verdict and
 * next step do not, so they can be painted first.
 */
export const planViewNow = remembered((judgement: Judgement, objective: Objective): PlanView => {
  const { verdict: judged, nextStep: next } = outcomeOf(judgement, null);
  return {
    ...judgement,
    verdict: judged,
    nextStep: next,
    get answer() {
      return answerNow(judgement, objective);
    },
  };
}, evaluationOf);
