import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/hours/calendarDay.ts';
import { forecast, forecastMinutes, type Forecast, type ForecastFigures } from '../../../src/hours/diary/forecast.ts';
import { planSpan } from '../../../src/hours/planSpan.ts';
import type { Break } from '../../../src/plan/hoursSchema.ts';
import { programmeFor } from '../../builders/programmeFor.ts';

function spanWith(breaks: readonly Break[] = []) {
  const programme = programmeFor({ pathway: 'customer-service-2', startDate: '2026-12-01', training: { breaks } });
  const span = planSpan(programme.plan, programme.pathway);
  if (!span) throw new Error('no span');
  return span;
}

const figures = (recorded: number, more: Partial<ForecastFigures> = {}): ForecastFigures => ({
  neededMinutes: 130 * 60,
  recognisedMinutes: 0,
  recordedMinutes: recorded,
  recordedSinceStart: recorded,
  ...more,
});

/** Later is worse; never at all is worst, reached is best. */
function rank(answer: Forecast): number {
  if (answer.state === 'reached') return -1;
  return answer.state === 'onPace' ? dayNumber(answer.day) : Infinity;
}

describe('where the present pace ends', () => {
  it('six months in with 50 of 130 hours: reached in March 2028, four months late; so much a week would do it', () => {
    // 182 days to 31 May 2027; 80 hours left at 50 hours in 182 days: 292 days more.
    const answer = forecast(figures(50 * 60), spanWith(), '2027-05-31');
    expect(answer).toEqual({
      state: 'onPace',
      remainingMinutes: 80 * 60,
      perWeek: 115,
      neededPerWeek: 184,
      day: '2028-03-18',
      lateMonths: 4,
      lateDays: 109,
    });
    expect(addDays('2027-05-31', 292)).toBe('2028-03-18');
  });

  it('would indeed be in time with the hours a week it names', () => {
    const span = spanWith();
    const answer = forecast(figures(50 * 60), span, '2027-05-31');
    if (answer.state !== 'onPace' || answer.neededPerWeek === null) throw new Error('a pace was expected');
    const daysLeft = dayNumber(span.end) - dayNumber('2027-05-31');
    expect((answer.neededPerWeek * daysLeft) / 7).toBeGreaterThanOrEqual(answer.remainingMinutes);
    expect(((answer.neededPerWeek - 1) * daysLeft) / 7).toBeLessThan(answer.remainingMinutes);
  });

  it('is not late on the last day of the plan, and is on the day after', () => {
    const span = spanWith();
    // 100 minutes in 100 days; the end is 265 days away from 10 March 2027.
    const today = addDays(span.start, 99);
    const left = dayNumber(span.end) - dayNumber(today);
    const late = (remaining: number) => forecast(figures(100, { neededMinutes: 100 + remaining }), span, today);
    expect(late(left - 1)).toMatchObject({ lateDays: 0, lateMonths: 0 });
    expect(late(left)).toMatchObject({ day: span.end, lateDays: 0, lateMonths: 0 });
    expect(late(left + 1)).toMatchObject({ lateDays: 1, lateMonths: 1 });
  });

  it('leaves breaks out of the pace, and steps over those to come', () => {
    const breaks = [
      { id: 'a', from: '2026-12-21', to: '2027-01-03' },
      { id: 'b', from: '2027-08-01', to: '2027-08-14' },
    ];
    const answer = forecast(figures(50 * 60), spanWith(breaks), '2027-05-31');
    // 168 working days: 80 hours take 269 more, and the break in August is skipped.
    expect(answer).toMatchObject({ day: addDays('2027-05-31', 269 + 14), perWeek: 125 });
  });

  it('counts recognised hours as there and takes no pace from what was recorded before the start', () => {
    const span = spanWith();
    expect(forecast(figures(60, { recognisedMinutes: 129 * 60 }), span, '2027-05-31')).toEqual({ state: 'reached' });
    expect(forecast(figures(600, { recordedSinceStart: 0 }), span, '2027-05-31')).toMatchObject({ state: 'noPace' });
  });

  it('gives no day before the start, without a record, or so far off that it means nothing', () => {
    const span = spanWith();
    expect(forecast(figures(0), span, '2026-11-30')).toMatchObject({ state: 'notStarted', neededPerWeek: 150 });
    expect(forecast(figures(0), span, '2027-05-31')).toMatchObject({ state: 'noPace' });
    expect(forecast(figures(1), span, '2027-05-31')).toMatchObject({ state: 'noPace' });
  });

  it('names no weekly hours once the plan has ended', () => {
    expect(forecast(figures(3000), spanWith(), '2027-11-30')).toMatchObject({ state: 'onPace', neededPerWeek: null });
    expect(forecast(figures(3000), spanWith(), '2027-11-29')).toMatchObject({ neededPerWeek: 33_600 });
  });

  it('never comes later because more was recorded', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(30_000),
        fc.nat(5000),
        fc.integer({ min: -30, max: 900 }),
        fc.nat(400),
        fc.nat(60),
        (recorded, more, neededMinutes, recognisedMinutes, dayOfPlan, breakFrom, breakDays) => {
          const from = addDays('2026-12-01', breakFrom);
          const span = spanWith([{ id: 'b', from, to: addDays(from, breakDays) }]);
          const today = addDays(span.start, dayOfPlan);
          const before = forecast(figures(recorded, { neededMinutes, recognisedMinutes }), span, today);
          const after = forecast(figures(recorded + more, { neededMinutes, recognisedMinutes }), span, today);
          expect(rank(after)).toBeLessThanOrEqual(rank(before));
        },
      ),
    );
  });

  it('draws a line that starts at what is there and reaches what is needed on the forecast day, not before', () => {
    const span = spanWith();
    const today = '2027-05-31';
    const own = figures(50 * 60);
    expect(forecastMinutes(own, span, today, today)).toBe(3000);
    expect(forecastMinutes(own, span, today, '2028-03-18')).toBe(130 * 60);
    expect(forecastMinutes(own, span, today, '2028-03-17')).toBeLessThan(130 * 60);
    expect(forecastMinutes(own, span, today, '2030-01-01')).toBe(130 * 60);
  });
});
