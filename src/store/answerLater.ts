import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Answer, Completion, Objective } from '../completion/answer.ts';
import type { Plan } from '../plan/planSchema.ts';

/** One question for the worker. */
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

export type AnswerLater = (request: AnswerRequest, onAnswer: (reply: AnswerReply) => void) => () => void;

/** What can be asked to answer away from the page. A `Worker` is one. */
export interface AnsweringWorker {
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<AnswerReply>) => void,
    options: { once: true },
  ): void;
  postMessage(request: AnswerRequest): void;
  terminate(): void;
}

/**
 * Answers away from the page, so that no tap ever waits. A question that is no longer wanted takes its worker with it:
 * its answer can never arrive, and the next question does not queue behind it.
 */
export function answerLaterIn(startWorker: () => AnsweringWorker): AnswerLater {
  let idle: AnsweringWorker | null = null;
  return (request, onAnswer) => {
    const worker = idle ?? startWorker();
    idle = null;
    let wanted = true;
    worker.addEventListener(
      'message',
      ({ data }) => {
        wanted = false;
        idle = worker;
        onAnswer(data);
      },
      { once: true },
    );
    worker.postMessage(request);
    return () => {
      if (wanted) worker.terminate();
      wanted = false;
    };
  };
}
