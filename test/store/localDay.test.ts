import { expect, it } from 'vitest';
import { localDay } from '../../src/store/localDay.ts';

it.each([
  [new Date(2026, 10, 23, 0, 0, 0), '2026-11-23'],
  [new Date(2026, 10, 23, 23, 59, 59), '2026-11-23'],
  [new Date(2028, 1, 29, 12), '2028-02-29'],
])('gives the day of the device’s own calendar, from its first second to its last', (instant, day) => {
  expect(localDay(instant)).toBe(day);
});
