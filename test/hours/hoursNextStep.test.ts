import { describe, expect, it } from 'vitest';
import { hoursNextStep } from '../../src/hours/hoursNextStep.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import type { Programme } from '../../src/hours/programme.ts';
import { editSchedule } from '../../src/hours/schedule/currentSchedule.ts';
import { setPieceAside, setPieceMinutes } from '../../src/hours/schedule/scheduleEdits.ts';
import { writeConfirmation } from '../../src/plan/planRecord.ts';
import type { Schedule } from '../../src/plan/hoursSchema.ts';
import { dayByDay } from '../builders/dayByDay.ts';
import {
  checked,
  diaryEntry,
  fullLevel2,
  priorOnTheJob,
  programmeFor,
  withHoursLaidOut,
  withPlan,
  withTraining,
  type ProgrammeFacts,
} from '../builders/programmeFor.ts';

const facts: ProgrammeFacts = { pathway: 'customer-service-2', picked: fullLevel2 };
const stepOf = (programme: Programme, today = '2026-09-01') => hoursNextStep(hoursOverview(programme, today));
const laidOut = (more: Partial<ProgrammeFacts> = {}): Programme =>
  withHoursLaidOut(programmeFor({ ...facts, ...more }));
const edited = (programme: Programme, edit: (schedule: Schedule) => Schedule) =>
  withPlan(programme, editSchedule(programme, edit));

