import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, typedHours } from '../../src/hours/typedHours.ts';

describe('Hours as people type them', () => {
  it.each([
    ['12', 720],
    ['2.5', 150],
    ['2,5', 150],
    ['2,25', 135],
    ['2.50', 150],
    ['1.75', 105],
    ['1.67', 100],
    [' 2:30 ', 150],
    ['0', 0],
    ['10000', 600_000],
    ['1,200', 72_000],
    ['1 200', 72_000],
    ['10,000', 600_000],
    ['1,200.5', 72_030],
    ['2h', 120],
    ['2.5 h', 150],
    ['2 hours', 120],
    ['2 h 30', 150],
    ['2h30', 150],
    ['2 h 30 min', 150],
    ['2 Hours and 30 Minutes', 150],
    ['1 hr. 5 mins', 65],
    ['90 min', 90],
    ['2 awr 30', 150],
    ['2 awr a 30 munud', 150],
    ['3 awr', 180],
    ['45 munud', 45],
    ['2\u00a0h\u00a030\u00a0min', 150],
    ['', null],
    ['  ', null],
  ])('“%s” is %s minutes', (text, minutes) => {
    expect(readHours(text)).toBe(minutes);
  });

  it.each([
    '-1',
    '10001',
    '9999999',
    '2:60',
    '1e3',
    'two',
    '.',
    '0,125',
    '1,2345',
    '12345,678',
    '2.5 h 30',
    '2 h 60',
    '2 30',
    '1,20,300',
    '12:5',
    'h',
    '10,001',
    '2.30',
    '1.45 h',
    '1,20',
    '0.05',
  ])('“%s” is no number of hours', (text) => {
    expect(readHours(text)).toBeUndefined();
  });

  it('come back to the same minutes after they stood in a field', () => {
    for (let minutes = 0; minutes < 500; minutes += 1) expect(readHours(typedHours(minutes))).toBe(minutes);
  });

  it('are never read as a thousandth of what a comma before three digits means', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000 }), (hours) => {
        const grouped = `${Math.floor(hours / 1000)},${String(hours % 1000).padStart(3, '0')}`;
        expect(readHours(grouped)).toBe(hours * 60);
      }),
    );
  });

  it('are whole minutes, none, or refused, whatever is typed', () => {
    const pieces = fc.constantFrom('1', '20', '300', ',', '.', ':', ' ', 'h', 'min', 'awr', 'a', '-', '½');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 6 }).map((all) => all.join('')),
        ),
        (text) => {
          const minutes = readHours(text);
          expect(minutes === null || minutes === undefined || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
        },
      ),
    );
  });
});
