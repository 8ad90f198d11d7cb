import type { JobMinutes, Piece, Schedule } from '../../plan/hoursSchema.ts';
import { addDays, dayNumber, mondayOf } from '../calendarDay.ts';
import { noMinutes, sumMinutes } from '../jobMinutes.ts';
import { monthDays, openDays, type PlanSpan } from '../planSpan.ts';
import { planningStep } from '../shareMinutes.ts';

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

/** Planned minutes of each month of the plan, in half-hours. They add up to the planned minutes exactly. */
export function monthLoads(schedule: Schedule, span: PlanSpan): readonly PeriodLoad[] {
  return loads(
    schedule,
    span,
    span.months.map((month) => ({ period: month, days: monthDays(span, month, month) })),
    planningStep,
  );
}

/** Planned minutes of each week, Monday to Sunday, that the plan touches, to the minute. They add up to the planned minutes exactly. */
export function weekLoads(schedule: Schedule, span: PlanSpan): readonly PeriodLoad[] {
  const [start, end] = [dayNumber(span.start), dayNumber(span.end)];
  const weeks: Period[] = [];
  for (let monday = mondayOf(span.start); monday <= span.end; monday = addDays(monday, 7)) {
    const first = dayNumber(monday);
    weeks.push({ period: monday, days: [Math.max(first, start), Math.min(first + 6, end)] });
  }
  return loads(schedule, span, weeks, 1);
}

/** Minutes that some pieces lay out from the start of the plan to the end of a day. */
export function plannedBy(pieces: readonly Piece[], span: PlanSpan, day: string): JobMinutes {
  const number = dayNumber(day);
  return sumMinutes(
    pieces
      .filter(({ setAside }) => !setAside)
      .map((piece) => minutesUpTo(spreadOf(piece, span), span, number, planningStep)),
  );
}

interface Period {
  readonly period: string;
  readonly days: readonly [number, number];
}

function loads(schedule: Schedule, span: PlanSpan, periods: readonly Period[], step: number): readonly PeriodLoad[] {
  const spreads = schedule.pieces.filter(({ setAside }) => !setAside).map((piece) => spreadOf(piece, span));
  const start = dayNumber(span.start);
  let before = noMinutes;
  return periods.map(({ period, days: [first, last] }) => {
    let offMinutes = 0;
    let onMinutes = 0;
    for (const spread of spreads) {
      const upTo = minutesUpTo(spread, span, last, step);
      offMinutes += upTo.offMinutes;
      onMinutes += upTo.onMinutes;
    }
    const minutes = { offMinutes: offMinutes - before.offMinutes, onMinutes: onMinutes - before.onMinutes };
    before = { offMinutes, onMinutes };
    return {
      period,
      first: addDays(span.start, first - start),
      last: addDays(span.start, last - start),
      openDays: openDays(span, first, last),
      minutes,
    };
  });
}

/** The days a piece's minutes are spread evenly over. */
interface Spread {
  readonly minutes: JobMinutes;
  readonly first: number;
  readonly last: number;
  /** Days outside breaks; 0 where a break covers them all. */
  readonly open: number;
}

/** A piece outside the plan is counted on the plan's nearest day. */
function spreadOf({ minutes, from, to }: Piece, span: PlanSpan): Spread {
  const [start, end] = [dayNumber(span.start), dayNumber(span.end)];
  const [firstDay, lastDay] = monthDays(span, from, to);
  const first = Math.min(Math.max(firstDay, start), end);
  const last = Math.max(first, lastDay);
  return { minutes, first, last, open: openDays(span, first, last) };
}

/** Minutes from the start of the plan to the end of a day, in whole steps until the piece ends. */
function minutesUpTo({ minutes, first, last, open }: Spread, span: PlanSpan, day: number, step: number): JobMinutes {
  if (day < first) return noMinutes;
  if (day >= last) return minutes;
  // A piece that lies in a break altogether has no day of its own: it still shows where it was put.
  const [passed, days] = open > 0 ? [openDays(span, first, day), open] : [day - first + 1, last - first + 1];
  const share = (all: number) => Math.floor((all * passed) / days / step) * step;
  return { offMinutes: share(minutes.offMinutes), onMinutes: share(minutes.onMinutes) };
}
