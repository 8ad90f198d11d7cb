import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import { answerPlan, unknownAnswer } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import { Effort } from '../diagram/interruption.ts';
import type { Plan } from '../plan/planSchema.ts';
import { judge, type Judgement } from './judge.ts';

/** What may take too long for the page to wait for. */
export interface AnswerRequest {
  readonly judgement: Judgement;
  readonly objective: Objective;
  /** How many different ways to finish are wanted with the answer. */
  readonly choices: number;
}

export interface AnswerReply {
  readonly answer: Answer;
  readonly choices: readonly Completion[];
}

/**
 * Works out what a request asks for, wherever it runs, for as long as `shouldStop` lets it. Never throws: what was
 * stopped, and what the device cannot do, is unknown.
 */
export function replyTo({ judgement, objective, choices }: AnswerRequest, shouldStop: () => boolean): AnswerReply {
  const { plan, pathway, catalogue } = judgement;
  try {
    const effort = new Effort(shouldStop);
    return {
      answer: answerPlan(plan, pathway, catalogue, objective, effort),
      choices: choices === 0 ? [] : completions(plan, pathway, catalogue, objective, choices, effort),
    };
  } catch {
    return { answer: unknownAnswer(plan, pathway, catalogue), choices: [] };
  }
}

/** A request as it is sent to a worker. */
export interface SentRequest {
  readonly plan: Plan;
  readonly objective: Objective;
  readonly choices: number;
  /** Null: the one that was sent before. So it is read once, and what was drawn of its frameworks is used again. */
  readonly catalogue: Catalogue | null;
}

/** Answers what is sent, one request after the other. */
export function answering(shouldStopAfter: () => () => boolean): (sent: SentRequest) => AnswerReply {
  let known: Catalogue = { frameworks: [] };
  return ({ plan, objective, choices, catalogue }) => {
    known = catalogue ?? known;
    const judgement = judge(plan, known);
    if (!judgement) throw new Error('Sent without its framework.');
    return replyTo({ judgement, objective, choices }, shouldStopAfter());
  };
}
