import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/hours/calendarDay.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { statusOf } from '../../src/hours/hoursVerdict.ts';
import { noMinutes } from '../../src/hours/jobMinutes.ts';
import type { Programme } from '../../src/hours/programme.ts';
import { editSchedule, layOutSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import { setPieceAside } from '../../src/hours/schedule/scheduleEdits.ts';
import { trainingProblems } from '../../src/hours/trainingProblems.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { dayByDay } from '../builders/dayByDay.ts';
import {
  checked,
  diaryEntry,
  findPathway,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withHoursLaidOut,
  withPlan,
  withTraining,
  type ProgrammeFacts,
} from '../builders/programmeFor.ts';
import { runs } from '../runs.ts';

function laidOut(facts: ProgrammeFacts) {
  return withHoursLaidOut(programmeFor(facts));
}

/** So many minutes of off-the-job coaching every seven days from the start. */
const weekly = (minutes: number, weeks: number): readonly DiaryEntry[] =>
  Array.from({ length: weeks }, (_, week) => diaryEntry({ date: addDays('2026-09-01', week * 7), minutes }));

const bothJobs = (offMinutes: number, onMinutes: number, subject: DiaryEntry['subject'], id: string) => [
  diaryEntry({ id: `${id} off`, date: '2026-09-02', minutes: offMinutes, subject }),
  diaryEntry({ id: `${id} on`, date: '2026-09-02', minutes: onMinutes, job: 'on', subject }),
];

/** Everything Level 2 asks for, with coaching off the job as given. */
const diaryWithCoaching = (coachingOff: number) =>
  dayByDay([
    ...bothJobs(1200, 2400, { kind: 'essentialSkill', skill: 'communication' }, 'c'),
    ...bothJobs(1200, 2400, { kind: 'essentialSkill', skill: 'applicationOfNumber' }, 'n'),
    ...bothJobs(66 * 60 + 100, 179 * 60, { kind: 'unit', reference: 'A/506/2130' }, 'q'),
    ...bothJobs(coachingOff, 1440, { kind: 'coaching' }, 'm'),
  ]);

const level2 = { pathway: 'customer-service-2', picked: fullLevel2 } as const;
const totalOf = (programme: Programme, today: string) => hoursOverview(programme, today).verdict.total;

describe('the training hours of a plan as a whole', () => {
  it('Level 2 laid out from 1 September: everything is planned, nothing is done', () => {
    const programme = laidOut(level2);
    const { verdict, findings } = hoursOverview(programme, '2026-09-01');
    expect(verdict.lines.map(({ plan }) => statusOf(plan))).toEqual(['met', 'met', 'met', 'met']);
    expect(statusOf(verdict.total.plan)).toBe('met');
    expect(verdict.total.done.short).toEqual({ offMinutes: 7800, onMinutes: 16_980 });
    expect([trainingProblems(programme, '2026-09-01'), findings]).toEqual([[], []]);
  });

  it('plans nothing until something was laid out', () => {
    const { verdict, schedule } = hoursOverview(programmeFor(level2), '2026-09-01');
    expect(schedule).toBeNull();
    expect(verdict.total.planned).toEqual(noMinutes);
    expect(statusOf(verdict.total.plan)).toBe('short');
  });

  it('does not count a piece that was set aside as planned', () => {
    const before = laidOut(level2);
    const plan = editSchedule(before, (schedule) => setPieceAside(schedule, 'coaching', true));
    const { verdict } = hoursOverview(withPlan(before, plan), '2026-09-01');
    expect(verdict.lines.at(-1)?.plan.short).toEqual({ offMinutes: 1440, onMinutes: 1440 });
  });

  it('never lets one part make up for another: 130 off and 283 on, all under one unit, leave the rest undone', () => {
    const all = bothJobs(130 * 60, 283 * 60, { kind: 'unit', reference: 'A/506/2130' }, 'q');
    const diary = dayByDay(all).map((each) => checked(each));
    const { verdict, standing } = hoursOverview(withTraining(laidOut(level2), { diary }), '2026-09-02');
    expect(verdict.total.recorded).toEqual(verdict.total.needed);
    expect(verdict.total.done.covered).toEqual({ offMinutes: 66 * 60, onMinutes: 179 * 60 });
    expect(verdict.total.done.short).toEqual({ offMinutes: 64 * 60, onMinutes: 104 * 60 });
    expect(standing.state).not.toBe('done');
  });

  it.each([
    [1439, 'short'],
    [1440, 'met'],
    [1441, 'met'],
  ])('with %i minutes of checked coaching off the job, everything else done, it is %s', (minutes, status) => {
    const diary = diaryWithCoaching(minutes).map((each) => checked(each));
    expect(statusOf(totalOf(withTraining(laidOut(level2), { diary }), '2026-09-02').done)).toBe(status);
  });

  it('is not done while a single entry is not checked', () => {
    const diary = diaryWithCoaching(1440);
    const recorded = withTraining(laidOut(level2), { diary });
    expect(statusOf(totalOf(recorded, '2026-09-02').done)).toBe('waiting');
    expect(totalOf(recorded, '2026-09-02').done.covered).toEqual(noMinutes);
    const allButOne = diary.map((entry) => checked(entry, entry.id === 'm on 1' ? ['assessor'] : undefined));
    const { verdict, standing } = hoursOverview(withTraining(recorded, { diary: allButOne }), '2026-09-02');
    expect(verdict.total.done.waiting).toEqual({ offMinutes: 0, onMinutes: 240 });
    expect(standing.state).toBe('recorded');
  });

  it('counts earlier learning as recognised once it is confirmed, and keeps it apart until then', () => {
    const with600 = (verified: boolean) =>
      totalOf(
        laidOut({
          pathway: 'contact-centre-2',
          training: { priorHours: [priorOnTheJob(600, { verified, subject: { kind: 'programme' } })] },
        }),
        '2026-09-01',
      );
    expect(with600(false)).toMatchObject({ recognised: noMinutes, toConfirm: { offMinutes: 0, onMinutes: 600 } });
    expect(statusOf(with600(false).plan)).toBe('waiting');
    expect(with600(true)).toMatchObject({ recognised: { offMinutes: 0, onMinutes: 600 }, toConfirm: noMinutes });
    expect(statusOf(with600(true).plan)).toBe('met');
  });

  it('Agored Cymru: plans 275 hours of qualification against a minimum of 245, and both are there to be shown', () => {
    const { verdict, requirements } = hoursOverview(
      laidOut({ pathway: 'customer-service-2', offering: 'C00/1231/8' }),
      '2026-09-01',
    );
    const line = verdict.lines.find(({ component }) => component === 'qualification');
    expect(line?.minimum).toEqual({ offMinutes: 3960, onMinutes: 10_740 });
    expect(line?.needed).toEqual({ offMinutes: 4440, onMinutes: 12_060 });
    expect(line?.planned).toEqual(line?.needed);
    expect(requirements.figures?.basis).toBe('awardingOrganisation');
  });

  it('Contact Centre Level 3: one line with two totals, in which any entry counts, and nothing done at the start', () => {
    const programme = laidOut({
      pathway: 'contact-centre-3',
      training: { diary: [checked(diaryEntry({ date: '2026-09-02', minutes: 60 }))] },
    });
    const { verdict, standing } = hoursOverview(programme, '2026-09-02');
    expect(verdict.lines).toHaveLength(1);
    expect(statusOf(verdict.total.plan)).toBe('met');
    expect(verdict.total.done.short).toEqual({ offMinutes: 149 * 60 - 60, onMinutes: 255 * 60 });
    expect(standing.state).toBe('inTime');
  });

  it('says what was recorded for nothing in the plan, and counts it nowhere', () => {
    const diary = [checked(diaryEntry({ date: '2026-09-02', minutes: 60, subject: { kind: 'programme' } }))];
    const { verdict } = hoursOverview(withTraining(laidOut(level2), { diary }), '2026-09-02');
    expect(verdict.elsewhere).toEqual({ offMinutes: 60, onMinutes: 0 });
    expect(verdict.total.recorded).toEqual(noMinutes);
  });

  it('answers for any plan at all, without a date and with dates that make no sense', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const programme = { plan, ...findPathway(plan.pathway) };
        const { verdict, requirements } = hoursOverview(programme, '2026-11-23');
        expect(verdict.total.needed).toEqual(requirements.needed);
        expect(Array.isArray(trainingProblems(programme, '2026-11-23'))).toBe(true);
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
