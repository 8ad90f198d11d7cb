import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import { answerPlan, canBeCompleted } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import { Effort, Stopped } from '../diagram/interruption.ts';
import type { Plan } from '../plan/planSchema.ts';
import { takenPathway } from '../plan/takenPathway.ts';
import type { Completable } from '../rules/verdict.ts';
import { choicesOf } from './alike.ts';
import type { Judgement } from './judge.ts';
import { remembered } from './remembered.ts';

/** Steps the page may take while the reader's tap is being handled: a few milliseconds. Both diplomas take a fifth of it. */
const stepsOfTap = 300_000;

/** How many different ways to finish a plan are offered. */
export const choiceCount = 3;

/**
 * Work the page may do itself; null where it is more, whatever the number of units. A pathway that was too much is not
 * tried again: the answer has to come from elsewhere.
 */
function onPage<Asked extends unknown[], Result>(
  work: (effort: Effort, plan: Plan, whole: Pathway, catalogue: Catalogue, ...asked: Asked) => Result,
): (plan: Plan, whole: Pathway, catalogue: Catalogue, ...asked: Asked) => Result | null {
  const tooMuch = new WeakSet<Pathway>();
  return remembered((plan: Plan, whole: Pathway, catalogue: Catalogue, ...asked: Asked) => {
    const pathway = takenPathway(plan, whole);
    if (tooMuch.has(pathway)) return null;
    try {
      return work(new Effort(undefined, stepsOfTap), plan, whole, catalogue, ...asked);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      tooMuch.add(pathway);
      return null;
    }
  });
}

const answer = onPage((effort, plan, whole, catalogue, objective: Objective): Answer =>
  answerPlan(plan, whole, catalogue, objective, effort),
);

/** Everything about completing a plan. */
export const answerNow = ({ plan, whole, catalogue }: Judgement, objective: Objective): Answer | null =>
  answer(plan, whole, catalogue, objective);

const completable = onPage((effort, plan, whole, catalogue): Completable =>
  canBeCompleted(plan, whole, catalogue, effort),
);

/** Whether a plan can be completed, about ten times as fast, and once for all that choose the same. */
export const completableNow = ({ plan, whole, catalogue }: Judgement): Completable | null =>
  completable(choicesOf(plan), whole, catalogue);

const choices = onPage((effort, plan, whole, catalogue, objective: Objective): readonly Completion[] =>
  completions(plan, whole, catalogue, objective, choiceCount, effort),
);

/** Different ways to finish a plan, the best one first. */
export const choicesNow = ({ plan, whole, catalogue }: Judgement, objective: Objective): readonly Completion[] | null =>
  choices(plan, whole, catalogue, objective);
