import { expect, test } from 'vitest';
import { onlyFinding } from '../judgeSmall.ts';

test.each([
  [['A1'], 'met', 0, []],
  [['A1', 'B4'], 'met', 1, ['B4']],
  [['B4', 'A2'], 'exceeded', 2, ['A2', 'B4']],
])('with %j in the plan, a pair that rules each other out is %s', (picked, status, have, units) => {
  const rules = [{ kind: 'barredPair' as const, units: ['A2', 'B4'] satisfies [string, string] }];
  expect(onlyFinding({ rules, plan: { picked } })).toMatchObject({
    status,
    have,
    need: 1,
    measure: 'units',
    units,
    pair: ['A2', 'B4'],
  });
});
