/** One line of a table, cell by cell, without the blanks around them. */
export type TableRow = readonly string[];

const separators = ['\t', ';', ','] as const;

/** The sign that parts the cells of most lines: what is copied from a spreadsheet has tabs. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/).slice(0, 20);
  const counts = separators.map((sign) => lines.filter((line) => line.includes(sign)).length);
  return text.includes('\t') ? '\t' : (separators[counts.indexOf(Math.max(...counts))] ?? ',');
}

/**
 * A table as text: copied out of a spreadsheet (tabs) or a CSV file (commas or semicolons), with cells in quotes where
 * they hold such signs or line breaks (RFC 4180). Takes any text; empty lines stay, they part tables.
 */
export function readRows(text: string): readonly TableRow[] {
  const whole = text.replace(/^\uFEFF/, '');
  const sign = separatorOf(whole);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < whole.length; at += 1) {
    const letter = whole[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (whole[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === sign) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
