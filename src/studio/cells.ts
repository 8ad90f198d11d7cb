import * as v from 'valibot';
import { DaySchema } from '../catalogue/day.ts';
import { typedLevel, type Typed } from './draft.ts';

/** No figure of a framework has more letters. */
const longestFigure = 10;
/** Nor is a figure looked for further on. */
const longestCell = 200;

/**
 * The figure in a cell, `6 credits` → 6, `Level 3` → 3. Null where the cell is empty, its text where it has none or
 * several: `3-6`, which Excel makes a day of; or `1,200`, a thousand to some and little more than one to others.
 */
export function figureIn(cell: string): Typed {
  if (cell === '') return null;
  if (/\d,\d{3}(?!\d)/.test(cell)) return cell;
  const [figure, ...others] =
    cell
      .replace(',', '.')
      .slice(0, longestCell)
      .match(/\d+(?:\.\d+)?/g) ?? [];
  return figure === undefined || others.length > 0 || figure.length > longestFigure ? cell : Number(figure);
}

/** The same for a level, which may be an Entry level: `Entry 3`. */
export function levelIn(cell: string): Typed {
  const level = typedLevel(cell, true);
  return typeof level === 'number' ? level : figureIn(cell);
}

const mostInList = 50;
/** What a cell lists, one beside the other. */
export const listIn = (cell: string, separator = /[;,\n+]/): readonly string[] =>
  cell
    .split(separator, mostInList)
    .map((part) => part.trim())
    .filter(Boolean);

/** The day in a cell as files write it: `2026-09-01`, or `1/9/2026` as people here do. Null where it is no such day. */
export function dayIn(cell: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const written = year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return v.is(DaySchema, written) ? written : null;
}
