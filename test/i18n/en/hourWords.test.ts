import { describe, expect, it } from 'vitest';
import { hourWords } from '../../../src/i18n/en/hourWords.ts';

describe('Hours in words', () => {
  it('have one decimal at most, and no dust', () => {
    expect([90, 100, 120, 6, 283 * 60, (0.1 + 0.2) * 60].map(hourWords.figure)).toEqual([
      '1.5',
      '1.7',
      '2',
      '0.1',
      '283',
      '0.3',
    ]);
  });

  it('are never rounded up to enough', () => {
    expect(hourWords.figureOf(7799, 7800)).toBe('129.9');
    expect(hourWords.figureOf(7800, 7800)).toBe('130');
    expect(hourWords.figureOf(7801, 7800)).toBe('130');
  });

  it('are minutes below an hour', () => {
    expect([59, 60, 61, 0].map(hourWords.hours)).toEqual(['59 minutes', '1 hour', '1 hour', '0 hours']);
    expect([20, 60, 150].map(hourWords.short)).toEqual(['20 min', '1 h', '2.5 h']);
    expect([45, 120, 140].map(hourWords.exact)).toEqual(['45 min', '2 h', '2 h 20 min']);
  });
});
