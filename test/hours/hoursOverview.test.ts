import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/hours/calendarDay.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { editSchedule, layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import { setPieceAside } from '../../src/hours/schedule/scheduleEdits.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import {
  diaryEntry,
  findPathway,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withPlan,
  withTraining,
  type ProgrammeFacts,
} from '../builders/programmeFor.ts';
import { runs } from '../runs.ts';

function laidOut(facts: ProgrammeFacts) {
  const programme = programmeFor(facts);
  return withPlan(programme, layOutSchedule(programme));
}

/** So many minutes of off-the-job coaching every seven days from the start. */
const weekly = (minutes: number, weeks: number): readonly DiaryEntry[] =>
  Array.from({ length: weeks }, (_, week) => diaryEntry({ date: addDays('2026-09-01', week * 7), minutes }));

const bothJobs = (offMinutes: number, onMinutes: number, subject: DiaryEntry['subject'], id: string) =>
  [
    diaryEntry({ id: `${id} off`, date: '2026-09-02', minutes: offMinutes, subject }),
    diaryEntry({ id: `${id} on`, date: '2026-09-02', minutes: onMinutes, job: 'on', subject }),
  ] as const;

const verdictWith = (verified: boolean) =>
  hoursOverview(
    laidOut({
      pathway: 'contact-centre-2',
      training: { priorHours: [priorOnTheJob(600, { verified, subject: { kind: 'programme' } })] },
    }),
    '2026-09-01',
  ).verdict;

const diaryWithCoaching = (coachingOff: number) => [
  ...bothJobs(1200, 2400, { kind: 'essentialSkill', skill: 'communication' }, 'c'),
  ...bothJobs(1200, 2400, { kind: 'essentialSkill', skill: 'applicationOfNumber' }, 'n'),
  ...bothJobs(66 * 60 + 100, 179 * 60, { kind: 'unit', reference: 'A/506/2130' }, 'q'),
  ...bothJobs(coachingOff, 1440, { kind: 'coaching' }, 'm'),
];

