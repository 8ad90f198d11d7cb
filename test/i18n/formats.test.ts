import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../src/i18n/formats.ts';
import { pluralFor } from '../../src/i18n/plural.ts';

describe('Figures and dates in British form', () => {
  const { number, date, month, shortMonth, compare } = formatsFor('en-GB');

  it.each([
    [0, '0'],
    [1234, '1,234'],
    [0.1 + 0.2, '0.3'],
    [39.95, '40'],
    [12.34, '12.3'],
    [2n ** 60n, '1,152,921,504,606,846,976'],
  ])('writes %s without dust', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it('writes days and months in full, whatever the time zone of the device', () => {
    expect(date('2026-11-23')).toBe('23 November 2026');
    expect(date('2026-01-01')).toBe('1 January 2026');
    expect(date('2028-02-29')).toBe('29 February 2028');
    expect(month('2026-11')).toBe('November 2026');
    expect(shortMonth('2026-11')).toBe('Nov');
  });

  it('sorts titles as readers do: case and accents aside, numbers by size', () => {
    expect(['unit 10', 'Unit 9', 'éclair', 'Eddy'].toSorted(compare)).toEqual(['éclair', 'Eddy', 'Unit 9', 'unit 10']);
  });
});

describe('Plural forms', () => {
  const english = pluralFor('en-GB');
  const forms = { one: '# unit', other: '# units' };

  it.each([
    [0, '0 units'],
    [1, '1 unit'],
    [2, '2 units'],
    [1000, '1,000 units'],
    [1n, '1 unit'],
    [2n ** 60n, '1,152,921,504,606,846,976 units'],
  ])('of %s is "%s"', (count, text) => {
    expect(english(count, forms)).toBe(text);
  });

  it('of Welsh are six, and a form nobody wrote falls back', () => {
    const welsh = pluralFor('cy');
    const words = { zero: 'dim', one: 'un', two: 'dau', few: 'tri', many: 'chwech', other: 'mwy' };
    expect([0, 1, 2, 3, 6, 4].map((count) => welsh(count, words))).toEqual(Object.values(words));
    expect(welsh(2, { other: '# o unedau' })).toBe('2 o unedau');
  });
});
