import { describe, expect, it } from 'vitest';
import { diaryEntryProblems } from '../../src/hours/diary/entryProblems.ts';
import { trainingProblems } from '../../src/hours/trainingProblems.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import { checked, diaryEntry, priorOnTheJob, programmeFor, type ProgrammeFacts } from '../builders/programmeFor.ts';

const today = '2027-01-15';
function problemsOf(facts: Partial<ProgrammeFacts>) {
  return trainingProblems(programmeFor({ pathway: 'customer-service-2', ...facts }), today).map(
    ({ field, severity, fault }) => Object.assign({ name: field.name, severity }, fault),
  );
}
const codesOf = (facts: Partial<ProgrammeFacts>) => problemsOf(facts).map(({ code }) => code);

const endingOn = (plannedEnd: string) => problemsOf({ training: { plannedEnd } });

const shortPlanEndingOn = (plannedEnd: string) => codesOf({ pathway: 'contact-centre-2', training: { plannedEnd } });

const breakOf = (from: string, to: string) => codesOf({ training: { breaks: [{ id: 'b', from, to }] } });

const weekOf = (contractedMinutesPerWeek: number) => codesOf({ training: { contractedMinutesPerWeek } });

const dated = (achieved: string) =>
  problemsOf({
    training: {
      priorHours: [priorOnTheJob(60, { achieved })],
      priorUnits: { 'A/506/2130': { achieved, certificate: '', minutes: null } },
      priorQualifications: { earlier: { achieved, certificate: '', minutes: null, verified: false } },
      employedSince: achieved,
      errConfirmed: achieved,
      essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result: 'C', achieved } },
    },
  });

const graded = (result: string) =>
  problemsOf({
    training: {
      essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result, achieved: null } },
    },
  });

const entryProblems = (minutes: number, minutesThatDay = minutes, date = '2026-10-01') =>
  noted(
    diaryEntry({ id: 'a', date, minutes }),
    minutesThatDay === minutes ? [] : [diaryEntry({ id: 'b', date, minutes: minutesThatDay - minutes })],
  );

const known = {
  today,
  start: '2026-09-01',
  end: '2027-01-10',
  claim: null,
  breaks: [{ id: 'c', from: '2026-12-21', to: '2027-01-03' }],
};

function noted(entry: DiaryEntry, others: readonly DiaryEntry[] = []) {
  const problems = diaryEntryProblems(entry, known, [entry, ...others]);
  return problems.map(({ fault, severity }) => [fault.code, severity]);
}

