import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { spreadsheet } from '../../src/parts/spreadsheet.ts';
import { readSheet } from '../../src/store/openSheets.ts';

const rows = [
  ['Reference', 'Title', 'Credits', 'Checked'],
  ['X1', 'Work safely', 4.5, { day: '2026-03-06' }],
  ['X2', 'Sell tickets', 6, null],
] as const;

/** The workbook with something else where a cell has 4.5. */
async function workbookWith(written: string): Promise<ArrayBuffer> {
  const blob = await spreadsheet([{ name: 'Units', rows }]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const at = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(files[at] ?? new Uint8Array());
  expect(sheet).toContain('<v>4.5</v>');
  files[at] = strToU8(sheet.replace('<v>4.5</v>', `<v>${written}</v>`));
  return new Uint8Array(zipSync(files)).buffer;
}

test('a workbook with a number that is none is read, and the cell says what stands in it', async () => {
  expect(await readSheet({ sheet: await workbookWith('4..5') })).toEqual([
    ['Reference', 'Title', 'Credits', 'Checked'],
    ['X1', 'Work safely', '4..5', '2026-03-06'],
    ['X2', 'Sell tickets', '6', ''],
    [],
  ]);
});

test('what is no workbook is not read', async () => {
  expect(await readSheet({ sheet: new Uint8Array([1, 2, 3]).buffer })).toBeNull();
});
