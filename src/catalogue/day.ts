import * as v from 'valibot';

/** Days before the first or after the last of these are slips of the hand: nobody's certificate is older, and no plan goes on for centuries. */
export const earliestDay = '1900-01-01';
export const latestDay = '2299-12-31';

/** Whether a text is a day that the calendar has, in a year that can be meant: no 30 February, no year 20271. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text) || text < earliestDay || text > latestDay) return false;
  // Every month has these: a plan names hundreds of days, and a tutor opens thousands of plans.
  if (text.slice(8) >= '01' && text.slice(8) <= '28') return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const WrittenSchema = v.pipe(v.string(), v.isoDate());

/** A calendar day, `2016-10-14`. What is not even written as one is told once. */
export const DaySchema = v.pipe(
  WrittenSchema,
  v.check((day) => isDay(day) || !v.is(WrittenSchema, day)),
);
