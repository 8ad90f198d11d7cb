import { addDays } from '../hours/calendarDay.ts';

/** One whole day of a calendar. */
export interface CalendarDay {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  /** More lines, for whoever opens it. */
  readonly details?: string | undefined;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * A calendar file (`.ics`) of whole days, which are the same days in every time zone. A later file brings the same events
 * up to date: `planId` and an event's own id name it. What writes it is loaded only now.
 */
export async function calendarFile(
  name: string,
  planId: string,
  days: readonly CalendarDay[],
  now: string,
): Promise<Blob> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Unit Planner', product: 'Unit Planner' } });
  for (const { id, day, summary, details } of days) {
    calendar.createEvent({
      id: `${planId} ${id}`.replaceAll(' ', '-'),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary,
      description: details ?? null,
      stamp: new Date(now),
    });
  }
  return new Blob([calendar.toString()], { type: 'text/calendar;charset=utf-8' });
}
