/**
 * Calendar days as whole numbers: days since 1 January 1970 in the Gregorian calendar. No clock and no time zone comes
 * into it, so a day is the same day everywhere and clock changes do not exist.
 */

/** Day number of a `yyyy-mm-dd` day. A day its month does not have (30 February) runs on into the next month; see `isCalendarDay`. */
export function dayNumber(day: string): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Month 13 is January of the next year. */
function numberOf(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 719_469;
}

/** The `yyyy-mm-dd` day of a day number, for the years 0 to 9999. */
export function isoDay(number: number): string {
  let year = Math.floor((number + 719_528) / 365.2425);
  if (number < numberOf(year, 1, 1)) year -= 1;
  if (number >= numberOf(year + 1, 1, 1)) year += 1;
  // No month has more than 31 days, so it is this one or the next.
  let month = Math.floor((number - numberOf(year, 1, 1)) / 31) + 1;
  if (month < 12 && number >= numberOf(year, month + 1, 1)) month += 1;
  return dayText(year, month, number - numberOf(year, month, 1) + 1);
}

/** Whether a text is a day that exists: `2028-02-29` is one, `2027-02-29` and `2027-2-1` are not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return day <= 28 || day <= numberOf(year, month + 1, 1) - numberOf(year, month, 1);
}

export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** The month (`2026-09`) a day stands in. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month that comes so many months later; earlier where the number is negative. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return monthText(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** Months from one calendar month to another: 0 for the same, negative where the second comes first. */
export function monthsFrom(month: string, later: string): number {
  return (
    (Number(later.slice(0, 4)) - Number(month.slice(0, 4))) * 12 + Number(later.slice(5, 7)) - Number(month.slice(5, 7))
  );
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return dayText(year, number, numberOf(year, number + 1, 1) - numberOf(year, number, 1));
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function sameDayAfter(day: string, months: number): string {
  const month = addMonths(monthOf(day), months);
  const wanted = `${month}-${day.slice(8, 10)}`;
  const last = lastDayOf(month);
  return wanted < last ? wanted : last;
}

/**
 * Last day of a time of whole months that starts on `start`: 12 months from 1 December 2026 end on 30 November 2027,
 * 12 months from 29 February 2028 on 28 February 2029.
 */
export function lastDayAfterMonths(start: string, months: number): string {
  const same = sameDayAfter(start, months);
  return same.slice(8, 10) === start.slice(8, 10) ? addDays(same, -1) : same;
}

/** Whole months in a time, both days included; 0 where it ends before it starts. */
export function wholeMonths(start: string, end: string): number {
  const months = Math.max(0, monthsFrom(monthOf(start), monthOf(end)) + 1);
  for (let count = months; count > 0; count -= 1) if (lastDayAfterMonths(start, count) <= end) return count;
  return 0;
}

/** The Monday of the week a day stands in. */
export function mondayOf(day: string): string {
  const number = dayNumber(day);
  return isoDay(number - ((((number + 3) % 7) + 7) % 7));
}

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

const monthText = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${twoDigits[month] ?? ''}`;

const dayText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${twoDigits[day] ?? ''}`;
