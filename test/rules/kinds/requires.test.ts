import { expect, test } from 'vitest';
import { onlyFinding } from '../judgeSmall.ts';

test.each([
  [['B4'], 'met', 0, 0, ['B4']],
  [['A2'], 'unmet', 0, 1, ['A2']],
  [['A2', 'B4'], 'met', 1, 1, ['A2', 'B4']],
])('with %j in the plan, a unit that asks for another one is %s', (picked, status, have, need, units) => {
  const rules = [{ kind: 'requires' as const, unit: 'A2', required: 'B4' }];
  expect(onlyFinding({ rules, plan: { picked } })).toMatchObject({ status, have, need, units, measure: 'units' });
});
