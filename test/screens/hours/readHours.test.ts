import { describe, expect, it } from 'vitest';
import { readHours, typedHours } from '../../../src/screens/hours/readHours.ts';

describe('Hours as people type them', () => {
  it.each([
    ['12', 720],
    ['2.5', 150],
    ['2,5', 150],
    [' 2:30 ', 150],
    ['0', 0],
    ['10000', 600_000],
    ['', null],
  ])('“%s” is %s minutes', (text, minutes) => {
    expect(readHours(text)).toBe(minutes);
  });

  it.each(['-1', '10001', '9999999', '2:60', '1e3', 'two', '2.5h', '.'])('“%s” is no number of hours', (text) => {
    expect(readHours(text)).toBeUndefined();
  });

  it('come back to the same minutes after they stood in a field', () => {
    for (let minutes = 0; minutes < 500; minutes += 1) expect(readHours(typedHours(minutes))).toBe(minutes);
  });
});
