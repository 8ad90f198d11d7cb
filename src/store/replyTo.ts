import { answerPlan } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import type { AnswerReply, AnswerRequest } from './answerLater.ts';

/** Works out what a request asks for, wherever it runs. */
export function replyTo({ plan, pathway, catalogue, objective, choices }: AnswerRequest): AnswerReply {
  return {
    answer: answerPlan(plan, pathway, catalogue, objective),
    choices: choices === 0 ? [] : completions(plan, pathway, catalogue, objective, choices),
  };
}
