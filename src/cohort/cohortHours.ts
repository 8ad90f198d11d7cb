import type { HoursOverview } from '../hours/hoursOverview.ts';
import type { HoursStanding } from '../hours/hoursStanding.ts';
import { minutesOf, totalMinutes, type Job } from '../hours/jobMinutes.ts';

/** Training hours of one plan, in minutes, off and on the job together. The words mean what they mean in its `verdict`. */
export interface CohortHours {
  /** Null where the document states none. */
  readonly required: number | null;
  readonly planned: number;
  /** Whether anything was laid out yet. */
  readonly laidOut: boolean;
  readonly recorded: number;
  readonly checked: number;
  readonly recognised: number;
  /** Recognised or checked, and no more of a part than it needs. */
  readonly done: number;
  /** Recorded or recognised of what is needed by the planned end; null where there is no telling. */
  readonly forecast: number | null;
  readonly standing: HoursStanding;
  /** The same apart, and what is neither recorded nor recognised of what is needed. */
  readonly off: JobFigures;
  readonly on: JobFigures;
}

/** Minutes of one kind of training. */
export interface JobFigures {
  /** Null where the document states none. */
  readonly needed: number | null;
  readonly recorded: number;
  readonly checked: number;
  readonly short: number | null;
}

/** Sums up an overview for one row. */
export function cohortHours({ verdict: { total }, schedule, standing }: HoursOverview): CohortHours {
  const isStated = standing.state !== 'notStated';
  const figures = (job: Job): JobFigures => ({
    needed: isStated ? minutesOf(job, total.needed) : null,
    recorded: minutesOf(job, total.recorded),
    checked: minutesOf(job, total.checked),
    short: isStated ? minutesOf(job, total.done.short) : null,
  });
  return {
    required: isStated ? totalMinutes(total.needed) : null,
    planned: totalMinutes(total.planned),
    laidOut: schedule !== null,
    recorded: totalMinutes(total.recorded),
    checked: totalMinutes(total.checked),
    recognised: totalMinutes(total.recognised),
    done: totalMinutes(total.done.covered),
    forecast: standing.byEnd && totalMinutes(standing.byEnd),
    standing,
    off: figures('off'),
    on: figures('on'),
  };
}
