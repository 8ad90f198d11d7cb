import { sourceKey, type PriorSource } from '../plan/priorSource.ts';
import { addDays, firstDayOf, monthOf } from './calendarDay.ts';
import type { HoursOverview } from './hoursOverview.ts';
import type { HoursLine } from './hoursVerdict.ts';
import { addMinutes, isNone } from './jobMinutes.ts';
import { certificateApplication } from './planSpan.ts';
import type { Programme } from './programme.ts';
import { monthLoads, plannedBy } from './schedule/scheduleLoad.ts';
import { recordOf } from '../plan/planRecord.ts';
import type { JobMinutes } from '../plan/hoursSchema.ts';

/** A plan is reviewed every so many days: thirteen weeks. */
export const reviewDays = 91;

/** Something of a plan that belongs on one day of a calendar. `id` is the same for the same thing in a later file. */
export type CalendarEvent = { readonly id: string; readonly day: string } & (
  | { readonly kind: 'start' | 'end' }
  /** What is laid out for a month, on its first day in the plan. */
  | { readonly kind: 'month'; readonly minutes: JobMinutes }
  /** A review, and what is laid out up to then; null where nothing is laid out. */
  | { readonly kind: 'review'; readonly planned: JobMinutes | null }
  /** An agreed action that is not done. */
  | { readonly kind: 'action'; readonly what: string; readonly who: string }
  /** The day the certificate is to be claimed, and what must be done and checked by then, altogether and by part. */
  | { readonly kind: 'claim'; readonly needed: JobMinutes; readonly lines: readonly HoursLine[] }
  /** The last day on which the certificate can be claimed with some earlier learning, and its hours. */
  | { readonly kind: 'runsOut'; readonly source: PriorSource; readonly minutes: JobMinutes }
);

/** Months, reviews, agreed actions and deadlines of a plan, by day. */
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
    for (let day = addDays(span.start, reviewDays); day < span.end; day = addDays(day, reviewDays)) {
      const planned = schedule && plannedBy(schedule.schedule.pieces, span, day);
      events.push({ id: `review ${monthOf(day)}`, day, kind: 'review', planned });
    }
  }
  const application = certificateApplication(plan, pathway);
  if (application !== null) {
    events.push({ id: 'claim', day: application, kind: 'claim', needed: verdict.total.needed, lines: verdict.lines });
  }
  for (const { id, due, done, what, who } of recordOf(plan).actions) {
    if (due !== null && done === null) events.push({ id: `action ${id}`, day: due, kind: 'action', what, who });
  }
  for (const { freshness, source, counts, toConfirm } of claims) {
    const day = freshness.usableUntil;
    const minutes = addMinutes(counts, toConfirm);
    if (day !== null && !isNone(minutes)) {
      events.push({ id: `until ${sourceKey(source)}`, day, kind: 'runsOut', source, minutes });
    }
  }
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
