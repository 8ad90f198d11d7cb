// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createToday } from '../../src/store/todayStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 23, 23, 58));
});
afterEach(() => {
  vi.useRealTimers();
});

it('a page left open past midnight is told of the new day, every midnight, once', () => {
  const today = createToday();
  const days: string[] = [];
  today.subscribe((day) => days.push(day));
  vi.advanceTimersByTime(119_999);
  expect(days).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(days).toEqual(['2026-11-24']);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(days).toEqual(['2026-11-24', '2026-11-25']);
  expect(today.getState()).toBe('2026-11-25');
});

it.each(['pageshow', 'focus', 'visibilitychange'])(
  'a device that slept, its timers stopped, is told the day on its return (%s)',
  (event) => {
    const today = createToday();
    vi.setSystemTime(new Date(2026, 11, 1, 7));
    expect(today.getState()).toBe('2026-11-23');
    (event === 'visibilitychange' ? document : window).dispatchEvent(new Event(event));
    expect(today.getState()).toBe('2026-12-01');
  },
);

it('a clock that was set right is followed backwards too', () => {
  vi.setSystemTime(new Date(2027, 11, 28, 12));
  const today = createToday();
  vi.setSystemTime(new Date(2026, 10, 23, 12));
  vi.advanceTimersByTime(60_000);
  expect(today.getState()).toBe('2026-11-23');
});
