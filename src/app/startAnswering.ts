import type { WorkerPlaces } from '../store/askAway.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** From a disk no page may start a worker. */
const isOneFile = import.meta.env.MODE === 'single';

/** Milliseconds the page works on one answer, where workers cannot be had. */
const longestHere = 100;

export const workerPlaces: WorkerPlaces = {
  startWorker: isOneFile
    ? null
    : () => new Worker(new URL('./answeringWorker.ts', import.meta.url), { type: 'module' }),
  patience: 20_000,
  startWatch: () => stopAfter(longestHere),
};
