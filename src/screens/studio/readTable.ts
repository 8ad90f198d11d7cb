import { readRows, type TableRow } from '../../studio/readRows.ts';
import type { AskAway } from '../../store/askAway.ts';
import { readSheetAway } from '../../store/openSheets.ts';

/** In bytes, and in letters. A list of 2,000 units is a third of it. */
export const longestTable = 300_000;
/** In bytes. Excel packs pictures and styles with it. */
const longestSheet = 5_000_000;

/** The rows of a spreadsheet, be it text or XLSX; null where it is none. */
export async function readTable(ask: AskAway, file: File): Promise<readonly TableRow[] | null> {
  const isText = /\.(csv|tsv|txt)$/i.test(file.name) || file.type.startsWith('text/');
  if (file.size > (isText ? longestTable : longestSheet)) return null;
  try {
    return isText ? readRows(await file.text()) : await readSheetAway(ask, await file.arrayBuffer());
  } catch {
    // The file is gone, or may not be read.
    return null;
  }
}
