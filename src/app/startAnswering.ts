import { replyTo } from '../judging/replyTo.ts';
import type { AnsweringPlaces } from '../store/answerLater.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** From a disk no page may start a worker. */
const isOneFile = import.meta.env.MODE === 'single';

/** Milliseconds the page works on one answer: where workers can be had, only while they cannot. */
const longestHere = isOneFile ? 500 : 100;

export const answeringPlaces: AnsweringPlaces = {
  startWorker: isOneFile
    ? null
    : () => new Worker(new URL('./answeringWorker.ts', import.meta.url), { type: 'module' }),
  answerHere: (request) => replyTo(request, () => stopAfter(longestHere)),
  patience: 20_000,
};
