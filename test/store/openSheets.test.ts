import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { spreadsheet } from '../../src/parts/spreadsheet.ts';
import { tableHeadings } from '../../src/i18n/tableHeadings.ts';
import { readSheet } from '../../src/store/openSheets.ts';
import { readTables } from '../../src/studio/readTables.ts';
import { runs } from '../runs.ts';

const rows = [
  ['Reference', 'Title', 'Credits', 'Checked'],
  ['X1', 'Work safely', 4.5, { day: '2026-03-06' }],
  ['X2', 'Sell tickets', 6, null],
] as const;

/** The workbook with its sheet written otherwise. */
async function workbookWith(written: string | RegExp, otherwise: string): Promise<ArrayBuffer> {
  const blob = await spreadsheet([{ name: 'Units', rows }]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const at = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(files[at] ?? new Uint8Array());
  expect(sheet.search(written)).toBeGreaterThan(0);
  files[at] = strToU8(sheet.replace(written, otherwise));
  return new Uint8Array(zipSync(files)).buffer;
}

test('a workbook with a number that is none is read, and the cell says what stands in it', async () => {
  expect(await readSheet({ sheet: await workbookWith('<v>4.5</v>', '<v>4..5</v>') })).toEqual([
    ['Reference', 'Title', 'Credits', 'Checked'],
    ['X1', 'Work safely', '4..5', '2026-03-06'],
    ['X2', 'Sell tickets', '6', ''],
    [],
  ]);
});

test('a date that is none says what stands in it, and the rest of the workbook is read', async () => {
  const [, first] = (await readSheet({ sheet: await workbookWith('<v>46087</v>', '<v>4..6</v>') })) ?? [];
  expect(first).toEqual(['X1', 'Work safely', '4.5', '4..6']);
});

test('a formula that has failed is not left out', async () => {
  const written = /<c [^>]*><v>4\.5<\/v><\/c>/;
  const failed = '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  const [, first] = (await readSheet({ sheet: await workbookWith(written, failed) })) ?? [];
  expect(first).toEqual(['X1', 'Work safely', '#DIV/0!', '2026-03-06']);
});

test('what is no workbook is not read', async () => {
  expect(await readSheet({ sheet: new Uint8Array([1, 2, 3]).buffer })).toBeNull();
});

test('a workbook whose bytes or sheets are damaged anywhere is read or is not, and what is read is text', async () => {
  const whole = new Uint8Array(await (await spreadsheet([{ name: 'Units', rows }])).arrayBuffer());
  const files = unzipSync(whole);
  const origin = {
    source: { document: 'document', section: '' },
    unitOrigin: { publisher: '', document: '', reading: 'direct' as const },
  };
  const inBytes = fc
    .tuple(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.nat(3))
    .map(([changes, cut]) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return cut === 0 ? bytes.slice(0, changes[0]?.[0]) : bytes;
    });
  const odd = fc.oneof(
    fc.constantFrom('', '<', '&#0;', '<v>', '</c>', 't="s"', 't="e"', '99999999999', '<!DOCTYPE x>', 'r="ZZZZ9"'),
    fc.string({ maxLength: 9 }),
  );
  const inXml = fc
    .tuple(fc.constantFrom(...Object.keys(files)), fc.nat(5000), fc.nat(40), odd)
    .map(([name, from, length, otherwise]) => {
      const text = strFromU8(files[name] ?? new Uint8Array());
      const at = from % (text.length + 1);
      return zipSync({ ...files, [name]: strToU8(text.slice(0, at) + otherwise + text.slice(at + length)) });
    });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(inBytes, inXml), async (bytes) => {
      const found = await readSheet({ sheet: new Uint8Array(bytes).buffer });
      if (!found) return;
      read += 1;
      expect(found.every((row) => row.every((cell) => typeof cell === 'string'))).toBe(true);
      expect(() => readTables(found, tableHeadings, origin)).not.toThrow();
    }),
    { numRuns: runs(2000) },
  );
  expect(read, 'some are whole enough').toBeGreaterThan(0);
});
