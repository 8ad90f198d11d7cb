import type { AnsweringWorker } from '../store/answerLater.ts';

/** Answers on the page itself, after it was painted. */
function answerHere(): AnsweringWorker {
  let waiting: ReturnType<typeof setTimeout>;
  let hear: Parameters<AnsweringWorker['addEventListener']>[1] | null = null;
  return {
    addEventListener(_, listener) {
      hear = listener;
    },
    postMessage(request) {
      waiting = setTimeout(() => {
        // Loaded when it is asked for: with a worker, the page itself does without it.
        void import('../judging/replyTo.ts').then(({ replyTo }) =>
          hear?.(new MessageEvent('message', { data: replyTo(request) })),
        );
      });
    },
    terminate() {
      clearTimeout(waiting);
      hear = null;
    },
  };
}

/** Starts answering away from the page; from a disk, where no page may start a worker, on it. */
export function startAnswering(): AnsweringWorker {
  return import.meta.env.MODE === 'single'
    ? answerHere()
    : new Worker(new URL('./answeringWorker.ts', import.meta.url), { type: 'module' });
}
