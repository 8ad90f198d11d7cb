import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { replyTo, type AnswerReply, type AnswerRequest, type SentRequest } from '../judging/replyTo.ts';
import type { AnsweringWorker, AskAway } from './askAway.ts';

/** What each worker was sent of frameworks: once is enough. */
const sent = new WeakMap<AnsweringWorker, Catalogue>();
/** Nobody goes through these a second time. */
const tangled = new WeakSet<Pathway>();

/** Has a question about a plan answered away from the page; what it returns says that nobody waits for the answer any more. */
export function answerLater(ask: AskAway, request: AnswerRequest, onAnswer: (reply: AnswerReply) => void): () => void {
  const { judgement, ...asked } = request;
  const { plan, pathway, catalogue } = judgement;
  return ask<AnswerReply>({
    messageFor: (worker): SentRequest => {
      const before = sent.get(worker);
      sent.set(worker, catalogue);
      return { ...asked, plan, isTangled: tangled.has(pathway), catalogue: before === catalogue ? null : catalogue };
    },
    answerHere: (startWatch) => replyTo(request, startWatch),
    onReply: (reply, from) => {
      if (from === 'worker' && (reply.answer?.completable ?? reply.completable) === 'unknown') tangled.add(pathway);
      onAnswer(reply);
    },
  });
}
