/** One cell: text, a figure, or nothing. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as CSV for spreadsheets (RFC 4180, with a mark that says UTF-8). Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; figures stay figures.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