describe('The next step of the training hours', () => {
  it('is the dates while there are none, or while the end is too early', () => {
    expect(stepOf(programmeFor({ ...facts, startDate: null })).kind).toBe('setDates');
    expect(stepOf(withTraining(laidOut(), { plannedEnd: '2027-07-31' }))).toMatchObject({ which: 'plannedEnd' });
    const claimed = (certificateApplication: string) => stepOf(withTraining(laidOut(), { certificateApplication }));
    expect(claimed('2027-08-30')).toEqual({ kind: 'mendDates', which: 'certificateApplication' });
    expect(claimed('2027-08-31').kind).toBe('record');
  });

  it('is to put wrong dates right first, even where every hour is done', () => {
    const diary = dayByDay([
      diaryEntry({ date: '2026-09-01', id: 'off', minutes: 131 * 60, subject: { kind: 'programme' } }),
      diaryEntry({ date: '2026-09-01', id: 'on', minutes: 243 * 60, job: 'on', subject: { kind: 'programme' } }),
    ]).map((entry) => checked(entry));
    const done = { pathway: 'contact-centre-2', picked: [], training: { diary } } as const;
    expect(hoursOverview(programmeFor(done), '2026-09-01').standing.state).toBe('done');
    expect(stepOf(programmeFor({ ...done, startDate: null })).kind).toBe('setDates');
    const backwards = { ...done, training: { diary, plannedEnd: '2026-08-31' } };
    expect(stepOf(programmeFor(backwards)).kind).toBe('setDates');
    const tooShort = withTraining(laidOut(), { plannedEnd: '2027-07-31', diary });
    expect(stepOf(tooShort).kind).toBe('mendDates');
  });

  it('is to lay the hours out, then to write them down', () => {
    expect(stepOf(programmeFor(facts)).kind).toBe('layOut');
    expect(stepOf(laidOut()).kind).toBe('record');
  });

  it('is to look at what moved when the dates change', () => {
    const moved = withTraining(laidOut(), { plannedEnd: '2028-03-31' });
    expect(stepOf(moved).kind).toBe('lookAtChanges');
  });

  it('finds months for what is set aside', () => {
    const step = stepOf(edited(laidOut(), (schedule) => setPieceAside(schedule, 'coaching', true)));
    expect(step).toMatchObject({ kind: 'putBack', piece: 'coaching', minutes: 48 * 60 });
  });

  it('names the part that typed hours leave short, and the pieces that could follow their share again', () => {
    const minutes = { offMinutes: 24 * 60, onMinutes: 20 * 60 };
    const step = stepOf(edited(laidOut(), (schedule) => setPieceMinutes(schedule, 'coaching', minutes)));
    expect(step).toMatchObject({
      kind: 'planMore',
      component: 'coaching',
      short: { offMinutes: 0, onMinutes: 240 },
      pieces: ['coaching'],
    });
  });

  it('is a skill that is taken too low', () => {
    const essentialSkills = { communication: { route: 'take', level: 1 } } as const;
    const step = stepOf(laidOut({ pathway: 'customer-service-3', picked: [], training: { essentialSkills } }));
    expect(step).toEqual({ kind: 'mendSkill', skill: 'communication' });
  });

  it('is to catch up with what is laid out, or to write again after a long silence', () => {
    const diary = [diaryEntry({ date: '2026-09-10', minutes: 600 })];
    expect(stepOf(laidOut({ training: { diary } }), '2026-10-15').kind).toBe('catchUp');
    expect(stepOf(laidOut({ training: { diary } }), '2027-03-01').kind).toBe('quiet');
  });

  it('is to look at the end that has passed before anything is laid out', () => {
    expect(stepOf(programmeFor(facts), '2027-09-01')).toMatchObject({ kind: 'pastEnd', end: '2027-08-31' });
    expect(stepOf(laidOut(), '2027-09-01').kind).toBe('pastEnd');
  });

  it('is to have the diary checked once an entry waits for four weeks, and to go on writing until then', () => {
    const diary = [diaryEntry({ date: '2026-09-10', minutes: 60 })];
    const asked = (today: string, entries = diary) => stepOf(laidOut({ training: { diary: entries } }), today).kind;
    const schedule = (today: string) => hoursOverview(laidOut({ training: { diary } }), today).standing.state;
    expect(schedule('2026-09-30')).toBe('inTime');
    expect(asked('2026-09-30')).toBe('record');
    const early = [diaryEntry({ date: '2026-08-20', minutes: 60 })];
    expect(asked('2026-09-17', early)).toBe('record');
    expect(asked('2026-09-18', early)).toBe('check');
    expect(
      asked(
        '2026-09-18',
        early.map((entry) => checked(entry)),
      ),
    ).toBe('record');
  });

  it('is to fit the programme when a quarter of the on-the-job hours is recognised, not a minute less', () => {
    const recognised = (minutes: number) => laidOut({ training: { priorHours: [priorOnTheJob(minutes)] } });
    const quarter = (283 * 60) / 4;
    expect(stepOf(recognised(quarter - 1)).kind).toBe('record');
    expect(stepOf(recognised(quarter)).kind).toBe('customise');
    expect(stepOf(recognised(quarter + 1)).kind).toBe('customise');
  });

  it('is to have earlier learning confirmed while hours hang on it', () => {
    const priorHours = [priorOnTheJob(600, { verified: false })];
    expect(stepOf(laidOut({ training: { priorHours } }))).toEqual({
      kind: 'confirmPrior',
      hanging: { offMinutes: 0, onMinutes: 600 },
    });
  });

  it('ends with the Essential Skills, rights and responsibilities, and then with nothing', () => {
    const programme = laidOut({ pathway: 'contact-centre-2', picked: [] });
    const subject = { kind: 'programme' } as const;
    const day = { date: '2026-09-01', subject };
    const diary = dayByDay([
      diaryEntry({ ...day, id: 'off', minutes: 131 * 60 }),
      diaryEntry({ ...day, id: 'on', minutes: 243 * 60, job: 'on' }),
    ]);
    expect(stepOf(withTraining(programme, { diary })).kind).toBe('check');
    const done = diary.map((entry) => checked(entry));
    expect(stepOf(withTraining(programme, { diary: done }))).toEqual({
      kind: 'finishSkill',
      skill: 'communication',
      status: 'planned',
    });
    const taken = { route: 'take', level: 1, achieved: '2026-08-31' } as const;
    const essentialSkills = { communication: taken, applicationOfNumber: taken };
    const finished = withTraining(programme, { diary: done, essentialSkills });
    expect(stepOf(finished).kind).toBe('done');
    const proxy = (result: string, achieved: string | null): Programme => {
      const communication = { route: 'proxy', qualification: 'gcse', result, achieved } as const;
      return withTraining(finished, { essentialSkills: { ...essentialSkills, communication } });
    };
    const accepted = (given: Programme): Programme => {
      const by = { by: 'Sian Evans, college', day: '2026-09-01', remark: '' };
      return withPlan(given, writeConfirmation(given.plan, 'proxy communication gcse B', by));
    };
    const unknown = { kind: 'finishSkill', skill: 'communication', status: 'unknown' };
    expect(stepOf(proxy('B', null))).toEqual(unknown);
    expect(stepOf(accepted(proxy('b ', null))).kind).toBe('done');
    expect(stepOf(accepted(proxy('C', null)))).toEqual(unknown);
    expect(stepOf(accepted(proxy('B', '2026-09-01'))).kind).toBe('done');
    expect(stepOf(accepted(proxy('B', '2026-09-02')))).toEqual(unknown);
    const required = hoursOverview(finished, '2026-09-01');
    expect(hoursNextStep({ ...required, err: { asked: 'required', confirmed: null, status: 'unmet' } }).kind).toBe(
      'confirmErr',
    );
  });

  it('never says that hours are done which no document has asked for', () => {
    const programme = programmeFor({ pathway: 'contact-centre-2', picked: [] });
    const { hours: _hours, ...pathway } = programme.pathway;
    const overview = hoursOverview({ ...programme, pathway }, '2026-09-01');
    expect(overview.standing.state).toBe('notStated');
    expect(hoursNextStep({ ...overview, skills: [] }).kind).toBe('askHours');
  });
});
