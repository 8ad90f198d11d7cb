import { formats as english } from '../en/formats.ts';
import type { Formats } from '../formats.ts';
import { compareWelsh } from './compareWelsh.ts';
import { listWelsh } from './listWelsh.ts';

// Written out: the most used browsers carry no Welsh dates, and would write them in American English.
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const shortMonths = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];

/** Undefined for what is no month: it is shown as it stands. */
const nameOf = (month: string, names: readonly string[]) =>
  /^\d{4}-\d{2}$/.test(month) ? names[Number(month.slice(5)) - 1] : undefined;

const inYear = (month: string, names = months) => {
  const name = nameOf(month, names);
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`;
};

const onDay = (day: string, names = months) => {
  const month = day.slice(0, 7);
  const known = /^-\d{2}$/.test(day.slice(7)) && nameOf(month, names) !== undefined;
  return known ? `${Number(day.slice(8))} ${inYear(month, names)}` : day;
};

export const formats: Formats = {
  // Figures are written as in English.
  number: english.number,
  date: (day) => onDay(day),
  shortDate: (day) => onDay(day, shortMonths),
  month: (month) => inYear(month),
  shortMonth: (month) => nameOf(month, shortMonths) ?? month,
  list: listWelsh,
  compare: compareWelsh,
  compareTitles: english.compareTitles,
};
