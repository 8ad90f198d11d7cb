import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/hours/calendarDay.ts';
import { subjectKey } from '../../../src/hours/hourSubject.ts';
import { sumMinutes, totalMinutes } from '../../../src/hours/jobMinutes.ts';
import { openDayAfter, openDays, planSpan } from '../../../src/hours/planSpan.ts';
import { currentSchedule, layOutSchedule } from '../../../src/hours/schedule/currentSchedule.ts';
import { monthLoads, weekLoads } from '../../../src/hours/schedule/scheduleLoad.ts';
import { trainingNeeds } from '../../../src/hours/trainingNeeds.ts';
import {
  fullLevel2,
  programmeFor,
  withHoursLaidOut,
  withTraining,
  type ProgrammeFacts,
} from '../../builders/programmeFor.ts';

const winterBreak = { id: 'winter', from: '2026-12-21', to: '2027-01-03' };

function laidOut(facts: ProgrammeFacts) {
  const before = programmeFor(facts);
  const programme = withHoursLaidOut(before);
  const needs = trainingNeeds(programme);
  const span = planSpan(programme.plan, programme.pathway);
  const schedule = currentSchedule(programme, needs.needs, span)?.schedule;
  if (!span || !schedule) throw new Error('nothing was laid out');
  return { programme, needs, span, schedule };
}

const level2 = () =>
  laidOut({
    pathway: 'customer-service-2',
    picked: fullLevel2,
    training: { breaks: [winterBreak], qualificationHours: 'framework' },
  });

const spanWith = (breaks: readonly { id: string; from: string; to: string }[]) => {
  const programme = withTraining(programmeFor({ pathway: 'customer-service-2' }), { breaks });
  const span = planSpan(programme.plan, programme.pathway);
  if (!span) throw new Error('no span');
  return span;
};

describe('a Level 2 plan from 1 September with a two-week break in December, laid out in one step', () => {
  it('runs to 31 August, twelve months', () => {
    const { span } = level2();
    expect([span.start, span.end, span.months.length]).toEqual(['2026-09-01', '2027-08-31', 12]);
  });

  it('plans all 130 off-the-job and 283 on-the-job hours', () => {
    const { schedule } = level2();
    expect(sumMinutes(schedule.pieces.map(({ minutes }) => minutes))).toEqual({
      offMinutes: 130 * 60,
      onMinutes: 283 * 60,
    });
  });

  it('has months and weeks that add up to the same hours', () => {
    const { schedule, span } = level2();
    const whole = { offMinutes: 130 * 60, onMinutes: 283 * 60 };
    expect(sumMinutes(monthLoads(schedule, span).map(({ minutes }) => minutes))).toEqual(whole);
    expect(sumMinutes(weekLoads(schedule, span).map(({ minutes }) => minutes))).toEqual(whole);
  });

  it('leaves the week inside the break empty and plans less for December', () => {
    const { schedule, span } = level2();
    const weeks = weekLoads(schedule, span);
    for (const monday of ['2026-12-21', '2026-12-28']) {
      const week = weeks.find(({ period }) => period === monday);
      expect(week && totalMinutes(week.minutes)).toBe(0);
    }
    const months = monthLoads(schedule, span);
    const minutesOf = (month: string) =>
      totalMinutes(months.find(({ period }) => period === month)?.minutes ?? { offMinutes: 0, onMinutes: 0 });
    expect(minutesOf('2026-12')).toBeGreaterThan(0);
    expect(minutesOf('2026-12')).toBeLessThan(minutesOf('2026-11'));
  });

  it('puts a like load on every working day', () => {
    const { schedule, span } = level2();
    const months = monthLoads(schedule, span);
    const days = months.reduce((sum, { openDays: open }) => sum + open, 0);
    const even = totalMinutes(sumMinutes(months.map(({ minutes }) => minutes))) / days;
    for (const { minutes, openDays: open } of months) {
      expect(totalMinutes(minutes) / open / even).toBeGreaterThan(0.6);
      expect(totalMinutes(minutes) / open / even).toBeLessThan(1.4);
    }
  });

  it('starts with mandatory knowledge, takes one Essential Skill after the other, and coaching from end to end', () => {
    const { schedule } = level2();
    const place = (key: string) => schedule.pieces.find(({ subject }) => subjectKey(subject) === key);
    const knowledge = ['unit J/506/2132', 'unit F/506/2131', 'unit A/506/1964'].map((key) => place(key)?.to ?? '');
    const others = ['unit A/506/2130', 'unit L/506/1788', 'unit D/506/2119'].map((key) => place(key)?.from ?? '');
    for (const end of knowledge) for (const start of others) expect(end <= start).toBe(true);
    expect(place('unit J/506/2132')?.from).toBe('2026-09');
    expect(place('essentialSkill communication')).toMatchObject({ from: '2026-09', to: '2027-02' });
    expect(place('essentialSkill applicationOfNumber')).toMatchObject({ from: '2027-03', to: '2027-08' });
    expect([place('coaching')?.from, place('coaching')?.to]).toEqual(['2026-09', '2027-08']);
  });
});

