import { describe, expect, it } from 'vitest';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { totalMinutes } from '../../src/hours/jobMinutes.ts';
import { runningTotals } from '../../src/hours/runningTotals.ts';
import { layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import {
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withPlan,
  withTraining,
} from '../builders/programmeFor.ts';

const today = '2026-11-15';
const empty = programmeFor({
  pathway: 'customer-service-2',
  picked: fullLevel2,
  training: { qualificationHours: 'framework' },
});
const laidOut = withPlan(empty, layOutSchedule(empty));
const totalsOf = (programme: typeof empty) => runningTotals(programme, hoursOverview(programme, today), today);

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

  it('forecasts from the present month on', () => {
    const diary = [diaryEntry({ date: '2026-10-05', minutes: 760 })];
    const forecast = totalsOf(withTraining(laidOut, { diary })).map((total) => total.forecast?.offMinutes);
    // 760 minutes in 76 days are 10 a day; 15 more days of November, 31 of December.
    expect(forecast.slice(0, 4)).toEqual([undefined, undefined, 910, 1220]);
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
