import type { JobMinutes } from '../plan/hoursSchema.ts';
import { lastDayOf } from './calendarDay.ts';
import { minutesIn } from './diary/judgedDiary.ts';
import type { HoursOverview } from './hoursOverview.ts';
import { trainedBy } from './hoursStanding.ts';
import type { HoursLine } from './hoursVerdict.ts';
import { countsIn } from './hourSubject.ts';
import { addMinutes, leastMinutes, minutesShort, sumMinutes } from './jobMinutes.ts';
import { plannedBy } from './schedule/scheduleLoad.ts';

/**
 * Where the hours stand at the end of a month of the plan. Earlier learning is in every figure, what is to be confirmed
 * included, and of no part more than it needs: a line that reaches the top has reached all of it.
 */
export interface RunningTotal {
  readonly month: string;
  /** Last day of the month that belongs to the plan. */
  readonly day: string;
  /** Null where nothing was laid out. */
  readonly planned: JobMinutes | null;
  /** Null for months that have not begun; up to today in the present one. */
  readonly recorded: JobMinutes | null;
  /** At the pace so far; null for months that are over, and where there is no telling. */
  readonly forecast: JobMinutes | null;
}

/** Planned, recorded and forecast minutes up to the end of each month, for a chart and the table behind it. Empty where the dates allow no plan. */
export function runningTotals(overview: HoursOverview): readonly RunningTotal[] {
  const { today, span, schedule, verdict, standing } = overview;
  if (!span) return [];
  const { left, pace } = standing;
  const there = minutesShort(verdict.total.needed, left);
  const pieces = schedule?.schedule.pieces ?? [];
  return span.months.map((month) => {
    const last = lastDayOf(month);
    const day = last < span.end ? last : span.end;
    const planned = (line: HoursLine) =>
      plannedBy(
        pieces.filter(({ subject }) => countsIn(subject, line)),
        span,
        day,
      );
    return {
      month,
      day,
      planned: schedule && withEarlier(verdict.lines, planned),
      recorded: month > today.slice(0, 7) ? null : recordedBy(overview, day),
      forecast: pace && day >= today ? addMinutes(there, trainedBy(pace, left, span, today, day)) : null,
    };
  });
}

/** Recorded up to the end of a day, with earlier learning. */
export const recordedBy = ({ verdict, diary }: HoursOverview, day: string): JobMinutes =>
  withEarlier(verdict.lines, (_, place) =>
    minutesIn(diary, ({ line, state, entry }) => line === place && state !== 'notCounted' && entry.date <= day),
  );

function withEarlier(
  lines: readonly HoursLine[],
  minutesOf: (line: HoursLine, place: number) => JobMinutes,
): JobMinutes {
  return sumMinutes(
    lines.map((line, place) =>
      leastMinutes(line.needed, sumMinutes([line.recognised, line.toConfirm, minutesOf(line, place)])),
    ),
  );
}
