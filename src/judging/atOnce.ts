import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import { answerPlan, canBeCompleted } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import { Effort, Stopped } from '../diagram/interruption.ts';
import type { Completable } from '../rules/verdict.ts';
import { evaluationOf, type Judgement } from './judge.ts';
import { remembered } from './remembered.ts';

/** Steps the page may take while the reader's tap is being handled: a few milliseconds. Both diplomas take a fifth of it. */
const stepsOfTap = 300_000;
/** While a dialog opens. */
const stepsOfDialog = 3_000_000;

/** How many different ways to finish a plan are offered. */
export const choiceCount = 3;

/**
 * Work the page may do itself; null where it is more, whatever the number of units. A pathway that was too much is not
 * tried again: the answer has to come from elsewhere.
 */
function onPage<Asked extends readonly unknown[], Result>(
  most: number,
  work: (judgement: Judgement, effort: Effort, ...asked: Asked) => Result,
): (judgement: Judgement, ...asked: Asked) => Result | null {
  const tooMuch = new WeakSet<Pathway>();
  return remembered((judgement: Judgement, ...asked: Asked) => {
    const { pathway } = judgement;
    if (tooMuch.has(pathway)) return null;
    try {
      return work(judgement, new Effort(undefined, most), ...asked);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      tooMuch.add(pathway);
      return null;
    }
  }, evaluationOf);
}

/** Everything about completing a plan. */
export const answerNow = onPage(stepsOfTap, ({ plan, whole, catalogue }, effort, objective: Objective): Answer =>
  answerPlan(plan, whole, catalogue, objective, effort),
);

/** Whether a plan can be completed, about ten times as fast. */
export const completableNow = onPage(stepsOfTap, ({ plan, whole, catalogue }, effort): Completable =>
  canBeCompleted(plan, whole, catalogue, effort),
);

/** Different ways to finish a plan, the best one first. */
export const choicesNow = onPage(
  stepsOfDialog,
  ({ plan, whole, catalogue }, effort, objective: Objective): readonly Completion[] =>
    completions(plan, whole, catalogue, objective, choiceCount, effort),
);
