import type { CsvCell } from '../sharing/csvText.ts';

/** One sheet: its name, and rows of which the first holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Widths in characters: titles are long, dates and figures are not. */
const wide = 44;
const narrow = 14;

/** A workbook for Excel. Its maker is loaded only now. Text stays text there, so no formula can hide in it. */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: isLong(rows, column) ? wide : narrow })),
      data: rows.map((row, index) =>
        row.map((cell) => {
          if (cell === null) return null;
          const weight = index === 0 ? { fontWeight: 'bold' as const } : {};
          return typeof cell === 'number'
            ? { type: Number, value: cell, ...weight }
            : { type: String, value: cell, ...weight };
        }),
      ),
    })),
  ).toBlob();
}

function isLong(rows: Sheet['rows'], column: number): boolean {
  return rows.some((row) => typeof row[column] === 'string' && row[column].length > narrow);
}
