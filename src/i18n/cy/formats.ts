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

const place = (month: string) => Number(month.slice(5)) - 1;

const inYear = (month: string, names = months) => `${names[place(month)] ?? ''} ${month.slice(0, 4)}`;

const onDay = (day: string, names = months) => `${Number(day.slice(8))} ${inYear(day.slice(0, 7), names)}`;

export const formats: Formats = {
  // Figures are written as in English.
  number: english.number,
  date: (day) => onDay(day),
  shortDate: (day) => onDay(day, shortMonths),
  month: (month) => inYear(month),
  shortMonth: (month) => shortMonths[place(month)] ?? '',
  list: listWelsh,
  compare: compareWelsh,
  compareTitles: english.compareTitles,
};
