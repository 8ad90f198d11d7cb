import { describe, expect, it } from 'vitest';
import { gatherPlans, keepKnownPlans, type CohortFile } from '../../src/cohort/gatherPlans.ts';
import { applyEdit } from '../../src/plan/applyEdit.ts';
import { setStartDate } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const day = '2026-11-23';
const other: Plan = { ...typicalPlan, id: 'other', name: 'Dafydd' };
const later: Plan = { ...typicalPlan, startDate: '2026-10-05', changed: '2026-10-01T09:00:00.000Z' };

const file = (path: string, ...plans: readonly Plan[]): CohortFile => textFile(path, writePlanFile({ plans }, day));
const textFile = (path: string, text: string): CohortFile => ({ path, read: readPlanFile(text) });
const codes = (files: readonly CohortFile[]) => gatherPlans(files).leftOut.map(({ path, code }) => [path, code]);

describe('plans from many files', () => {
  it('are all there, each with the file it came from', () => {
    const { entries, leftOut } = gatherPlans([file('a.json', typicalPlan), file('b.json', other)]);
    expect(entries.map(({ plan, file: from }) => [plan.name, from])).toEqual([
      ['Mari, Level 2', 'a.json'],
      ['Dafydd', 'b.json'],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('has a plan once, in its latest state, whichever file is read first', () => {
    for (const files of [
      [file('old.json', typicalPlan), file('new.json', later)],
      [file('new.json', later), file('old.json', typicalPlan)],
    ]) {
      const { entries, leftOut } = gatherPlans(files);
      expect(entries.map(({ plan }) => plan.startDate)).toEqual(['2026-10-05']);
      expect(leftOut).toEqual([{ path: 'old.json', code: 'olderCopy', name: 'Mari, Level 2', other: 'new.json' }]);
    }
  });

  it('has two rows where one plan was handed to two people, or was changed in two places', () => {
    const edit = (change: (plan: Plan) => Plan, now: string, plan = typicalPlan): Plan => {
      const result = applyEdit(plan, change, now);
      if (!result.ok) throw new Error('refused');
      return result.plan;
    };
    const [mari, osian] = ['Mari', 'Osian'].map((name) => ({ ...typicalPlan, name }));
    const here = edit((plan) => setStartDate(plan, '2026-10-05'), '2026-10-01T09:00:00.000Z');
    const there = edit((plan) => pickUnit(plan, 'F/506/2130'), '2026-10-02T09:00:00.000Z');
    for (const [one, two] of [
      [mari, osian],
      [here, there],
    ]) {
      if (!one || !two) throw new Error('no plans');
      const gathered = gatherPlans([file('a.json', one), file('b.json', two)]);
      expect(gathered.entries.map(({ file: from }) => from)).toEqual(['a.json', 'b.json']);
      expect(new Set(gathered.entries.map(({ plan }) => plan.id)).size).toBe(2);
      expect(gathered.leftOut).toEqual([]);
      expect(gathered.apart).toEqual([{ file: 'b.json', name: two.name, other: 'a.json' }]);
    }
  });

  it('has a row each where one file holds several learners under one identity', () => {
    const plans = ['Mari', 'Osian', 'Sian', 'Osian'].map((name) => ({ ...typicalPlan, name }));
    const { entries, apart, leftOut } = gatherPlans([file('all.json', ...plans)]);
    expect(entries.map(({ plan }) => plan.name)).toEqual(['Mari', 'Osian', 'Sian']);
    expect(new Set(entries.map(({ plan }) => plan.id)).size).toBe(3);
    expect(apart.map(({ name }) => name)).toEqual(['Osian', 'Sian']);
    expect(leftOut).toEqual([{ path: 'all.json', code: 'sameCopy', name: 'Mari', other: 'all.json' }]);
  });

  it('takes a starter for nobody’s plan', () => {
    const starter = textFile('s.json', writePlanFile({ plans: [typicalPlan], starter: true }, day));
    expect(gatherPlans([starter]).entries).toEqual([]);
    expect(codes([starter])).toEqual([['s.json', 'starter']]);
  });

  it('leaves out the state both began from, once one of them is there', () => {
    const changed = applyEdit(typicalPlan, (plan) => pickUnit(plan, 'F/506/2130'), '2026-10-02T09:00:00.000Z');
    if (!changed.ok) throw new Error('refused');
    expect(codes([file('a.json', typicalPlan), file('b.json', changed.plan)])).toEqual([['a.json', 'olderCopy']]);
  });

  it('tells a copy that is alike from an older one', () => {
    expect(codes([file('a.json', typicalPlan), file('b.json', typicalPlan)])).toEqual([['b.json', 'sameCopy']]);
  });

  it('has a plan once where two files hold the very same one', () => {
    const one = file('a.json', typicalPlan);
    expect(gatherPlans([one, one]).entries).toHaveLength(1);
  });

  it('loses no good plan to bad files beside it, and names each bad one with its reason', () => {
    const damaged = JSON.stringify({ file: 'unitplan', version: 1, plans: [{ format: 1, id: 'x' }, typicalPlan] });
    const files = [
      textFile('cut.json', '{"file":"unitplan"'),
      textFile('foreign.json', '{"name":"something"}'),
      textFile('future.json', '{"file":"unitplan","version":9,"plans":[]}'),
      textFile('futurePlan.json', '{"file":"unitplan","version":1,"plans":[{"format":9}]}'),
      textFile('empty.json', '{"file":"unitplan","version":1,"plans":[]}'),
      textFile('half.json', damaged),
      { path: 'notes.txt', read: { ok: false, code: 'otherKind' } as const },
    ];
    expect(gatherPlans(files).entries.map(({ plan }) => plan.id)).toEqual([typicalPlan.id]);
    expect(codes(files)).toEqual([
      ['cut.json', 'notJson'],
      ['foreign.json', 'notAPlanFile'],
      ['future.json', 'newerFile'],
      ['futurePlan.json', 'newerPlan'],
      ['empty.json', 'noPlans'],
      ['half.json', 'planUnreadable'],
      ['notes.txt', 'otherKind'],
    ]);
  });

  it('are the same objects where a file was written again with some of them unchanged', () => {
    const before = readPlanFile(writePlanFile({ plans: [typicalPlan, other] }, day));
    const now = keepKnownPlans(before, readPlanFile(writePlanFile({ plans: [later, other] }, day)));
    if (!before.ok || !now.ok) throw new Error('Not read.');
    expect(now.plans[0]?.startDate).toBe('2026-10-05');
    expect(now.plans[1]).toBe(before.plans[1]);
  });
});
