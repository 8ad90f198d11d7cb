import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/planSchema.ts';
import {
  changeUnits,
  claimPriorUnit,
  keepUnit,
  pickUnit,
  removeUnit,
  ruleOutUnit,
  starUnit,
} from '../../src/plan/unitChoices.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan({ picked: ['picked'], kept: ['kept'], achieved: ['achieved'], ruledOut: ['ruledOut'] });

test.each<[string, (before: Plan) => Plan, string, unknown]>([
  ['picking a new unit', (before) => pickUnit(before, 'new'), 'new', { state: 'picked' }],
  ['picking one that was ruled out', (before) => pickUnit(before, 'ruledOut'), 'ruledOut', { state: 'picked' }],
  ['removing a picked unit', (before) => removeUnit(before, 'picked'), 'picked', undefined],
  ['removing a claim', (before) => removeUnit(before, 'achieved'), 'achieved', undefined],
  [
    'claiming a unit',
    (before) => claimPriorUnit(before, 'picked', { verified: false }),
    'picked',
    { state: 'achieved', verified: false },
  ],
  ['ruling a unit out', (before) => ruleOutUnit(before, 'picked'), 'picked', { state: 'ruledOut' }],
  ['keeping a picked unit', (before) => keepUnit(before, 'picked', true), 'picked', { state: 'picked', keep: true }],
  ['keeping no longer', (before) => keepUnit(before, 'kept', false), 'kept', { state: 'picked' }],
])('%s changes that unit, nothing else, and not the plan it came from', (_, edit, reference, choice) => {
  const frozen = structuredClone(plan);
  const after = edit(plan);
  expect(after.units[reference]).toEqual(choice);
  expect(removeUnit(after, reference)).toEqual(removeUnit(plan, reference));
  expect(plan).toEqual(frozen);
});

test.each<[string, (before: Plan) => Plan]>([
  ['picking a picked unit', (before) => pickUnit(before, 'picked')],
  ['picking a kept unit', (before) => pickUnit(before, 'kept')],
  ['removing a unit nobody chose', (before) => removeUnit(before, 'new')],
  ['claiming again', (before) => claimPriorUnit(before, 'achieved', { verified: true })],
  ['ruling out again', (before) => ruleOutUnit(before, 'ruledOut')],
  ['keeping a kept unit', (before) => keepUnit(before, 'kept', true)],
  ['keeping a unit that is not picked', (before) => keepUnit(before, 'achieved', true)],
  ['taking away a star that is not there', (before) => starUnit(before, 'picked', false)],
  ['changing nothing', (before) => changeUnits(before, { add: [], remove: [] })],
  ['adding what is there', (before) => changeUnits(before, { add: ['picked', 'achieved'], remove: [] })],
])('%s leaves no empty step to undo', (_, edit) => {
  expect(edit(plan)).toBe(plan);
});

test('a star is given and taken back, and says nothing about the plan', () => {
  const starred = starUnit(plan, 'new', true);
  expect(starred.starred).toEqual(['new']);
  expect(starred.units).toBe(plan.units);
  expect(starUnit(starred, 'new', false)).toEqual(plan);
});

describe('changing units in one step', () => {
  test('takes out and adds together', () => {
    const after = changeUnits(plan, { add: ['new', 'ruledOut'], remove: ['picked'] });
    expect(after).toEqual(buildPlan({ picked: ['new', 'ruledOut'], kept: ['kept'], achieved: ['achieved'] }));
  });

  test('never takes out what is kept or achieved', () => {
    expect(changeUnits(plan, { add: [], remove: ['kept', 'achieved', 'nowhere'] })).toBe(plan);
  });
});

test('a unit called like a part of every object is a unit like any other', () => {
  for (const reference of ['constructor', 'toString', '__proto__']) {
    expect(removeUnit(plan, reference)).toBe(plan);
    expect(keepUnit(plan, reference, true)).toBe(plan);
    const picked = pickUnit(plan, reference);
    expect(Object.keys(picked.units)).toContain(reference);
    expect(removeUnit(picked, reference)).toEqual(plan);
    expect(Object.getPrototypeOf(picked.units)).toBe(Object.prototype);
  }
});
