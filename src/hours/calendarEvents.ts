import type { PriorSource } from './priorClaims.ts';
import { firstDayOf, monthOf } from './calendarDay.ts';
import type { HoursOverview } from './hoursOverview.ts';
import { isNone } from './jobMinutes.ts';
import { certificateApplication } from './planSpan.ts';
import type { Programme } from './programme.ts';
import { monthLoads } from './schedule/scheduleLoad.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { JobMinutes } from '../plan/hoursSchema.ts';

/** Something of a plan that belongs on one day of a calendar. `id` is the same for the same thing in a later file. */
export type CalendarEvent = { readonly id: string; readonly day: string } & (
  | { readonly kind: 'start' | 'end' }
  /** What is laid out for a month, on its first day in the plan. */
  | { readonly kind: 'month'; readonly minutes: JobMinutes }
  /** An agreed action that is not done. */
  | { readonly kind: 'action'; readonly what: string; readonly who: string }
  /** The day the certificate is to be claimed, and what must be done and checked by then. */
  | { readonly kind: 'claim'; readonly needed: JobMinutes }
  /** The last day on which earlier learning counts. */
  | { readonly kind: 'runsOut'; readonly source: PriorSource }
);

/** Months, agreed actions and deadlines of a plan, by day. */
export function calendarEvents({ plan, pathway }: Programme, overview: HoursOverview): readonly CalendarEvent[] {
  const { span, schedule, claims, verdict } = overview;
  const events: CalendarEvent[] = [];
  if (span) {
    events.push({ id: 'start', day: span.start, kind: 'start' }, { id: 'end', day: span.end, kind: 'end' });
    const loads = schedule ? monthLoads(schedule.schedule, span) : [];
    for (const { period, first, minutes } of loads) {
      const day = first > firstDayOf(period) ? first : firstDayOf(period);
      if (!isNone(minutes)) events.push({ id: `month ${monthOf(day)}`, day, kind: 'month', minutes });
    }
  }
  const application = certificateApplication(plan, pathway);
  if (application !== null) {
    events.push({ id: 'claim', day: application, kind: 'claim', needed: verdict.total.needed });
  }
  for (const { id, due, done, what, who } of recordOf(plan).actions) {
    if (due !== null && done === null) events.push({ id: `action ${id}`, day: due, kind: 'action', what, who });
  }
  for (const [index, { freshness, source, countedAs }] of claims.entries()) {
    const day = freshness.usableUntil;
    if (day !== null && countedAs === null) events.push({ id: `claim ${index}`, day, kind: 'runsOut', source });
  }
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
