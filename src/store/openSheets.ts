import { mostLines } from '../studio/readTables.ts';
import type { TableRow } from '../studio/readRows.ts';
import type { AskAway } from './askAway.ts';

/** A spreadsheet as it is sent to a worker. */
export interface SentSheet {
  readonly sheet: ArrayBuffer;
}

type Rows = readonly TableRow[] | null;

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
}

/** The rows of an XLSX file, all its sheets one below the other; null where it is none. Its reader is loaded only now. */
export async function readSheet({ sheet }: SentSheet): Promise<Rows> {
  try {
    const [{ default: readXlsxFile }, { withTextForFailures }] = await Promise.all([
      import('read-excel-file/universal'),
      import('./withTextForFailures.ts'),
    ]);
    const sheets = await readXlsxFile(withTextForFailures(sheet).buffer);
    // An empty line parts one sheet from the next. More lines than are gone through need not be brought along.
    return sheets.flatMap(({ data }) => [...data.map((row) => row.map(cellText)), []]).slice(0, mostLines + 1);
  } catch {
    return null;
  }
}

/** Bytes that the page reads itself where no worker can be had. */
const mostHere = 100_000;

/** Reads an XLSX file away from the page: nobody knows how much is packed into it. */
export function readSheetAway(ask: AskAway, sheet: ArrayBuffer): Promise<Rows> {
  return new Promise((resolve) => {
    ask<Rows | Promise<Rows>>({
      messageFor: (): SentSheet => ({ sheet }),
      answerHere: () => (sheet.byteLength > mostHere ? null : readSheet({ sheet })),
      onReply: resolve,
    });
  });
}
