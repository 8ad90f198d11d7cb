/** What is kept for a number of days on which the planner is used. */
export interface DaysLeft {
  readonly days: number;
  /** The day it was last counted on, `2026-11-23`. */
  readonly seen: string;
}

/**
 * One day less for each different day the planner is opened on. Clocks are wrong at times, by years too: a date alone
 * must never decide that something is old enough to be forgotten.
 */
export const dayPassed = (left: DaysLeft, today: string): DaysLeft =>
  left.seen === today ? left : { days: left.days - 1, seen: today };
