import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { peopleIn, rowFilter } from '../../src/cohort/arrangeRows.ts';
import { wholeCohort, type DayFilter, type Person } from '../../src/cohort/cohortView.ts';
import { troubles } from '../../src/cohort/followUp.ts';
import { cohortRow, type CohortRow } from '../../src/cohort/cohortRow.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { newOption } from '../../src/plan/options.ts';
import { setPeople } from '../../src/plan/planDetails.ts';
import { writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { writeAction, writeNote } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildFramework, buildPathway, buildQualification } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const plan: Plan = {
  ...typicalPlan,
  startDate: '2026-01-05',
  training: { ...emptyTraining, plannedEnd: '2027-01-04' },
};
const rowOn = (today: string, of: Plan = plan) => cohortRow({ plan: of, file: null }, builtInCatalogue, today);
const conditionsOn = (today: string, of: Plan = plan) => [...(rowOn(today, of).judgement?.followUp.conditions ?? [])];
const troublesOn = (today: string, of: Plan = plan) =>
  troubles.filter((trouble) => conditionsOn(today, of).includes(trouble));
const note = { id: 'n', by: 'tutor', text: 'Seen', day: '2026-06-01' } as const;

describe('What a tutor has to follow up', () => {
  it('is nothing before the start', () => {
    expect(troublesOn('2026-01-04')).toEqual([]);
  });

  it.each([
    ['2026-04-06', false],
    ['2026-04-07', true],
  ])('names a plan nobody has looked at for three months: %s', (today, named) => {
    expect(troublesOn(today).includes('notReviewed')).toBe(named);
  });

  it('takes a note for a review, and counts from it', () => {
    const reviewed = writeNote(plan, note);
    expect(rowOn('2026-08-31', reviewed).judgement?.followUp.lastReview).toBe('2026-06-01');
    expect(troublesOn('2026-08-31', reviewed)).not.toContain('notReviewed');
    expect(troublesOn('2026-09-01', reviewed)).toContain('notReviewed');
  });

  it('names a plan in which nothing was recorded, and one past its end', () => {
    expect(troublesOn('2026-05-01')).toContain('quiet');
    expect(troublesOn('2027-01-04')).not.toContain('pastEnd');
    expect(troublesOn('2027-01-05')).toContain('pastEnd');
  });

  it('counts an action as late from the day after it was due', () => {
    const agreed = writeAction(plan, { id: 'a', what: 'Send it', who: '', due: '2026-02-01', done: null });
    expect(rowOn('2026-02-01', agreed).judgement?.followUp.overdue).toBe(0);
    expect(rowOn('2026-02-02', agreed).judgement?.followUp.overdue).toBe(1);
    expect(rowOn('2026-02-02', agreed).judgement?.followUp.nextAction?.what).toBe('Send it');
  });

  it('is the same whichever option a note and an action were written in', () => {
    const agreed = writeAction(plan, { id: 'a', what: 'Send it', who: '', due: '2026-02-01', done: null });
    const first = writeNote(agreed, note);
    const tried = newOption(first, [first], { id: 'tried', now: '2026-06-02T09:00:00.000Z' });
    const row = cohortRow({ plan: tried, file: null, options: [first] }, builtInCatalogue, '2026-08-31');
    expect(row.judgement?.followUp).toMatchObject({ lastReview: '2026-06-01', overdue: 1 });
    expect(row.judgement?.followUp.nextAction?.what).toBe('Send it');
  });

  it('is found by who was named, whichever option that was in', () => {
    const named = setPeople(plan, { employer: 'Siop Mair', tutor: 'Sian' });
    const tried = newOption(plan, [plan], { id: 'tried', now: '2026-06-02T09:00:00.000Z' });
    const row = cohortRow({ plan: tried, file: null, options: [named] }, builtInCatalogue, '2026-08-31');
    expect(row).toMatchObject({ employer: 'Siop Mair', people: { tutor: 'Sian' } });
    expect(row.searchText).toContain('siop mair');
  });

  it('keeps off and on the job apart, and both add up to the whole', () => {
    const hours = rowOn('2026-05-01').judgement?.hours;
    expect((hours?.off.needed ?? 0) + (hours?.on.needed ?? 0)).toBe(hours?.required);
    expect(hours?.required).toBeGreaterThan(0);
    expect(hours?.off.short).toBe(hours?.off.needed);
  });
});

describe('Hours that no document states', () => {
  it('are shown as none, not as nought', () => {
    const pathway = buildPathway({ qualifications: [buildQualification({})] });
    const catalogue = { frameworks: [buildFramework([pathway])] };
    const { judgement } = cohortRow({ plan: buildPlan({ pathway }), file: null }, catalogue, '2026-05-01');
    expect(judgement?.hours).toMatchObject({ required: null, off: { needed: null, short: null } });
  });
});

