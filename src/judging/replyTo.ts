import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import { answerPlan } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import type { Plan } from '../plan/planSchema.ts';

/** A question that may be answered away from the page. */
export interface AnswerRequest {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly catalogue: Catalogue;
  readonly objective: Objective;
  /** How many different ways to finish are wanted with the answer. */
  readonly choices: number;
}

export interface AnswerReply {
  readonly answer: Answer;
  readonly choices: readonly Completion[];
}

/** Works out what a request asks for, wherever it runs. */
export function replyTo({ plan, pathway, catalogue, objective, choices }: AnswerRequest): AnswerReply {
  return {
    answer: answerPlan(plan, pathway, catalogue, objective),
    choices: choices === 0 ? [] : completions(plan, pathway, catalogue, objective, choices),
  };
}
