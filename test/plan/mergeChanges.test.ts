import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, mergeChanges, takeFields } from '../../src/plan/mergeChanges.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';
import type { DiaryEntry } from '../../src/plan/hoursSchema.ts';
import { currentFormat, type Plan } from '../../src/plan/planSchema.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';

const base: Plan = {
  format: currentFormat,
  id: 'plan',
  name: 'Mari',
  framework: { id: 'customer-service', version: 'issue-3.1' },
  pathway: 'customer-service-2',
  offerings: {},
  startDate: '2026-09-01',
  units: { 'A/506/2130': { state: 'picked' } },
  starred: [],
  settled: {},
  achievedQualifications: [],
  created: '2026-09-01T08:00:00.000Z',
  changed: '2026-09-01T08:00:00.000Z',
};
const entry = (id: string): DiaryEntry => ({
  id,
  date: '2026-10-01',
  subject: { kind: 'coaching' },
  job: 'off',
  minutes: 60,
  what: '',
  checks: {},
  evidence: '',
});
const withDiary = (...ids: string[]): Plan => ({ ...base, training: { ...emptyTraining, diary: ids.map(entry) } });

const figure = (value: number) => ({ value, from: 'specification' });
const piece = (id: string) => ({
  id,
  subject: { kind: 'coaching' as const },
  from: '2026-09',
  to: '2026-10',
  minutes: { offMinutes: 60, onMinutes: 0 },
  fixed: false,
  arranged: false,
  setAside: false,
});
const scheduled = (to: string, id: string): Plan => ({
  ...base,
  training: { ...emptyTraining, schedule: { from: '2026-09', to, pieces: [piece(id)] } },
});

describe('changes made to one plan in two places', () => {
  it('keeps changes to different fields from both sides', () => {
    const theirs = { ...base, name: 'Mari Jones', units: { ...base.units, 'B/1': { state: 'ruledOut' as const } } };
    const mine = { ...base, startDate: '2026-10-01', units: {} };
    const merged = mergeChanges(base, theirs, mine);
    expect(merged).toMatchObject({
      name: 'Mari Jones',
      startDate: '2026-10-01',
      units: { 'B/1': { state: 'ruledOut' } },
    });
    expect(merged.units).not.toHaveProperty('A/506/2130');
  });

  it('lets the later change win where both changed one field', () => {
    expect(mergeChanges(base, { ...base, name: 'Theirs' }, { ...base, name: 'Mine' }).name).toBe('Mine');
  });

  it('never mixes two states of one unit into a state that is neither', () => {
    const theirs: Plan = { ...base, units: { 'A/506/2130': { state: 'picked', keep: true } } };
    const mine: Plan = { ...base, units: { 'A/506/2130': { state: 'achieved', verified: true } } };
    expect(mergeChanges(base, theirs, mine).units).toEqual(mine.units);
  });

  it('keeps both when each side settles another figure of the same unit', () => {
    const theirs: Plan = { ...base, settled: { 'A/506/2130': { level: figure(2) } } };
    const mine: Plan = { ...base, settled: { 'A/506/2130': { glh: figure(20) } } };
    expect(mergeChanges(base, theirs, mine).settled).toEqual({ 'A/506/2130': { level: figure(2), glh: figure(20) } });
  });

  it('leaves no empty entry behind when a settled figure is taken back', () => {
    const settled: Plan = { ...base, settled: { 'A/506/2130': { level: { value: 2, from: 'specification' } } } };
    expect(mergeChanges(settled, { ...settled, name: 'Theirs' }, base)).toMatchObject({ name: 'Theirs', settled: {} });
  });

  it('keeps the first diary entries of both sides when neither had a training plan before', () => {
    const merged = mergeChanges(base, withDiary('theirs'), withDiary('mine'));
    expect(merged.training?.diary.map(({ id }) => id)).toEqual(['theirs', 'mine']);
  });

  it('takes a deletion over and leaves the other side’s new entry alone', () => {
    const merged = mergeChanges(withDiary('one'), withDiary('one', 'two'), withDiary());
    expect(merged.training?.diary.map(({ id }) => id)).toEqual(['two']);
  });

  it('keeps both when each side checks the same day in the diary', () => {
    const by = (checks: DiaryEntry['checks']): Plan => ({
      ...base,
      training: { ...emptyTraining, diary: [{ ...entry('one'), checks }] },
    });
    const check = (name: string) => ({ name, day: '2026-10-02', of: '2026-10-01 off 60 coaching' });
    const [assessor, employer] = [check('Sian'), check('Tom')];
    const merged = mergeChanges(by({}), by({ assessor }), by({ employer }));
    expect(merged.training?.diary[0]?.checks).toEqual({ assessor, employer });
  });

  it('never mixes the pieces of two schedules laid out for different months', () => {
    const mine = scheduled('2027-12', 'new');
    const merged = mergeChanges(scheduled('2027-08', 'old'), scheduled('2027-08', 'theirs'), mine);
    expect(merged.training?.schedule).toEqual(mine.training?.schedule);
  });

  it('is mine where theirs changed nothing, and theirs where I changed nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const next = { ...other, id: one.id, created: one.created, changed: one.changed };
        expect(differences(mergeChanges(one, one, next), next)).toEqual([]);
        expect(mergeChanges(one, next, one)).toEqual(next);
      }),
    );
  });

  it('always gives a valid plan that has every field only one side changed', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, arbitraryPlan, (one, other, third) => {
        const theirs = { ...other, id: one.id };
        const mine = { ...third, id: one.id };
        const merged = mergeChanges(one, theirs, mine);
        expect(parsePlan(merged)).toEqual({ ok: true, plan: merged });
        expect(merged.name).toBe(mine.name === one.name ? theirs.name : mine.name);
        const untouched = Object.keys(theirs.units).filter(
          (reference) => JSON.stringify(mine.units[reference]) === JSON.stringify(one.units[reference]),
        );
        for (const reference of untouched) expect(merged.units[reference]).toEqual(theirs.units[reference]);
      }),
    );
  });
});

describe('taking fields from another plan', () => {
  it('gives exactly the other plan when every field is taken', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (mine, theirs) => {
        const paths = differences(mine, theirs).map(({ path }) => path);
        const taken = takeFields(mine, theirs, paths);
        expect(taken && differences(taken, theirs)).toEqual([]);
      }),
    );
  });

  it('does not touch either plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (mine, theirs) => {
        const before = JSON.stringify([mine, theirs]);
        takeFields(
          mine,
          theirs,
          differences(mine, theirs).map(({ path }) => path),
        );
        expect(JSON.stringify([mine, theirs])).toBe(before);
      }),
    );
  });
});
