import { lastDayOf, monthOf, monthsFrom } from '../../hours/calendarDay.ts';
import { pastEntries, recordedDays } from '../../hours/diary/recordedMinutes.ts';
import { addMinutes, noMinutes, sumMinutes, totalMinutes } from '../../hours/jobMinutes.ts';
import type { PlanSpan } from '../../hours/planSpan.ts';
import { trainingOf } from '../../hours/programme.ts';
import { runningTotals, type RunningTotal } from '../../hours/runningTotals.ts';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
import type { HoursView } from './useHours.ts';

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

export function pickMinutes(pick: JobPick, minutes: JobMinutes): number {
  if (pick === 'all') return totalMinutes(minutes);
  return pick === 'off' ? minutes.offMinutes : minutes.onMinutes;
}

/** The lines of the running total, of one job or of both. */
export function chartShape(view: HoursView, span: PlanSpan, pick: JobPick): ChartShape {
  const { overview, today, plan } = view;
  const totals = runningTotals(view, overview, today);
  const of = (minutes: JobMinutes) => pickMinutes(pick, minutes);
  const recognised = sumMinutes(overview.needs.map((need) => need.recognised));
  const begin = monthPosition(span, span.start) - dayShare(span.start);
  const planned = totals.flatMap(({ day, planned: minutes }) =>
    minutes ? [{ at: monthPosition(span, day), minutes }] : [],
  );
  const days = recordedDays(pastEntries(trainingOf(plan).diary, today));
  const earlier = days.findLast(({ date }) => date < span.start)?.minutes ?? noMinutes;
  const inside = days.filter(({ date }) => date >= span.start && date <= span.end);
  const begun = today >= span.start;
  const until = today < span.end ? today : span.end;
  const latest = of(addMinutes(recognised, inside.at(-1)?.minutes ?? earlier));
  const recorded = begun
    ? [
        { at: begin, minutes: of(addMinutes(recognised, earlier)) },
        ...inside.map(({ date, minutes }) => ({
          at: monthPosition(span, date),
          minutes: of(addMinutes(recognised, minutes)),
        })),
        { at: monthPosition(span, until), minutes: latest },
      ]
    : [];
  const ahead = totals.flatMap(({ day, forecast }) =>
    forecast ? [{ at: monthPosition(span, day), minutes: of(forecast) }] : [],
  );
  const forecast = begun && today < span.end ? [{ at: monthPosition(span, today), minutes: latest }, ...ahead] : [];
  const needed = of(overview.requirements.needed);
  const plannedAll = line(begin, of(recognised), planned, of);
  return {
    totals,
    needed,
    plannedOff: pick === 'all' ? line(begin, recognised.offMinutes, planned, (minutes) => minutes.offMinutes) : [],
    planned: plannedAll,
    recorded,
    forecast,
    today: begun && today <= span.end ? monthPosition(span, today) : null,
    highest: Math.max(needed, latest, ...plannedAll.map(({ minutes }) => minutes)),
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
export function monthPosition(span: PlanSpan, day: string): number {
  return monthsFrom(monthOf(span.start), monthOf(day)) + dayOfMonth(day) * dayShare(day);
}

function dayShare(day: string): number {
  return 1 / Number(lastDayOf(monthOf(day)).slice(8, 10));
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}
