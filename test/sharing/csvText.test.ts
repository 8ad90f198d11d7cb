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

  it('leaves figures alone, negative ones too', () => {
    expect(csvText([[-2]])).toBe('\uFEFF-2\r\n');
  });
});
