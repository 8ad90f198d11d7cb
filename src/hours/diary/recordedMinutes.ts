import type { DiaryEntry, HourSubject, JobMinutes } from '../../plan/hoursSchema.ts';
import { isCalendarDay } from '../calendarDay.ts';

/** Entries that can count: their day exists and is not after `today`. */
export function pastEntries(diary: readonly DiaryEntry[], today: string): readonly DiaryEntry[] {
  return diary.filter(({ date }) => date <= today && isCalendarDay(date));
}

/** Recorded minutes of the entries a test picks out; all of them without a test. */
export function recordedMinutes(
  entries: readonly DiaryEntry[],
  picks: (subject: HourSubject) => boolean = () => true,
): JobMinutes {
  let offMinutes = 0;
  let onMinutes = 0;
  for (const { subject, job, minutes } of entries) {
    if (!picks(subject)) continue;
    if (job === 'off') offMinutes += minutes;
    else onMinutes += minutes;
  }
  return { offMinutes, onMinutes };
}

/** A day's running total. */
export interface RecordedDay {
  readonly date: string;
  /** Everything recorded up to and including this day. */
  readonly minutes: JobMinutes;
}

/** The running total of what was recorded, one point per day with an entry, oldest first. */
export function recordedDays(entries: readonly DiaryEntry[]): readonly RecordedDay[] {
  const days = new Map<string, JobMinutes>();
  let offMinutes = 0;
  let onMinutes = 0;
  for (const { date, job, minutes } of entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    if (job === 'off') offMinutes += minutes;
    else onMinutes += minutes;
    days.set(date, { offMinutes, onMinutes });
  }
  return [...days].map(([date, minutes]) => ({ date, minutes }));
}