describe('Finding plans', () => {
  const named = setPeople(plan, { employer: 'Brân & Søn', tutor: "Siân O'Brien", learnerNumber: '0012' });
  const row = rowOn('2026-02-01', named);
  it.each(['bran', 'obrien', '0012', 'telephone calls', 'd 506 2119'])(
    'is done by people and units: “%s”',
    (search) => {
      expect(rowFilter({ ...wholeCohort, search }, '2026-02-01')(row)).toBe(true);
    },
  );
  it('is done by trouble', () => {
    expect(rowFilter({ ...wholeCohort, trouble: 'pastEnd' }, '2026-02-01')(row)).toBe(false);
    expect(rowFilter({ ...wholeCohort, trouble: 'pastEnd' }, '2027-06-01')(rowOn('2027-06-01'))).toBe(true);
  });
  it('is done by the hours that are short off or on the job, and by those that nobody has checked', () => {
    expect(conditionsOn('2026-05-01')).toEqual(expect.arrayContaining(['offShort', 'onShort']));
    expect(conditionsOn('2026-05-01')).not.toContain('unchecked');
    const recorded = writeDiaryEntry(plan, {
      id: 'entry',
      date: '2026-04-01',
      subject: { kind: 'coaching' },
      job: 'off',
      minutes: 60,
      what: 'Talked with my tutor',
      checks: {},
      evidence: '',
    });
    expect(conditionsOn('2026-05-01', recorded)).toContain('unchecked');
  });
  it('is done by employer, tutor or centre, and by who has none', () => {
    const nobodys = rowOn('2026-02-01');
    const passes = (person: Person, one: CohortRow) => rowFilter({ ...wholeCohort, person }, '2026-02-01')(one);
    expect(passes({ column: 'tutor', name: "Siân O'Brien" }, row)).toBe(true);
    expect(passes({ column: 'tutor', name: "Siân O'Brien" }, nobodys)).toBe(false);
    expect(passes({ column: 'employer', name: '' }, nobodys)).toBe(true);
    expect(peopleIn([nobodys, row], { column: 'centre', name: 'Gone' }, (a, b) => a.localeCompare(b))).toEqual([
      { column: 'employer', name: 'Brân & Søn' },
      { column: 'employer', name: '' },
      { column: 'tutor', name: "Siân O'Brien" },
      { column: 'tutor', name: '' },
      { column: 'centre', name: 'Gone' },
      { column: 'centre', name: '' },
    ]);
  });
  it('is done by a learner’s number, as far as it was typed', () => {
    const passes = (number: string) => rowFilter({ ...wholeCohort, number }, '2026-02-01')(row);
    expect(['', '00', '0012', '12', '0013'].map(passes)).toEqual([true, true, true, false, false]);
  });
  it('finds the plans that have no learner’s number', () => {
    const passes = rowFilter({ ...wholeCohort, number: null }, '2026-02-01');
    expect([row, rowOn('2026-02-01')].map(passes)).toEqual([false, true]);
  });

  const reviewed = writeAction(writeNote(plan, note), {
    id: 'a',
    what: 'Send it',
    who: '',
    due: '2026-07-01',
    done: null,
  });
  it.each<[DayFilter['column'], DayFilter['time'], string | null, string, boolean]>([
    ['plannedEnd', 'over', null, '2027-01-04', false],
    ['plannedEnd', 'over', null, '2027-01-05', true],
    ['plannedEnd', 'soon', null, '2026-12-06', false],
    ['plannedEnd', 'soon', null, '2026-12-07', true],
    ['plannedEnd', 'soon', null, '2027-01-05', false],
    ['plannedEnd', 'before', '2027-01-04', '2026-06-10', false],
    ['plannedEnd', 'before', '2027-01-05', '2026-06-10', true],
    ['plannedEnd', 'from', '2027-01-04', '2026-06-10', true],
    ['plannedEnd', 'from', '2027-01-05', '2026-06-10', false],
    ['plannedEnd', 'from', null, '2026-06-10', true],
    ['lastReview', 'before', '2026-06-02', '2026-06-10', true],
    ['lastReview', 'notSince', '2026-06-01', '2026-06-10', false],
    ['lastReview', 'notSince', '2026-06-02', '2026-06-10', true],
    ['lastEntry', 'notSince', '2026-06-02', '2026-06-10', true],
    ['lastEntry', 'before', '2026-06-02', '2026-06-10', false],
    ['lastEntry', 'none', null, '2026-06-10', true],
    ['lastReview', 'none', null, '2026-06-10', false],
    ['actions', 'over', null, '2026-07-01', false],
    ['actions', 'over', null, '2026-07-02', true],
    ['actions', 'none', null, '2026-07-02', false],
  ])('is done by a day: %s %s %s, on %s: %s', (column, time, day, on, passes) => {
    expect(rowFilter({ ...wholeCohort, days: { column, time, day } }, on)(rowOn(on, reviewed))).toBe(passes);
  });

  it('is done by a day that there is none of', () => {
    const without = (column: DayFilter['column']) =>
      rowFilter({ ...wholeCohort, days: { column, time: 'none', day: null } }, '2026-02-01')(row);
    expect([without('lastReview'), without('actions'), without('plannedEnd')]).toEqual([true, true, false]);
  });

  it('forgets a person who is named no longer', () => {
    expect(setPeople(named, { employer: '', tutor: '', learnerNumber: '' })).not.toHaveProperty('people');
  });
});
