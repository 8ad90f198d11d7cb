import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { spreadsheet } from '../../src/parts/spreadsheet.ts';

const open = async (rows: Parameters<typeof spreadsheet>[0][number]['rows']) => {
  const blob = await spreadsheet([{ name: 'Cohort', rows }]);
  return readXlsxFile(Buffer.from(await blob.arrayBuffer()));
};

describe('A workbook', () => {
  it('gives a spreadsheet dates it can sort and text it cannot run or change', async () => {
    const [sheet] = await open([
      ['Learner', 'Number', 'Changed', 'Hours'],
      ['=1+1', '0012', { day: '2026-11-23' }, 2.5],
      ['@SUM(A1)', '1-2', { month: '2026-12' }, null],
    ]);
    expect(sheet?.data).toEqual([
      ['Learner', 'Number', 'Changed', 'Hours'],
      ['=1+1', '0012', new Date('2026-11-23T00:00:00Z'), 2.5],
      ['@SUM(A1)', '1-2', new Date('2026-12-01T00:00:00Z'), null],
    ]);
  });

  it('lets its headings filter every row', async () => {
    const blob = await spreadsheet([
      {
        name: 'Cohort',
        rows: [
          ['A', 'B'],
          ['x', 1],
          ['y', 2],
        ],
      },
    ]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
  });
});
