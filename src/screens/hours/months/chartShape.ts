import { addDays, lastDayOf, monthOf, monthsFrom } from '../../../hours/calendarDay.ts';
import { addMinutes, totalMinutes } from '../../../hours/jobMinutes.ts';
import type { PlanSpan } from '../../../hours/planSpan.ts';
import { recordedBy, runningTotals, type RunningTotal } from '../../../hours/runningTotals.ts';
import type { JobMinutes } from '../../../plan/hoursSchema.ts';
import type { HoursView } from '../useHours.ts';

export type JobPick = 'all' | 'off' | 'on';

/** A point of a line: months from the start of the first one (2.5 is the middle of the third), and minutes. */
export interface ChartPoint {
  readonly at: number;
  readonly minutes: number;
}

export interface ChartShape {
  readonly totals: readonly RunningTotal[];
  readonly needed: number;
  /** Planned off the job, and planned in all above it; empty where nothing is laid out. */
  readonly plannedOff: readonly ChartPoint[];
  readonly planned: readonly ChartPoint[];
  readonly recorded: readonly ChartPoint[];
  readonly forecast: readonly ChartPoint[];
  /** Null where today is not in the plan. */
  readonly today: number | null;
  readonly highest: number;
}

function pickMinutes(pick: JobPick, minutes: JobMinutes): number {
  if (pick === 'all') return totalMinutes(minutes);
  return pick === 'off' ? minutes.offMinutes : minutes.onMinutes;
}

/** The lines of the running total, of one job or of both. */
export function chartShape({ overview, today }: HoursView, span: PlanSpan, pick: JobPick): ChartShape {
  const totals = runningTotals(overview);
  const of = (minutes: JobMinutes) => pickMinutes(pick, minutes);
  const { needed, recognised, toConfirm } = overview.verdict.total;
  const earlier = addMinutes(recognised, toConfirm);
  const begin = monthPosition(span, span.start) - dayShare(span.start);
  const planned = totals.flatMap(({ day, planned: minutes }) =>
    minutes ? [{ at: monthPosition(span, day), minutes }] : [],
  );
  const begun = today >= span.start;
  const until = today < span.end ? today : span.end;
  const reached = totals.flatMap(({ day, recorded: minutes }) =>
    minutes ? [{ at: monthPosition(span, day < until ? day : until), minutes }] : [],
  );
  const recorded = begun ? line(begin, of(recordedBy(overview, addDays(span.start, -1))), reached, of) : [];
  const latest = recorded.at(-1)?.minutes ?? of(earlier);
  const ahead = totals.flatMap(({ day, forecast }) =>
    forecast ? [{ at: monthPosition(span, day), minutes: of(forecast) }] : [],
  );
  const forecast = ahead.length > 0 ? [{ at: monthPosition(span, today), minutes: latest }, ...ahead] : [];
  const plannedAll = line(begin, of(earlier), planned, of);
  return {
    totals,
    needed: of(needed),
    plannedOff: pick === 'all' ? line(begin, earlier.offMinutes, planned, (minutes) => minutes.offMinutes) : [],
    planned: plannedAll,
    recorded,
    forecast,
    today: begun && today <= span.end ? monthPosition(span, today) : null,
    highest: of(needed),
  };
}

function line(
  begin: number,
  first: number,
  points: readonly { readonly at: number; readonly minutes: JobMinutes }[],
  of: (minutes: JobMinutes) => number,
): readonly ChartPoint[] {
  if (points.length === 0) return [];
  return [{ at: begin, minutes: first }, ...points.map(({ at, minutes }) => ({ at, minutes: of(minutes) }))];
}

/** The end of a day, in months from the start of the plan's first month. */
function monthPosition(span: PlanSpan, day: string): number {
  return monthsFrom(monthOf(span.start), monthOf(day)) + dayOfMonth(day) * dayShare(day);
}

function dayShare(day: string): number {
  return 1 / Number(lastDayOf(monthOf(day)).slice(8, 10));
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}