describe('what cannot be right in a training plan', () => {
  it('has nothing to say about a plan that is new or well', () => {
    expect(problemsOf({ startDate: null })).toEqual([]);
    expect(
      problemsOf({
        training: {
          plannedEnd: '2027-08-31',
          certificateApplication: '2027-09-15',
          employedSince: '2020-01-01',
          contractedMinutesPerWeek: 2220,
          breaks: [{ id: 'b', from: '2026-12-21', to: '2027-01-03' }],
          diary: [diaryEntry({ date: today, minutes: 60 })],
          priorHours: [priorOnTheJob(600)],
          errConfirmed: today,
        },
      }),
    ).toEqual([]);
  });

  it('asks for twelve months where the document does: eleven and a bit are too short', () => {
    expect(endingOn('2027-07-31')).toEqual([
      {
        name: 'plannedEnd',
        severity: 'fault',
        code: 'tooShort',
        months: 11,
        minimumMonths: 12,
        earliestEnd: '2027-08-31',
      },
    ]);
    expect(endingOn('2027-08-30')).toMatchObject([{ code: 'tooShort', months: 11 }]);
    expect(endingOn('2027-08-31')).toEqual([]);
    expect(endingOn('2027-09-01')).toEqual([]);
    expect(codesOf({ pathway: 'contact-centre-2', training: { plannedEnd: '2026-10-31' } })).toEqual([]);
  });

  it('notices a claim of the certificate before the shortest time is over', () => {
    const claimedOn = (certificateApplication: string) => problemsOf({ training: { certificateApplication } });
    expect(claimedOn('2027-08-30')).toMatchObject([
      { name: 'certificateApplication', code: 'tooShort', months: 11, earliestEnd: '2027-08-31' },
    ]);
    expect(claimedOn('2027-08-31')).toEqual([]);
    expect(claimedOn('2026-08-31')).toMatchObject([{ code: 'beforeStart' }]);
  });

  it('notices an end before the start, and a start and end on one day is no such thing', () => {
    expect(shortPlanEndingOn('2026-08-31')).toEqual(['endBeforeStart']);
    expect(shortPlanEndingOn('2026-09-01')).toEqual([]);
  });

  it('notices a plan of more than ten years', () => {
    expect(codesOf({ training: { plannedEnd: '2036-08-31' } })).toEqual([]);
    expect(codesOf({ training: { plannedEnd: '2036-09-01' } })).toEqual(['tooLong']);
  });

  it('names days that do not exist, each beside its field', () => {
    const found = problemsOf({
      startDate: '2026-02-30',
      training: {
        certificateApplication: '2027-11-31',
        employedSince: '2025-02-29',
        errConfirmed: '2026-06-31',
        breaks: [{ id: 'b', from: '2026-12-21', to: '2027-02-29' }],
        diary: [diaryEntry({ date: '2026-11-31', minutes: 60 })],
        priorHours: [priorOnTheJob(60, { achieved: '2026-09-31' })],
      },
    });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['noSuchDay']));
    expect(found.map(({ name }) => name)).toEqual([
      'startDate',
      'certificateApplication',
      'break',
      'employedSince',
      'errConfirmed',
      'diaryDate',
      'priorDate',
    ]);
  });

  it('notices a break that ends before it starts, and one outside the plan', () => {
    expect(breakOf('2026-12-21', '2026-12-20')).toEqual(['endBeforeStart']);
    expect(breakOf('2026-12-21', '2026-12-21')).toEqual([]);
    expect(breakOf('2026-08-01', '2026-08-31')).toEqual(['outsidePlan']);
    expect(breakOf('2026-08-01', '2026-09-01')).toEqual([]);
    expect(breakOf('2027-09-01', '2027-09-02')).toEqual(['outsidePlan']);
  });

  it('does not believe a week of more than 168 contracted hours, or of none', () => {
    expect(weekOf(0)).toEqual(['notPositive']);
    expect(weekOf(1)).toEqual([]);
    expect(weekOf(10_080)).toEqual([]);
    expect(weekOf(10_081)).toEqual(['moreThanAWeek']);
  });

  it('does not believe certificates, skills or employment from the future', () => {
    const tomorrow = '2027-01-16';
    expect(dated(today)).toEqual([]);
    expect(dated(tomorrow).map(({ name, code }) => [name, code])).toEqual([
      ['employedSince', 'future'],
      ['errConfirmed', 'future'],
      ['priorDate', 'future'],
      ['priorDate', 'future'],
      ['priorDate', 'future'],
      ['skillDate', 'future'],
    ]);
  });

  it('names a grade that does not exist, and leaves a 9 to 1 grade to the provider', () => {
    expect(graded('H')).toEqual([{ name: 'skillResult', severity: 'fault', code: 'noSuchGrade', result: 'H' }]);
    expect(graded('G')).toEqual([]);
    expect(graded('7')).toEqual([]);
  });
});

