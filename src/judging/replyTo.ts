import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import { answerPlan, canBeCompleted, nothingKnown, unknownAnswer } from '../completion/answerPlan.ts';
import { completions } from '../completion/completions.ts';
import { Effort } from '../diagram/interruption.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Completable } from '../rules/verdict.ts';
import { choiceCount } from './atOnce.ts';
import { judge, type Judgement } from './judge.ts';

interface Wanted {
  /** The whole answer, whether the plan can be completed and nothing more, or different ways to finish it. */
  readonly want: 'answer' | 'completable' | 'choices';
  readonly objective: Objective;
}

/** What may take too long for the page to wait for. */
export interface AnswerRequest extends Wanted {
  readonly judgement: Judgement;
}

/** Null: not asked for, or not found out. */
export interface AnswerReply {
  readonly answer: Answer | null;
  readonly completable: Completable | null;
  readonly choices: readonly Completion[] | null;
}

const nothing: AnswerReply = { answer: null, completable: null, choices: null };

/**
 * Works out what a request asks for, wherever it runs. Never throws, and takes at most twice as long as `startWatch`
 * allows: what was stopped, and what the device cannot do, is unknown. `isTangled`: the framework is known to have more
 * combinations than can be gone through.
 */
export function replyTo(request: AnswerRequest, startWatch: () => () => boolean, isTangled = false): AnswerReply {
  try {
    if (!isTangled) return reply(request, new Effort(startWatch()));
  } catch {
    // It cannot be found out here.
  }
  return unknown(request, startWatch);
}

function reply({ judgement, want, objective }: AnswerRequest, effort: Effort): AnswerReply {
  const { plan, whole, catalogue } = judgement;
  switch (want) {
    case 'answer':
      return { ...nothing, answer: answerPlan(plan, whole, catalogue, objective, effort) };
    case 'completable':
      return { ...nothing, completable: canBeCompleted(plan, whole, catalogue, effort) };
    case 'choices':
      return { ...nothing, choices: completions(plan, whole, catalogue, objective, choiceCount, effort) };
  }
}

function unknown({ judgement, want }: AnswerRequest, startWatch: () => () => boolean): AnswerReply {
  const { plan, whole, catalogue } = judgement;
  const said: AnswerReply = { answer: nothingKnown, completable: 'unknown', choices: [] };
  try {
    return want === 'answer'
      ? { ...said, answer: unknownAnswer(plan, whole, catalogue, new Effort(startWatch())) }
      : said;
  } catch {
    return said;
  }
}

/** A request as it is sent to a worker. */
export interface SentRequest extends Wanted {
  readonly isTangled: boolean;
  readonly plan: Plan;
  /** Null: the one that was sent before. So it is read once, and what was drawn of its frameworks is used again. */
  readonly catalogue: Catalogue | null;
}

/** Answers what is sent, one request after the other. */
export function answering(startWatch: () => () => boolean): (sent: SentRequest) => AnswerReply {
  let known: Catalogue = { frameworks: [] };
  return ({ plan, catalogue, isTangled, ...wanted }) => {
    known = catalogue ?? known;
    const judgement = judge(plan, known);
    if (!judgement) throw new Error('Sent without its framework.');
    return replyTo({ ...wanted, judgement }, startWatch, isTangled);
  };
}
