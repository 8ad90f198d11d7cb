import { describe, expect, it } from 'vitest';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { errKey } from '../../src/plan/confirmedFacts.ts';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import { moveToPathway } from '../../src/plan/moveToPathway.ts';
import { recordOf, writeConfirmation } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const pathway = buildPathway({
  id: 'other',
  qualifications: [buildQualification({ id: 'diploma', units: [buildUnit('X/1', 3, 'A'), buildUnit('X/2', 3, 'A')] })],
});
const framework = buildFramework([pathway], 'elsewhere');
const plan = {
  ...typicalPlan,
  units: { 'X/1': { state: 'picked' }, 'X/9': { state: 'ruledOut' }, 'X/2': { state: 'achieved', verified: true } },
  starred: ['X/9', 'X/2'],
  settled: { 'X/1': { glh: { value: 7, from: 'Handbook' } }, 'X/9': { glh: { value: 8, from: 'Handbook' } } },
  offerings: { diploma: '600/0000/0', gone: '600/0000/1' },
} as const;

describe('A plan moved to another pathway', () => {
  it('takes along what it says of units that are there, and lists those that stay behind', () => {
    const { plan: moved, carried, left } = moveToPathway(plan, framework, pathway);
    expect([carried, left]).toEqual([['X/1', 'X/2'], ['X/9']]);
    expect(moved).toMatchObject({ framework: frameworkName(framework), pathway: 'other' });
    expect(Object.keys(moved.units)).toEqual(['X/1', 'X/2']);
    expect(moved.starred).toEqual(['X/2']);
    expect(moved.settled).toEqual({ 'X/1': plan.settled['X/1'] });
    expect(moved.offerings).toEqual({ diploma: '600/0000/0' });
  });

  it('takes nothing for confirmed that was confirmed for the pathway it leaves', () => {
    const grade = 'proxy communication gcse 5';
    const confirmation = { by: 'A. Assessor', day: '2026-11-02', remark: '' };
    const claim = { achieved: '2024-06-01', certificate: '123', minutes: null, verified: true };
    const training = { ...emptyTraining, errConfirmed: '2026-11-02', priorQualifications: { earlier: claim } };
    const confirmed = [grade, errKey].reduce((before: Plan, key) => writeConfirmation(before, key, confirmation), {
      ...plan,
      training,
    });
    const { plan: moved, asksAgain } = moveToPathway(confirmed, framework, pathway);
    expect(moved.units['X/2']).toEqual({ state: 'achieved', verified: false });
    expect(moved.training?.priorQualifications).toEqual({ earlier: { ...claim, verified: false } });
    expect([moved.training?.errConfirmed, Object.keys(recordOf(moved).confirmations)]).toEqual([
      '2026-11-02',
      [errKey],
    ]);
    expect(asksAgain).toBe(true);
    expect(moveToPathway(moved, framework, pathway).asksAgain).toBe(false);
  });

  it('keeps its dates, its training hours and its record', () => {
    const { plan: moved } = moveToPathway(plan, framework, pathway);
    expect([moved.startDate, moved.training, moved.record, moved.name, moved.id]).toEqual([
      plan.startDate,
      plan.training,
      plan.record,
      plan.name,
      plan.id,
    ]);
  });
});
