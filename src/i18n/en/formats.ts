import type { Formats } from '../formats.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortDates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const lists = new Intl.ListFormat('en-GB');
const collator = new Intl.Collator('en-GB', { numeric: true });

const compare = (a: string, b: string) => collator.compare(a, b);

export const formats: Formats = {
  number: (value) => numbers.format(value),
  date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  shortDate: (day) => shortDates.format(new Date(`${day}T00:00:00Z`)),
  month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
  shortMonth: (month) => shortMonths.format(new Date(`${month}-01T00:00:00Z`)),
  list: (names) => lists.format(names),
  compare,
  compareTitles: compare,
};
