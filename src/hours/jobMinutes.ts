import type { JobMinutes } from '../plan/hoursSchema.ts';

/** The two kinds of training: off the job and on the job. */
export type Job = 'off' | 'on';
export const jobs: readonly Job[] = ['off', 'on'];

/** Most minutes a day has. */
export const minutesPerDay = 24 * 60;

export const noMinutes: JobMinutes = { offMinutes: 0, onMinutes: 0 };

/** Whole hours as the documents print them, in minutes. */
export function fromHours(offHours: number, onHours: number): JobMinutes {
  return { offMinutes: offHours * 60, onMinutes: onHours * 60 };
}

/** Minutes of one kind alone. */
export function onlyOf(job: Job, minutes: number): JobMinutes {
  return job === 'off' ? { offMinutes: minutes, onMinutes: 0 } : { offMinutes: 0, onMinutes: minutes };
}

export function minutesOf(job: Job, { offMinutes, onMinutes }: JobMinutes): number {
  return job === 'off' ? offMinutes : onMinutes;
}

export function addMinutes(a: JobMinutes, b: JobMinutes): JobMinutes {
  return { offMinutes: a.offMinutes + b.offMinutes, onMinutes: a.onMinutes + b.onMinutes };
}

/** What is left of `a` after `b`, each job on its own and never below nothing. */
export function minutesShort(a: JobMinutes, b: JobMinutes): JobMinutes {
  return {
    offMinutes: Math.max(0, a.offMinutes - b.offMinutes),
    onMinutes: Math.max(0, a.onMinutes - b.onMinutes),
  };
}

/** The smaller of both, each job on its own. */
export function leastMinutes(a: JobMinutes, b: JobMinutes): JobMinutes {
  return { offMinutes: Math.min(a.offMinutes, b.offMinutes), onMinutes: Math.min(a.onMinutes, b.onMinutes) };
}

export function sumMinutes(all: readonly JobMinutes[]): JobMinutes {
  return all.reduce(addMinutes, noMinutes);
}

/** Off and on the job together, in minutes. */
export function totalMinutes(minutes: JobMinutes): number {
  return minutes.offMinutes + minutes.onMinutes;
}

export function isNone(minutes: JobMinutes): boolean {
  return minutes.offMinutes === 0 && minutes.onMinutes === 0;
}
