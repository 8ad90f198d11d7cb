import { expect, test } from 'vitest';
import { mandatoryUnits, removeUnknownUnits, unitsInPlan, unknownUnits } from '../../src/plan/unitsInPlan.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';

test('the mandatory units are the five and the six of Group M', () => {
  expect([...mandatoryUnits(level2Diploma)]).toEqual([
    'A/506/2130',
    'L/506/1788',
    'J/506/2132',
    'F/506/2131',
    'A/506/1964',
  ]);
  expect(mandatoryUnits(level3Diploma).size).toBe(6);
});

test('a mandatory unit stays mandatory when it is picked as well, and is gone when ruled out', () => {
  const plan = buildPlan({ picked: ['A/506/2130', 'L/506/1807'], ruledOut: ['L/506/1788', 'H/506/1814'] });
  expect(unitsInPlan(plan, level2Diploma).map(({ unit, because }) => [unit.reference, because])).toEqual([
    ['A/506/2130', 'mandatory'],
    ['J/506/2132', 'mandatory'],
    ['F/506/2131', 'mandatory'],
    ['A/506/1964', 'mandatory'],
    ['L/506/1807', 'picked'],
  ]);
});

test('references of another pathway are told apart and can be cleared away, with all that was said of them', () => {
  const settled = { level: { value: 3, from: 'Specification' } };
  const plan = buildPlan({
    picked: ['L/506/1807', 'Y/506/2166'],
    claimed: ['D/506/2167'],
    ruledOut: ['D/506/2153'],
    starred: ['L/506/1807', 'Y/506/2166'],
    settled: { 'L/506/1807': settled, 'Y/506/2166': settled },
  });
  expect(unknownUnits(plan, level2Diploma)).toEqual(['D/506/2167', 'Y/506/2166']);
  const cleared = buildPlan({ picked: ['L/506/1807'], starred: ['L/506/1807'], settled: { 'L/506/1807': settled } });
  expect(removeUnknownUnits(plan, level2Diploma)).toEqual(cleared);
  expect(removeUnknownUnits(cleared, level2Diploma)).toBe(cleared);
});
