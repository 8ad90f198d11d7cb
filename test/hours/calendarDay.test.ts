import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  isCalendarDay,
  isoDay,
  lastDayAfterMonths,
  lastDayOf,
  mondayOf,
  monthsFrom,
  sameDayAfter,
  wholeMonths,
} from '../../src/hours/calendarDay.ts';
import { runs } from '../runs.ts';

const lastDayNumber = dayNumber('9999-12-31');
const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') }).map(isoDay);

describe('calendar days', () => {
  it('agrees with the platform calendar on every day from 1583 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1583-01-01'), max: lastDayNumber }), (number) => {
        const platform = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(isoDay(number)).toBe(platform);
        expect(dayNumber(platform)).toBe(number);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('goes through every day of four centuries without skipping or repeating one', () => {
    let day = '2000-01-01';
    const wrong: string[] = [];
    for (let number = dayNumber(day); day < '2400-01-01'; number += 1) {
      if (dayNumber(day) !== number) wrong.push(day);
      day = addDays(day, 1);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-04-30', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['', false],
  ])('knows whether %s is a day: %s', (text, exists) => {
    expect(isCalendarDay(text)).toBe(exists);
  });

  it.each([
    ['2026-12-01', 12, '2027-11-30'],
    ['2026-09-01', 12, '2027-08-31'],
    ['2026-09-15', 12, '2027-09-14'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-27'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-28', 1, '2027-02-27'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('ends a time that starts on %s after %i months on %s', (start, months, end) => {
    expect(lastDayAfterMonths(start, months)).toBe(end);
  });

  it('counts a month as whole on its last day, not the day before', () => {
    expect(wholeMonths('2026-12-01', '2027-11-29')).toBe(11);
    expect(wholeMonths('2026-12-01', '2027-11-30')).toBe(12);
    expect(wholeMonths('2026-12-01', '2027-12-01')).toBe(12);
    expect(wholeMonths('2026-12-01', '2026-11-30')).toBe(0);
    expect(wholeMonths('2026-12-01', '2020-01-01')).toBe(0);
  });

  it('gives back the months it was asked to add, from any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (start, months) => {
        const end = lastDayAfterMonths(start, months);
        expect(wholeMonths(start, end)).toBe(months);
        expect(wholeMonths(start, addDays(end, -1))).toBe(months - 1);
        expect(monthsFrom(start.slice(0, 7), addMonths(start.slice(0, 7), months))).toBe(months);
      }),
    );
  });

  it('never ends a longer time before a shorter one, and never a later start before an earlier one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 100 }), (start, months) => {
        expect(lastDayAfterMonths(start, months + 1) > lastDayAfterMonths(start, months)).toBe(true);
        expect(lastDayAfterMonths(addDays(start, 1), months) >= lastDayAfterMonths(start, months)).toBe(true);
      }),
    );
  });

  it('keeps the day of the month, or takes the last one there is', () => {
    expect(sameDayAfter('2024-02-29', 60)).toBe('2029-02-28');
    expect(sameDayAfter('2022-11-30', 60)).toBe('2027-11-30');
    expect(sameDayAfter('2027-03-31', -1)).toBe('2027-02-28');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
  });

  it('starts weeks on Monday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('1969-12-31')).toBe('1969-12-29');
  });

  it('ends twelve months from a leap day on 28 February, and a day less is no twelve months', () => {
    expect(lastDayAfterMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(wholeMonths('2024-02-29', '2025-02-27')).toBe(11);
    expect(wholeMonths('2024-02-29', '2025-02-28')).toBe(12);
    expect(wholeMonths('2024-02-29', '2025-03-01')).toBe(12);
  });
});