describe('the training hours of a plan as a whole', () => {
  it('Level 2 laid out from 1 September: planned hours are met, recorded hours short by all of them', () => {
    const { verdict, problems, findings } = hoursOverview(
      laidOut({ pathway: 'customer-service-2', picked: fullLevel2, training: { qualificationHours: 'framework' } }),
      '2026-09-01',
    );
    expect(verdict.planned).toBe('met');
    expect(verdict.lines.every(({ plannedStatus }) => plannedStatus.status === 'met')).toBe(true);
    expect(verdict.total.recordedStatus).toEqual({ status: 'short', short: { offMinutes: 7800, onMinutes: 16_980 } });
    expect([problems, findings]).toEqual([[], []]);
  });

  it('plans nothing until something was laid out', () => {
    const { verdict, schedule } = hoursOverview(programmeFor({ pathway: 'customer-service-2' }), '2026-09-01');
    expect(schedule).toBeNull();
    expect(verdict.planned).toBe('short');
  });

  it('does not count a piece that was set aside as planned', () => {
    const before = laidOut({ pathway: 'customer-service-2', training: { qualificationHours: 'framework' } });
    const plan = editSchedule(before, (schedule) => setPieceAside(schedule, 'coaching', true));
    const { verdict } = hoursOverview(withPlan(before, plan), '2026-09-01');
    expect(verdict.lines.at(-1)?.plannedStatus).toEqual({
      status: 'short',
      short: { offMinutes: 1440, onMinutes: 1440 },
    });
  });

  it('a component that is short is not made up by another', () => {
    const plan = laidOut({ pathway: 'customer-service-2', training: { qualificationHours: 'framework' } });
    const recorded = (coachingOff: number) =>
      hoursOverview(withTraining(plan, { diary: diaryWithCoaching(coachingOff) }), '2026-09-02').verdict;
    expect(recorded(1439).recorded).toBe('short');
    expect(recorded(1439).total.recordedStatus.status).toBe('met');
    expect(recorded(1439).lines.at(-1)?.recordedStatus).toEqual({
      status: 'short',
      short: { offMinutes: 1, onMinutes: 0 },
    });
    expect(recorded(1440).recorded).toBe('met');
    expect(recorded(1441).recorded).toBe('met');
  });

  it('says unknown, never met, where it hangs on hours that are not verified yet', () => {
    expect(verdictWith(false).planned).toBe('unknown');
    expect(verdictWith(false).total.plannedStatus).toEqual({
      status: 'unknown',
      hanging: { offMinutes: 0, onMinutes: 600 },
    });
    expect(verdictWith(true).planned).toBe('met');
  });

  it('six months in and behind: says when 130 off-the-job hours will be there, how late, and what would do it', () => {
    const programme = laidOut({
      pathway: 'customer-service-2',
      picked: fullLevel2,
      training: { qualificationHours: 'framework', diary: weekly(120, 26) },
    });
    const { forecasts } = hoursOverview(programme, '2027-02-28');
    // 52 of 130 hours in 181 days: 78 hours take 272 days more; 184 days are left.
    expect(forecasts?.off.figures.recordedMinutes).toBe(52 * 60);
    expect(forecasts?.off.forecast).toEqual({
      state: 'onPace',
      remainingMinutes: 78 * 60,
      perWeek: 121,
      neededPerWeek: 179,
      day: '2027-11-27',
      lateMonths: 3,
      lateDays: 88,
    });
    expect(forecasts?.on.forecast.state).toBe('noPace');
  });

  it('Agored Cymru: plans 275 hours of qualification against a minimum of 245, and both are there to be shown', () => {
    const { verdict, requirements } = hoursOverview(
      laidOut({ pathway: 'customer-service-2', offering: 'C00/1231/8' }),
      '2026-09-01',
    );
    const line = verdict.lines.find(({ component }) => component === 'qualification');
    expect(line?.minimum).toEqual({ offMinutes: 3960, onMinutes: 10_740 });
    expect(line?.needed).toEqual({ offMinutes: 4445, onMinutes: 12_055 });
    expect(line?.planned).toEqual(line?.needed);
    expect(requirements.figures?.basis).toBe('awardingOrganisation');
  });

  it('Contact Centre Level 3: two totals, no lines, and any diary entry counts', () => {
    const programme = laidOut({
      pathway: 'contact-centre-3',
      training: { diary: [diaryEntry({ date: '2026-09-02', minutes: 60 })] },
    });
    const { verdict } = hoursOverview(programme, '2026-09-02');
    expect(verdict.lines).toEqual([]);
    expect(verdict.planned).toBe('met');
    expect(verdict.total.recordedStatus).toEqual({
      status: 'short',
      short: { offMinutes: 149 * 60 - 60, onMinutes: 255 * 60 },
    });
  });

  it('answers for any plan at all, without a date and with dates that make no sense', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const programme = { plan, ...findPathway(plan.pathway) };
        const { verdict, requirements, problems } = hoursOverview(programme, '2026-11-23');
        expect(verdict.total.needed).toEqual(requirements.needed);
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('in other parts of the world', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('gives the same answers in every time zone, across both clock changes', () => {
    const programme = laidOut({
      pathway: 'customer-service-2',
      picked: fullLevel2,
      training: {
        contractedMinutesPerWeek: 300,
        diary: weekly(90, 40),
        breaks: [{ id: 'clocks', from: '2027-03-27', to: '2027-03-29' }],
      },
    });
    const zones = ['UTC', 'Europe/London', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];
    const offsets = new Set<number>();
    const answers = zones.map((zone) => {
      process.env['TZ'] = zone;
      offsets.add(new Date(2027, 6, 1).getTimezoneOffset());
      return JSON.stringify([layOutSchedule(programme), hoursOverview(programme, '2027-03-28')]);
    });
    expect(offsets.size).toBeGreaterThan(4);
    expect(new Set(answers).size).toBe(1);
  });
});
