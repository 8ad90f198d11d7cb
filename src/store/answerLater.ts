import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { AnswerReply, AnswerRequest, SentRequest } from '../judging/replyTo.ts';

/** Asks for an answer; what it returns says that nobody waits for it any more. Each question that is waited for is answered. */
export type AnswerLater = (request: AnswerRequest, onAnswer: (reply: AnswerReply) => void) => () => void;

/** What can be asked to answer away from the page. */
export type AnsweringWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export interface AnsweringPlaces {
  /** Null where no page may start one; throws where this one may not. */
  readonly startWorker: (() => AnsweringWorker) | null;
  /** Answers on the page itself, at once and never for long. */
  readonly answerHere: (request: AnswerRequest) => AnswerReply;
  /** Milliseconds after which a worker that has said nothing is taken to be gone. */
  readonly patience: number;
}

/** Where workers are lost one after the other, the next one would be too: an update may have taken their file away. */
const mostLost = 2;

/**
 * Answers away from the page, so that no tap ever waits. A question that is no longer wanted takes its worker with it:
 * its answer can never arrive, and the next question does not queue behind it. What a worker that is lost was asked, the
 * page itself answers.
 */
export function answerLaterIn({ startWorker, answerHere, patience }: AnsweringPlaces): AnswerLater {
  let idle: AnsweringWorker | null = null;
  let lost = 0;
  const sent = new WeakMap<AnsweringWorker, Catalogue>();
  /** Nobody goes through these a second time. */
  const tangled = new WeakSet<Pathway>();

  const takeWorker = (): AnsweringWorker | null => {
    const worker = idle ?? (lost < mostLost ? (startWorker?.() ?? null) : null);
    idle = null;
    return worker;
  };
  const rest = (worker: AnsweringWorker) => {
    if (idle) worker.terminate();
    else idle = worker;
  };

  return (request, onAnswer) => {
    const { judgement, ...asked } = request;
    const { plan, pathway, catalogue } = judgement;
    /** Ends whatever is waited for. */
    let leave = (): void => undefined;

    const askHere = () => {
      // The page is painted first.
      const timer = setTimeout(() => onAnswer(answerHere(request)));
      leave = () => clearTimeout(timer);
    };
    const askWorker = () => {
      const worker = takeWorker();
      if (!worker) return askHere();
      const heard = new AbortController();
      const { signal } = heard;
      const end = () => {
        heard.abort();
        clearTimeout(watchdog);
      };
      const lose = () => {
        end();
        worker.terminate();
        lost += 1;
        askHere();
      };
      const watchdog = setTimeout(lose, patience);
      leave = () => {
        end();
        worker.terminate();
      };
      const onMessage = ({ data }: MessageEvent<AnswerReply>) => {
        end();
        leave = () => undefined;
        lost = 0;
        rest(worker);
        if ((data.answer?.completable ?? data.completable) === 'unknown') tangled.add(pathway);
        onAnswer(data);
      };
      worker.addEventListener('message', onMessage, { signal });
      worker.addEventListener('error', lose, { signal });
      worker.addEventListener('messageerror', lose, { signal });
      const message: SentRequest = {
        ...asked,
        plan,
        isTangled: tangled.has(pathway),
        catalogue: sent.get(worker) === catalogue ? null : catalogue,
      };
      worker.postMessage(message);
      sent.set(worker, catalogue);
    };

    try {
      askWorker();
    } catch {
      lost += 1;
      askHere();
    }
    return () => leave();
  };
}
