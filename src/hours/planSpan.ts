import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import {
  addDays,
  addMonths,
  dayNumber,
  firstDayOf,
  isCalendarDay,
  isoDay,
  lastDayAfterMonths,
  lastDayOf,
  monthOf,
} from './calendarDay.ts';
import { trainingOf, type Programme } from './programme.ts';

/** Longest plan that is laid out; anything longer is a slip of the keyboard. */
export const longestMonths = 120;
/** Proposed where the document names no shortest duration and the user has not chosen an end. */
export const proposedMonths = 12;

/** The time a plan runs, with its breaks taken out. Days are day numbers, both ends included. */
export interface PlanSpan {
  readonly start: string;
  readonly end: string;
  /** Every calendar month it touches, first to last. */
  readonly months: readonly string[];
  /** Breaks in order, overlapping ones joined; they may reach past the end. */
  readonly closed: readonly (readonly [number, number])[];
}

/** The day the plan ends: the user's, else the shortest duration the document allows (12 months where it names none); null without a start. */
export function plannedEnd(plan: Plan, pathway: Pathway): string | null {
  const chosen = trainingOf(plan).plannedEnd;
  if (chosen !== null) return chosen;
  if (plan.startDate === null || !isCalendarDay(plan.startDate)) return null;
  return lastDayAfterMonths(plan.startDate, pathway.minimumMonths?.months ?? proposedMonths);
}

/** When the certificate will be applied for: the user's day, else the planned end; null where neither is known. */
export function certificateApplication(plan: Plan, pathway: Pathway): string | null {
  return trainingOf(plan).certificateApplication ?? plannedEnd(plan, pathway);
}

/**
 * The last day on which training counts: Customer Service (Wales) has it end on the day the certificate is applied for.
 * Null where nobody has said which day that is, and where the document says nothing of it.
 */
export function lastDayOfTraining({ plan, framework }: Programme): string | null {
  return framework.documentKind === 'framework' ? trainingOf(plan).certificateApplication : null;
}

/** The time a plan runs; null where the start is missing, a date does not exist, the end is before the start, or it is over 120 months. Breaks that make no sense are left out. */
export function planSpan(plan: Plan, pathway: Pathway): PlanSpan | null {
  const start = plan.startDate;
  const end = plannedEnd(plan, pathway);
  if (start === null || end === null || !isCalendarDay(start) || !isCalendarDay(end)) return null;
  if (end < start || end > lastDayAfterMonths(start, longestMonths)) return null;
  const months: string[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month = addMonths(month, 1)) months.push(month);
  return { start, end, months, closed: closedTimes(plan) };
}

function closedTimes(plan: Plan): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  const breaks = trainingOf(plan)
    .breaks.filter(({ from, to }) => isCalendarDay(from) && isCalendarDay(to) && from <= to)
    .map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const)
    .toSorted((a, b) => a[0] - b[0]);
  for (const [from, to] of breaks) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Days outside breaks from one day number to another, both included; 0 where the second comes first. */
export function openDays(span: PlanSpan, from: number, to: number): number {
  const all = Math.max(0, to - from + 1);
  return span.closed.reduce(
    (open, [first, last]) => open - Math.max(0, Math.min(last, to) - Math.max(first, from) + 1),
    all,
  );
}

/** First and last day number of a run of months, cut to the plan's own first and last day. */
export function monthDays(span: PlanSpan, from: string, to: string): readonly [number, number] {
  const first = dayNumber(firstDayOf(from));
  const last = dayNumber(lastDayOf(to));
  return [Math.max(first, dayNumber(span.start)), Math.min(last, dayNumber(span.end))];
}

/** The day on which the `count`-th open day after `day` falls; breaks are stepped over, also those after the planned end. */
export function openDayAfter(span: PlanSpan, day: string, count: number): string {
  let reached = dayNumber(day);
  let left = count;
  for (const [first, last] of span.closed) {
    if (last <= reached) continue;
    const before = Math.max(0, first - reached - 1);
    if (left <= before) break;
    left -= before;
    reached = last;
  }
  return addDays(isoDay(reached), left);
}
