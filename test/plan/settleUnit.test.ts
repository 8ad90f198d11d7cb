import { expect, test } from 'vitest';
import { settleUnit } from '../../src/plan/settleUnit.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const plan = buildPlan();
const from = 'NCFE specification, page 12';
const level = { value: 3, from };
const glh = { value: 20, from };

test('a level and guided hours are kept with what they are from, each on its own', () => {
  const withLevel = settleUnit(plan, 'A1', { level });
  expect(withLevel.settled).toEqual({ A1: { level } });
  expect(settleUnit(withLevel, 'A1', { glh }).settled).toEqual({ A1: { level, glh } });
});

test('null takes a figure back, and the last one leaves nothing behind', () => {
  const both = settleUnit(plan, 'A1', { level, glh });
  expect(settleUnit(both, 'A1', { level: null }).settled).toEqual({ A1: { glh } });
  expect(settleUnit(both, 'A1', { level: null, glh: null })).toEqual(plan);
});

test('saying the same again leaves no empty step to undo', () => {
  const settled = settleUnit(plan, 'A1', { level });
  expect(settleUnit(settled, 'A1', { level: { ...level } })).toBe(settled);
  expect(settleUnit(plan, 'A1', { level: null })).toBe(plan);
});

test.each([
  [0, 'level', false],
  [1, 'level', true],
  [8, 'level', true],
  [9, 'level', false],
  [2.5, 'level', false],
  [-1, 'glh', false],
  [0, 'glh', true],
  [1000, 'glh', true],
  [1001, 'glh', false],
  [Number.NaN, 'glh', false],
] as const)('%d as a %s is taken: %s', (value, name, taken) => {
  const after = settleUnit(plan, 'A1', { [name]: { value, from } });
  expect(after !== plan).toBe(taken);
});

test('a figure from nowhere is not taken', () => {
  expect(settleUnit(plan, 'A1', { level: { value: 3, from: '' } })).toBe(plan);
});
