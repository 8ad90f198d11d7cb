import type { Formats } from '../formats.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortDates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const lists = new Intl.ListFormat('en-GB');
const collator = new Intl.Collator('en-GB', { numeric: true });

/** What is no day is shown as it stands: a date that cannot be read must not take the screen along. */
const writer = (format: Intl.DateTimeFormat, rest: string) => (day: string) => {
  const date = new Date(`${day}${rest}`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
};

const compare = (a: string, b: string) => collator.compare(a, b);

export const formats: Formats = {
  number: (value) => numbers.format(value),
  date: writer(dates, 'T00:00:00Z'),
  shortDate: writer(shortDates, 'T00:00:00Z'),
  month: writer(months, '-01T00:00:00Z'),
  shortMonth: writer(shortMonths, '-01T00:00:00Z'),
  list: (names) => lists.format(names),
  compare,
  compareTitles: compare,
};
