import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { AnswerReply, AnswerRequest, SentRequest } from '../judging/replyTo.ts';
import type { AnsweringWorker, AskAway } from './askAway.ts';

/** Asks for an answer; what it returns says that nobody waits for it any more. */
export type AnswerLater = (request: AnswerRequest, onAnswer: (reply: AnswerReply) => void) => () => void;

/** Has questions about plans answered away from the page. Each worker is sent what is known of frameworks once. */
export function answerLaterIn(ask: AskAway, answerHere: (request: AnswerRequest) => AnswerReply): AnswerLater {
  const sent = new WeakMap<AnsweringWorker, Catalogue>();
  /** Nobody goes through these a second time. */
  const tangled = new WeakSet<Pathway>();

  return (request, onAnswer) => {
    const { judgement, ...asked } = request;
    const { plan, pathway, catalogue } = judgement;
    return ask<AnswerReply>({
      messageFor: (worker): SentRequest => {
        const before = sent.get(worker);
        sent.set(worker, catalogue);
        return { ...asked, plan, isTangled: tangled.has(pathway), catalogue: before === catalogue ? null : catalogue };
      },
      answerHere: () => answerHere(request),
      onReply: (reply, from) => {
        if (from === 'worker' && (reply.answer?.completable ?? reply.completable) === 'unknown') tangled.add(pathway);
        onAnswer(reply);
      },
    });
  };
}
