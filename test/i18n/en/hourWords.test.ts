import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourWords } from '../../../src/i18n/en/hourWords.ts';
import { runs } from '../../runs.ts';

/** What a reader makes of a figure, in minutes. */
function readAs(text: string): number {
  const minutes = / ?\b(\d+) min$/.exec(text)?.[1] ?? '0';
  const hours = text.replace(/ ?\b\d+ min$/, '').replace(/ h$/, '') || '0';
  return Math.round(Number(hours.replaceAll(',', '')) * 60) + Number(minutes);
}

describe('Hours in words', () => {
  it('have a decimal where that is exact, and minutes where it is not', () => {
    expect([90, 100, 120, 6, 283 * 60, 615].map(hourWords.figure)).toEqual([
      '1.5',
      '1 h 40 min',
      '2',
      '0.1',
      '283',
      '10 h 15 min',
    ]);
  });

  it('are read as exactly as many minutes as they are, so that columns add up and nothing is rounded up to enough', () => {
    fc.assert(
      fc.property(fc.nat(600_000), (minutes) => {
        expect(readAs(hourWords.figure(minutes))).toBe(minutes);
        expect(readAs(hourWords.exact(minutes))).toBe(minutes);
        expect(readAs(hourWords.short(minutes))).toBe(minutes);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are minutes below an hour, and hours and minutes above', () => {
    expect([59, 60, 61, 0, 90].map(hourWords.hours)).toEqual([
      '59 minutes',
      '1 hour',
      '1 hour 1 minute',
      '0 hours',
      '1.5 hours',
    ]);
    expect([20, 60, 150].map(hourWords.short)).toEqual(['20 min', '1 h', '2.5 h']);
    expect([45, 120, 140].map(hourWords.exact)).toEqual(['45 min', '2 h', '2 h 20 min']);
  });
});