describe('other plans laid out in one step', () => {
  it('spreads chosen units over the year, with few units at a time', () => {
    const { schedule, span } = level2();
    const chosen = new Set(fullLevel2);
    const units = schedule.pieces.filter(({ subject }) => subject.kind === 'unit');
    const own = units.filter(({ subject }) => subject.kind === 'unit' && chosen.has(subject.reference));
    const begin = own.map(({ from }) => span.months.indexOf(from)).toSorted((a, b) => a - b);
    expect(begin[0]).toBeLessThan(6);
    expect(begin.filter((month) => month < 9).length).toBeGreaterThanOrEqual(own.length / 2);
    for (const month of span.months) {
      expect(units.filter(({ from, to }) => from <= month && month <= to).length).toBeLessThanOrEqual(5);
    }
  });

  it('leaves a month that is one long break empty', () => {
    const breaks = [{ id: 'b', from: '2027-02-01', to: '2027-03-31' }];
    const { schedule, span } = laidOut({ pathway: 'customer-service-2', picked: fullLevel2, training: { breaks } });
    const loads = new Map(monthLoads(schedule, span).map(({ period, minutes }) => [period, totalMinutes(minutes)]));
    expect([loads.get('2027-02'), loads.get('2027-03')]).toEqual([0, 0]);
    expect([...loads.values()].filter((minutes) => minutes > 0)).toHaveLength(10);
  });

  it('lays Contact Centre Level 3 out as one whole of 149 and 255 hours', () => {
    const { schedule } = laidOut({ pathway: 'contact-centre-3' });
    expect(schedule.pieces).toMatchObject([
      {
        subject: { kind: 'programme' },
        from: '2026-09',
        to: '2027-08',
        minutes: { offMinutes: 8940, onMinutes: 15_300 },
      },
    ]);
  });

  it('works for a plan of a single month', () => {
    const { schedule, span } = laidOut({
      pathway: 'customer-service-2',
      startDate: '2026-09-07',
      training: { plannedEnd: '2026-09-07' },
    });
    expect(totalMinutes(sumMinutes(monthLoads(schedule, span).map(({ minutes }) => minutes)))).toBe(413 * 60);
  });

  it.each([
    ['no start', { startDate: null }],
    ['an end before the start', { training: { plannedEnd: '2026-08-31' } }],
    ['a start that does not exist', { startDate: '2026-02-30' }],
    ['more than ten years', { training: { plannedEnd: '2036-09-01' } }],
    ['nothing but breaks', { training: { breaks: [{ id: 'b', from: '2020-01-01', to: '2030-01-01' }] } }],
  ])('changes nothing for a plan with %s', (_, facts) => {
    const programme = programmeFor({ pathway: 'customer-service-2', ...facts });
    expect(layOutSchedule(programme)).toBe(programme.plan);
  });
});

describe('days outside breaks', () => {
  it('counts a day covered by two breaks once and ignores breaks that make no sense', () => {
    const span = spanWith([
      { id: 'a', from: '2026-12-21', to: '2027-01-03' },
      { id: 'b', from: '2026-12-28', to: '2027-01-05' },
      { id: 'upside down', from: '2027-05-02', to: '2027-05-01' },
      { id: 'no such day', from: '2027-02-30', to: '2027-03-05' },
    ]);
    expect(openDays(span, dayNumber('2026-09-01'), dayNumber('2027-08-31'))).toBe(365 - 16);
  });

  it('finds the day after so many open days, counting one by one', () => {
    const span = spanWith([
      { id: 'a', from: '2026-12-21', to: '2027-01-03' },
      { id: 'b', from: '2027-02-01', to: '2027-02-01' },
    ]);
    for (const from of ['2026-12-01', '2026-12-20', '2026-12-25', '2027-01-31']) {
      let day = from;
      for (let count = 1; count < 60; count += 1) {
        day = addDays(day, 1);
        while (openDays(span, dayNumber(day), dayNumber(day)) === 0) day = addDays(day, 1);
        expect(openDayAfter(span, from, count)).toBe(day);
      }
    }
  });
});
