import { minutesPerDay } from '../hours/jobMinutes.ts';
import type { CsvCell } from '../sharing/csvText.ts';

/** One sheet: its name, and rows of which the first holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Widths in characters: titles are long, dates and figures are not. */
const wide = 44;
const narrow = 14;

const bold = { fontWeight: 'bold' as const };

/** A workbook for Excel whose headings filter and sort. Its maker is loaded only now. Text stays text there, so no formula can hide in it. */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Blob> {
  const [{ default: writeXlsxFile }, { filterRow }] = await Promise.all([
    import('write-excel-file/browser'),
    import('./filterRow.ts'),
  ]);
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: isLong(rows, column) ? wide : narrow })),
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0 ? bold : {}))),
    })),
    { features: [filterRow(sheets.map(({ rows }) => rows))] },
  ).toBlob();
}

function cellOf(cell: CsvCell, weight: { readonly fontWeight?: 'bold' }) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell, ...weight };
  if (typeof cell === 'string') return { type: String, value: cell, ...weight };
  // A spreadsheet counts times in days.
  if ('minutes' in cell) return { type: Number, value: cell.minutes / minutesPerDay, format: '[h]:mm', ...weight };
  const [day, format] = 'day' in cell ? [cell.day, 'dd/mm/yyyy'] : [`${cell.month}-01`, 'mmm yyyy'];
  return { type: Date, value: new Date(`${day}T00:00:00Z`), format, ...weight };
}

function isLong(rows: Sheet['rows'], column: number): boolean {
  return rows.some((row) => typeof row[column] === 'string' && row[column].length > narrow);
}
