import type { JobMinutes, Piece, Schedule } from '../../plan/hoursSchema.ts';
import { addDays, dayNumber, mondayOf } from '../calendarDay.ts';
import { noMinutes } from '../jobMinutes.ts';
import { monthDays, openDays, type PlanSpan } from '../planSpan.ts';

/** The hours of a month or a week. */
export interface PeriodLoad {
  /** A month (`2026-09`), or the Monday of a week (`2026-08-31`). */
  readonly period: string;
  /** First and last day of it that belong to the plan. */
  readonly first: string;
  readonly last: string;
  /** Days outside breaks. */
  readonly openDays: number;
  readonly minutes: JobMinutes;
}

/** Planned minutes of each month of the plan. They add up to the planned minutes exactly. */
export function monthLoads(schedule: Schedule, span: PlanSpan): readonly PeriodLoad[] {
  return loads(
    schedule,
    span,
    span.months.map((month) => ({ period: month, days: monthDays(span, month, month) })),
  );
}

/** Planned minutes of each week, Monday to Sunday, that the plan touches. They add up to the planned minutes exactly. */
export function weekLoads(schedule: Schedule, span: PlanSpan): readonly PeriodLoad[] {
  const [start, end] = [dayNumber(span.start), dayNumber(span.end)];
  const weeks: Period[] = [];
  for (let monday = mondayOf(span.start); monday <= span.end; monday = addDays(monday, 7)) {
    const first = dayNumber(monday);
    weeks.push({ period: monday, days: [Math.max(first, start), Math.min(first + 6, end)] });
  }
  return loads(schedule, span, weeks);
}

/** Minutes of one piece from the start of the plan to the end of a day, spread evenly over its days outside breaks. */
export function pieceMinutesUpTo(piece: Piece, span: PlanSpan, day: number): JobMinutes {
  const [first, last] = pieceDays(piece, span);
  if (day < first) return noMinutes;
  if (day >= last) return piece.minutes;
  const all = openDays(span, first, last);
  // A piece that lies in a break altogether has no day of its own: it still shows where it was put.
  const [passed, days] = all > 0 ? [openDays(span, first, day), all] : [day - first + 1, last - first + 1];
  return {
    offMinutes: Math.floor((piece.minutes.offMinutes * passed) / days),
    onMinutes: Math.floor((piece.minutes.onMinutes * passed) / days),
  };
}

/** First and last day number of a piece within the plan. One outside the plan is counted on its nearest day. */
function pieceDays(piece: Piece, span: PlanSpan): readonly [number, number] {
  const [start, end] = [dayNumber(span.start), dayNumber(span.end)];
  const [first, last] = monthDays(span, piece.from, piece.to);
  const inside = Math.min(Math.max(first, start), end);
  return [inside, Math.max(inside, last)];
}

interface Period {
  readonly period: string;
  readonly days: readonly [number, number];
}

function loads(schedule: Schedule, span: PlanSpan, periods: readonly Period[]): readonly PeriodLoad[] {
  const pieces = schedule.pieces.filter(({ setAside }) => !setAside);
  let before = noMinutes;
  return periods.map(({ period, days: [first, last] }) => {
    let offMinutes = 0;
    let onMinutes = 0;
    for (const piece of pieces) {
      const upTo = pieceMinutesUpTo(piece, span, last);
      offMinutes += upTo.offMinutes;
      onMinutes += upTo.onMinutes;
    }
    const minutes = { offMinutes: offMinutes - before.offMinutes, onMinutes: onMinutes - before.onMinutes };
    before = { offMinutes, onMinutes };
    const start = dayNumber(span.start);
    return {
      period,
      first: addDays(span.start, first - start),
      last: addDays(span.start, last - start),
      openDays: openDays(span, first, last),
      minutes,
    };
  });
}
