import { foldText } from '../catalogue/foldText.ts';
import { listIn } from './cells.ts';
import type { TableRow } from './readRows.ts';
import { tableColumns, type TableColumn, type TableName, type TableWords } from './tableColumns.ts';

/** Where each column of a table stands. */
export type Places = Partial<Record<TableColumn, number>>;

/** A line of a table with its cells by column, and its number in the sheet, counted from 1. */
export interface Line {
  readonly number: number;
  readonly cells: TableRow;
  readonly cell: (column: TableColumn) => string;
  /** The groups that a cell names, by their short names. */
  readonly groups: (column: TableColumn) => readonly string[];
  /** Whether it says something in a column of which nothing is made: then nothing of it may get lost unseen. */
  readonly saysMoreThan: (read: readonly TableColumn[]) => boolean;
}

export interface FoundTable {
  readonly name: TableName;
  readonly places: Places;
  readonly lines: readonly Line[];
}

/** No heading or name is longer, and a cell may hold a whole book. */
const longestName = 200;

/** `Credit value (min.)` and `credit value` are headings alike. */
export const plain = (text: string): string => foldText(text.slice(0, longestName).replaceAll(/\([^)]*\)/g, ' '));

function headingsIn(row: TableRow, words: TableWords): Places {
  const places: Places = {};
  for (const [at, cell] of row.entries()) {
    const column = words.columns.get(plain(cell));
    if (column === undefined) continue;
    if (places[column] === undefined) places[column] = at;
    else if (column === 'reference') places.otherReference ??= at;
  }
  return places;
}

/** Which table a line of headings begins; null where it is no such line. */
function tableOf(places: Places): TableName | null {
  if ('title' in places && ('reference' in places || 'credits' in places)) return 'units';
  if ('rule' in places) return 'rules';
  return 'group' in places && Object.keys(places).length > 1 && !('title' in places) ? 'groups' : null;
}

/** As regulators number units: `A/506/2130`. */
export const isReference = (cell: string) => /^[A-Z]{1,2}\/?\d{3}\/?\d{4}$/i.test(cell);
/** A formula that has failed leaves such a word: `#REF!`, `#N/A`, `#NAME?`. */
const isFailure = (cell: string | undefined) => cell !== undefined && /^#[A-Z][A-Z0-9/_]*[!?]?$/.test(cell);
const isFigure = (cell: string) => /^\d{1,3}(\.\d+)?$/.test(cell);

/** Columns of units without headings: references are known by their form, the title is the longest text. */
function guessedPlaces(rows: readonly TableRow[]): Places | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? '').filter(Boolean));
  const most = (cells: readonly string[], is: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(is).length * 2 > rows.length;
  const reference = columns.findIndex((cells) => most(cells, isReference));
  if (reference < 0) return null;
  const lengths = columns.map((cells, at) => (at === reference ? 0 : cells.join('').length));
  const credits = columns.findIndex((cells) => most(cells, isFigure));
  return { reference, title: lengths.indexOf(Math.max(...lengths)), ...(credits >= 0 && { credits }) };
}

/** Whether a formula has failed in a column that is read: nobody knows what belongs there. */
export const hasFailed = ({ cells }: Line, places: Places): boolean =>
  Object.values(places).some((at) => isFailure(cells[at]));

const longestGroup = 20;

/** The planner says “Group” before each name: `Group B: customer service` → `B`, `Group Night work` → `Night work`. */
export function groupName(text: string, { named }: TableWords): string {
  const [, word, after] = /^(\S+)\s+(.+)$/.exec(text.slice(0, longestName)) ?? [];
  if (word === undefined || after === undefined || !named.includes(plain(word)))
    return text.slice(0, longestGroup).trim();
  const [short = ''] = after.split(/[:–—(]|(?:^|\s)-/, 1);
  return (short.trim() || after).slice(0, longestGroup).trim();
}

function lineFrom(places: Places, cells: TableRow, at: number, words: TableWords): Line {
  const cell = (column: TableColumn) => cells[places[column] ?? -1] ?? '';
  return {
    number: at + 1,
    cells,
    cell,
    groups: (column) => listIn(cell(column)).map((name) => groupName(name, words)),
    saysMoreThan: (read) => tableColumns.some((column) => !read.includes(column) && cell(column) !== ''),
  };
}

/** Columns that are looked at. */
const mostColumns = 60;

/** The tables in a sheet: each begins with its headings. A sheet without any is a list of units, if it has references. */
export function findTables(sheet: readonly TableRow[], words: TableWords): readonly FoundTable[] {
  const rows = sheet.map((row) => row.slice(0, mostColumns));
  const found: { name: TableName; places: Places; lines: Line[] }[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell === '')) continue;
    const places = headingsIn(row, words);
    const name = tableOf(places);
    const last = found.at(-1);
    if (name) found.push({ name, places, lines: [] });
    else if (last) last.lines.push(lineFrom(last.places, row, at, words));
  }
  if (found.length > 0) return found;
  const places = guessedPlaces(rows.filter((row) => row.some(Boolean)));
  if (!places) return [];
  const lines = rows.flatMap((row, at) => (row.some(Boolean) ? [lineFrom(places, row, at, words)] : []));
  return [{ name: 'units', places, lines }];
}
