/** A calendar day, `2026-11-23`: a date in a spreadsheet, never text that looks like one. */
export interface DayCell {
  readonly day: string;
}

/** A calendar month, `2026-11`. */
export interface MonthCell {
  readonly month: string;
}

/** Whole minutes, shown as hours and minutes: `168:20`, which spreadsheets add up exactly. */
export interface MinutesCell {
  readonly minutes: number;
}

/** One cell of a table for a spreadsheet: text, a figure, a date, a time, or nothing. */
export type CsvCell = string | number | DayCell | MonthCell | MinutesCell | null;

/** What a spreadsheet would take for the start of a formula: after blanks, line breaks and signs of no width too. */
const formulaStart = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** Text of digits and what stands between them, `0012`, `1-2`, `1/2`, `12:30`, `1e5`, `£3`, `(4)`, `5%`: read as a figure or a date. */
const figureLike = /^\s*[(\p{Sc}]?\s*\d[\d\s.,:/-]*(?:e[+-]?\d+)?\s*[%)\p{Sc}]?\s*$/iu;
const monthName =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|awst|medi|hyd|tach|rhag)\\p{L}*';
const separator = '[\\s./-]*';
const dateLike = new RegExp(
  `^\\s*(?:\\d{1,4}${separator}${monthName}|${monthName}${separator}\\d{1,4})(?:[\\s.,/-]*\\d{1,4})?\\s*$`,
  'iu',
);

/** Whether a spreadsheet that opens this text by itself would make something else of it. */
const isMisread = (text: string): boolean =>
  formulaStart.test(text) || figureLike.test(text) || dateLike.test(text) || /^\s*(?:true|false)\s*$/i.test(text);

/**
 * A table as CSV for spreadsheets (RFC 4180, with a mark that says UTF-8). Text that a spreadsheet would run as a formula,
 * or turn into a figure or a date, gets an apostrophe in front; figures stay figures and days are days.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') {
    if ('minutes' in cell) return clock(cell.minutes);
    return 'day' in cell ? cell.day : cell.month;
  }
  const text = isMisread(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
