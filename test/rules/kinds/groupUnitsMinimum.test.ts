import { expect, test } from 'vitest';
import { onlyFinding } from '../judgeSmall.ts';

test.each([
  [['A1'], 'unmet', 1],
  [['A1', 'A2'], 'met', 2],
  [['A1', 'A2', 'A3'], 'met', 3],
])('Group A with %j is %s at %i of at least 2 units', (picked, status, have) => {
  const rules = [{ kind: 'groupUnitsMinimum' as const, group: 'A', units: 2 }];
  expect(onlyFinding({ rules, plan: { picked: [...picked, 'B1'] } })).toMatchObject({
    status,
    have,
    need: 2,
    measure: 'units',
    units: picked,
  });
});
