import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/sharing/csvText.ts';

describe('A table as CSV', () => {
  it('keeps commas, quotes and new lines inside their cell', () => {
    expect(csvText([['a,b', 'say "yes"', 'two\nlines', 2.5, null]])).toBe(
      '\uFEFF"a,b","say ""yes""","two\nlines",2.5,\r\n',
    );
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run “%s” as a formula', (text) => {
    const cell = csvText([[text]]).slice(1);
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each([
    '\n=1+1',
    ' =1+1',
    '\u00A0+44',
    '\u200B-2',
    '\uFEFF@SUM(A1)',
    '\uFF1D1+1',
    '\uFF0B44',
    '\uFF0D2',
    '\uFF20SUM(A1)',
  ])('lets no formula hide behind a blank, a line break or a full-width sign: %j', (text) =>
    expect(
      csvText([[text]])
        .slice(1)
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true),
  );

  it.each(['0012', '1-2', '1/2', '12:30', '1e5', '12.0', '£3', '(4)', '5%', '3 Mar', 'Mar-26', '1 Ion 2026', 'TRUE'])(
    'keeps the code “%s” as it was typed',
    (code) => expect(csvText([[code]])).toBe(`\uFEFF'${code}\r\n`),
  );

  it.each(['Mari Jones', '2 Smiths', 'L/506/2181', 'Level 2 plan', '12 May Street'])(
    'puts nothing before “%s”',
    (text) => {
      expect(csvText([[text]])).toBe(`\uFEFF${text}\r\n`);
    },
  );

  it('writes days and months as dates', () => {
    expect(csvText([[{ day: '2026-11-23' }, { month: '2026-11' }]])).toBe('\uFEFF2026-11-23,2026-11\r\n');
  });

  it('leaves figures alone, negative ones too', () => {
    expect(csvText([[-2]])).toBe('\uFEFF-2\r\n');
  });
});
