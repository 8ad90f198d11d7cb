import { describe, expect, it } from 'vitest';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { totalMinutes } from '../../src/hours/jobMinutes.ts';
import { runningTotals } from '../../src/hours/runningTotals.ts';
import { dayByDay } from '../builders/dayByDay.ts';
import {
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withHoursLaidOut,
  withTraining,
} from '../builders/programmeFor.ts';

const today = '2026-11-15';
const empty = programmeFor({
  pathway: 'customer-service-2',
  picked: fullLevel2,
  training: { qualificationHours: 'framework' },
});
const laidOut = withHoursLaidOut(empty);
const totalsOf = (programme: typeof empty) => runningTotals(hoursOverview(programme, today));

describe('The running total', () => {
  it('ends with every planned hour, off and on the job, on the last day of the plan', () => {
    const totals = totalsOf(laidOut);
    expect(totals).toHaveLength(12);
    expect(totals.at(-1)).toMatchObject({ day: '2027-08-31', planned: { offMinutes: 130 * 60, onMinutes: 283 * 60 } });
  });

  it('never falls', () => {
    const planned = totalsOf(laidOut).map((total) => totalMinutes(total.planned ?? { offMinutes: 0, onMinutes: 0 }));
    expect(planned).toEqual(planned.toSorted((a, b) => a - b));
  });

  it('knows what was recorded in months that have begun, and nothing of later ones', () => {
    const diary = [diaryEntry({ date: '2026-10-05', minutes: 90 }), diaryEntry({ date: '2026-11-14', minutes: 30 })];
    const recorded = totalsOf(withTraining(laidOut, { diary })).map((total) => total.recorded?.offMinutes);
    expect(recorded.slice(0, 5)).toEqual([0, 90, 120, undefined, undefined]);
  });

  it('forecasts from the present month on, once there is a pace to speak of', () => {
    const on = (days: readonly string[]) =>
      totalsOf(withTraining(laidOut, { diary: days.map((date) => diaryEntry({ date, minutes: 190 })) })).map(
        (total) => total.forecast?.offMinutes,
      );
    // 760 minutes in 76 days are 10 a day; 15 more days of November, 31 of December.
    expect(on(['2026-09-30', '2026-10-05', '2026-10-20', '2026-11-02']).slice(0, 4)).toEqual([
      undefined,
      undefined,
      910,
      1220,
    ]);
    expect(on(['2026-10-05']).every((minutes) => minutes === undefined)).toBe(true);
  });

  it('stays below the top while one part has too much and another nothing', () => {
    const coaching = diaryEntry({ date: '2026-10-05', minutes: 130 * 60 });
    const totals = totalsOf(withTraining(laidOut, { diary: dayByDay([coaching]) }));
    expect(totals.find(({ month }) => month === '2026-11')?.recorded?.offMinutes).toBe(24 * 60);
  });

  it('counts recognised hours from the first month on', () => {
    const [first] = totalsOf(withTraining(laidOut, { priorHours: [priorOnTheJob(600)] }));
    expect(first?.recorded).toEqual({ offMinutes: 0, onMinutes: 600 });
  });

  it('plans nothing where nothing is laid out, and is empty without dates', () => {
    expect(totalsOf(empty).every(({ planned }) => planned === null)).toBe(true);
    expect(totalsOf(programmeFor({ pathway: 'customer-service-2', startDate: null }))).toEqual([]);
  });
});
