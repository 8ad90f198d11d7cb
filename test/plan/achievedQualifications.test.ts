import { expect, test } from 'vitest';
import { addAchievedQualification, removeAchievedQualification } from '../../src/plan/achievedQualifications.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan({
  achievedQualifications: [
    { qualification: 'one', units: null },
    { qualification: 'two', units: ['A', 'B'] },
  ],
});

test('a second note on one qualification takes the place of the first', () => {
  const after = addAchievedQualification(plan, { qualification: 'one', units: ['C'] });
  expect(after.achievedQualifications).toEqual([
    { qualification: 'one', units: ['C'] },
    { qualification: 'two', units: ['A', 'B'] },
  ]);
});

test('another qualification joins those noted before', () => {
  const after = addAchievedQualification(plan, { qualification: 'three', units: null });
  expect(after.achievedQualifications.map(({ qualification }) => qualification)).toEqual(['one', 'two', 'three']);
});

test('nobody having said the units is not the same as there being none', () => {
  const none = addAchievedQualification(plan, { qualification: 'one', units: [] });
  expect(none.achievedQualifications[0]?.units).toEqual([]);
});

test('the same note again, its units in any order, leaves no empty step to undo', () => {
  expect(addAchievedQualification(plan, { qualification: 'two', units: ['B', 'A'] })).toBe(plan);
  expect(addAchievedQualification(plan, { qualification: 'one', units: null })).toBe(plan);
  expect(removeAchievedQualification(plan, 'three')).toBe(plan);
});

test('a note is taken back alone', () => {
  const after = removeAchievedQualification(plan, 'one');
  expect(after.achievedQualifications).toEqual([{ qualification: 'two', units: ['A', 'B'] }]);
});
