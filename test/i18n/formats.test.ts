import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted as welsh } from '../../src/i18n/cy/counted.ts';
import { formats as welshFormats } from '../../src/i18n/cy/formats.ts';
import { welshCategory } from '../../src/i18n/cy/welshPlural.ts';
import { counted as english } from '../../src/i18n/en/counted.ts';
import { formats } from '../../src/i18n/en/formats.ts';
import { runs } from '../runs.ts';

describe('Figures and dates in British form', () => {
  const { number, date, month, shortMonth, compare } = formats;

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

describe('Dates and lists in Welsh, though most browsers have none', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const inNode = (options: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat('cy', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  it.each(months)('names the month of %s as the Unicode tables do', (month) => {
    expect(welshFormats.date(`${month}-03`)).toBe(inNode({ dateStyle: 'long' }, `${month}-03`));
    expect(welshFormats.shortDate(`${month}-03`)).toBe(inNode({ dateStyle: 'medium' }, `${month}-03`));
    expect(`3 ${welshFormats.shortMonth(month)} 2026`).toBe(welshFormats.shortDate(`${month}-03`));
    expect(welshFormats.month(month)).toBe(inNode({ month: 'long', year: 'numeric' }, `${month}-01`));
  });

  it.each([
    [[], ''],
    [['Nia'], 'Nia'],
    [['Nia', 'Bob'], 'Nia a Bob'],
    [['Nia', 'Owen'], 'Nia ac Owen'],
    [['Nia', 'Bob', 'Ŵan'], 'Nia, Bob ac Ŵan'],
    [['“One”', '“Another”'], '“One” ac “Another”'],
    [['Ann', 'William'], 'Ann a William'],
    [['Ann', 'Yasmin'], 'Ann a Yasmin'],
    [['Ann', 'Wyn'], 'Ann ac Wyn'],
    [['Ann', 'Ynyr'], 'Ann ac Ynyr'],
    [['Y Fflint', 'Wrecsam'], 'Y Fflint a Wrecsam'],
    [['7', '8'], '7 ac 8'],
    [['8', '9'], '8 a 9'],
  ])('joins %j with a before a consonant and ac before a vowel', (names, text) => {
    expect(welshFormats.list(names)).toBe(text);
  });

  it('sorts names by the Welsh alphabet, in which ch, dd, ff, ng, ll, ph, rh and th are letters', () => {
    const names = ['Cadi', 'Cyan', 'Chloe', 'Dafydd', 'Dylan', 'Ddu', 'Lyn', 'Llinos', 'Rwth', 'Rhys', 'Tomos', 'Theo'];
    expect(names.toReversed().toSorted(welshFormats.compare)).toEqual(names);
    expect(names.toReversed().toSorted(new Intl.Collator('cy').compare)).toEqual(names);
  });

  it.each([
    ['Elan 9', 'Elan 10'],
    ['Ann', 'Anna'],
    ['Cai 2', 'Cai B'],
  ])('sorts %s before %s', (first, second) => {
    expect(welshFormats.compare(first, second)).toBeLessThan(0);
    expect(welshFormats.compare(second, first)).toBeGreaterThan(0);
    expect(welshFormats.compare(first, first)).toBe(0);
  });
});

describe('What is no date', () => {
  it.each([formats, welshFormats])('is shown as it stands, and nothing is thrown', (either) => {
    const odd = fc.oneof(fc.string(), fc.constantFrom('', '0000-01-01', '2026-13-01', '2026-02-31', 'NaN-NaN-NaN'));
    fc.assert(
      fc.property(odd, (text) => {
        for (const write of [either.date, either.shortDate, either.month, either.shortMonth])
          expect(typeof write(text)).toBe('string');
      }),
      { numRuns: runs(300) },
    );
    expect(either.date('sometime')).toBe('sometime');
    expect(either.month('2026-13')).toBe('2026-13');
  });
});

describe('Plural forms', () => {
  const numbers = Array.from({ length: 201 }, (_, count) => count);

  it.each([
    [0, '0 units'],
    [1, '1 unit'],
    [2, '2 units'],
    [1000, '1,000 units'],
    [1n, '1 unit'],
    [2n ** 60n, '1,152,921,504,606,846,976 units'],
  ])('of %s is "%s"', (count, text) => {
    expect(english.plural(count, { one: '# unit', other: '# units' })).toBe(text);
  });

  it('of English and Welsh follow the Unicode rules for 0 to 200', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const [englishRules, welshRules] = [new Intl.PluralRules('en-GB'), new Intl.PluralRules('cy')];
    for (const count of numbers) {
      expect(english.plural(count, forms)).toBe(englishRules.select(count));
      expect(welsh.plural(count, forms)).toBe(welshRules.select(count));
      expect(welshCategory(count)).toBe(welshRules.select(count));
    }
  });

  it('mutate the counted noun after 2, 3 and 6 in Welsh, and after no other number', () => {
    const after = (count: number, other: string, changed: Readonly<Record<number, string>>) =>
      `${count} ${changed[count] ?? other}`;
    for (const count of numbers) {
      expect(welsh.credits(count)).toBe(after(count, 'credyd', { 2: 'gredyd', 3: 'chredyd', 6: 'chredyd' }));
      expect(welsh.units(count)).toBe(`${count} uned`);
      expect(welsh.hours(count)).toBe(`${count} awr`);
      expect(welsh.months(count)).toBe(after(count, 'mis', { 2: 'fis' }));
    }
  });

  it('fall back where nobody wrote a form', () => {
    expect(welsh.plural(2, { other: '# o unedau' })).toBe('2 o unedau');
  });
});