describe('what cannot be right in a diary entry', () => {
  it('refuses a 25-hour day, negative hours and none at all', () => {
    expect(entryProblems(25 * 60)).toEqual([['moreThanADay', 'fault']]);
    expect(entryProblems(1441)).toEqual([['moreThanADay', 'fault']]);
    expect(entryProblems(0)).toEqual([['notPositive', 'fault']]);
    expect(entryProblems(-30)).toEqual([['notPositive', 'fault']]);
    expect(entryProblems(1)).toEqual([]);
  });

  it('adds up all entries of a day', () => {
    expect(entryProblems(60, 1440)).toEqual([]);
    expect(entryProblems(60, 1441)).toEqual([['moreThanADay', 'fault']]);
    const diary = ['a', 'b', 'c'].map((id, index) => diaryEntry({ id, date: '2026-10-01', minutes: 500 + index }));
    expect(codesOf({ training: { diary } })).toEqual(['moreThanADay', 'moreThanADay', 'moreThanADay']);
  });

  it('asks for a second look at more than twelve hours, or a day before the start', () => {
    expect(entryProblems(720)).toEqual([]);
    expect(entryProblems(721)).toEqual([['longDay', 'note']]);
    expect(entryProblems(60, 60, '2026-08-31')).toEqual([['beforeStart', 'note']]);
    expect(entryProblems(60, 60, '2026-09-01')).toEqual([]);
  });

  it('asks about a day after the end, or in a break', () => {
    expect(entryProblems(60, 60, '2027-01-10')).toEqual([]);
    expect(entryProblems(60, 60, '2027-01-11')).toEqual([['afterEnd', 'note']]);
    expect(entryProblems(60, 60, '2026-12-20')).toEqual([]);
    expect(entryProblems(60, 60, '2026-12-21')).toEqual([['inBreak', 'note']]);
    expect(entryProblems(60, 60, '2027-01-03')).toEqual([['inBreak', 'note']]);
  });

  it('asks about a day after the certificate is claimed, and says that alone', () => {
    const claimed = { ...known, claim: '2027-01-05' };
    const asked = (date: string) =>
      diaryEntryProblems(diaryEntry({ date, minutes: 60 }), claimed, []).map(({ fault }) => fault.code);
    expect(asked('2027-01-05')).toEqual([]);
    expect(asked('2027-01-06')).toEqual(['afterClaim']);
    expect(asked('2027-01-11')).toEqual(['afterClaim']);
  });

  it('points out what is written down twice, and nothing that differs in day, kind, hours or subject', () => {
    const one = diaryEntry({ id: 'a', date: '2026-10-01', minutes: 60 });
    const other = (change: Partial<DiaryEntry>) => noted(one, [{ ...one, id: 'b', ...change }]);
    expect(other({ what: 'Said otherwise' })).toEqual([['writtenTwice', 'note']]);
    expect(other({ job: 'on' })).toEqual([]);
    expect(other({ minutes: 61 })).toEqual([]);
    expect(other({ subject: { kind: 'qualification' } })).toEqual([]);
  });

  it('points out more off-the-job training in a week than the contract has, and nothing where that is not known', () => {
    const diary = ['2026-10-05', '2026-10-08', '2026-10-12'].map((date) =>
      diaryEntry({ id: date, date, minutes: 301 }),
    );
    const over = (contractedMinutesPerWeek: number | null) =>
      problemsOf({ training: { contractedMinutesPerWeek, diary } });
    expect(over(602)).toEqual([]);
    expect(over(null)).toEqual([]);
    expect(over(601)).toMatchObject([
      { code: 'aboveContract', monday: '2026-10-05', minutes: 602 },
      { code: 'aboveContract', monday: '2026-10-05', minutes: 602 },
    ]);
    const onTheJob = diary.map((entry) => ({ ...entry, job: 'on' as const }));
    expect(problemsOf({ training: { contractedMinutesPerWeek: 601, diary: onTheJob } })).toEqual([]);
  });

  it('points out a check dated before the training', () => {
    const entry = checked(diaryEntry({ id: 'a', date: '2026-10-01', minutes: 60 }));
    expect(noted(entry)).toEqual([]);
    expect(noted({ ...entry, date: '2026-10-02' })).toEqual([['checkedTooEarly', 'note']]);
  });

  it('refuses a day that is still to come', () => {
    expect(entryProblems(60, 60, '2027-01-15')).toEqual([['afterEnd', 'note']]);
    expect(entryProblems(60, 60, '2027-01-16')).toEqual([['future', 'fault']]);
    expect(entryProblems(60, 60, 'soon')).toEqual([['noSuchDay', 'fault']]);
  });
});
