import { readRows, type TableRow } from '../../studio/readRows.ts';

/** In bytes. A list of 2,000 units is a tenth of it. */
const longest = 500_000;

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';

/** The rows of a spreadsheet, all its sheets one below the other; null where it is none. Its reader is loaded only now. */
export async function readSheet(file: File): Promise<readonly TableRow[] | null> {
  if (file.size > longest) return null;
  try {
    const isText = /\.(csv|tsv|txt)$/i.test(file.name) || file.type.startsWith('text/');
    if (isText) return readRows(await file.text());
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    const sheets = await readXlsxFile(file);
    // An empty line parts one sheet from the next.
    return sheets.flatMap(({ data }) => [...data.map((row) => row.map(cellText)), []]);
  } catch {
    return null;
  }
}
