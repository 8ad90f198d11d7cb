import type { Answer } from '../completion/answer.ts';
import { nextStep, type NextStep } from '../rules/nextStep.ts';
import { verdict, type Verdict } from '../rules/verdict.ts';
import type { Judgement } from './judgement.ts';

/** A plan as a screen shows it. */
export interface PlanView extends Judgement {
  /** Null while it is being worked out. */
  readonly answer: Answer | null;
  readonly verdict: Verdict;
  readonly nextStep: NextStep;
}

/** Until it is known whether a plan can be completed, nothing is said against it. */
export function planView(judgement: Judgement, answer: Answer | null): PlanView {
  const completable = answer === null || answer.completable === 'unknown' ? 'toConfirm' : answer.completable;
  const judged = verdict(judgement.evaluation, completable);
  return { ...judgement, answer, verdict: judged, nextStep: nextStep(judged) };
}
