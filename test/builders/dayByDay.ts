import { addDays } from '../../src/hours/calendarDay.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';

/** More hours than a day has, as a diary would have them: at most 20 hours a day, up to the day of the last entry, no two on one day. */
export function dayByDay(entries: readonly DiaryEntry[]): readonly DiaryEntry[] {
  const most = 20 * 60;
  const last = entries.at(-1)?.date ?? '';
  return entries
    .flatMap((entry) =>
      Array.from({ length: Math.ceil(entry.minutes / most) }, (_, part) => ({
        ...entry,
        id: `${entry.id} ${part}`,
        minutes: Math.min(most, entry.minutes - part * most),
      })),
    )
    .map((entry, index) => ({ ...entry, date: addDays(last, -index) }));
}
