import type { AnswerReply, AnswerRequest } from '../judging/replyTo.ts';

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
