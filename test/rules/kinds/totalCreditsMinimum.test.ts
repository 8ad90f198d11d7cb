import { expect, test } from 'vitest';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const rules = [{ kind: 'totalCreditsMinimum' as const, credits: 10 }];

test.each([
  [['A4', 'B5'], 'unmet', 9],
  [['A5', 'B5'], 'met', 10],
  [['A1', 'A5', 'B5'], 'met', 11],
])('a plan with %j is %s at %i of 10 credits', (picked, status, have) => {
  expect(onlyFinding({ rules, plan: { picked } })).toMatchObject({ status, have, need: 10, units: picked });
});

test('credits above a maximum do not fill the total', () => {
  const { findings } = judgeSmall({
    rules: [...rules, { kind: 'groupCreditsMaximum', group: 'A', credits: 4 }],
    plan: { picked: ['A5', 'B5'] },
  });
  expect(findings[0]).toMatchObject({ status: 'unmet', have: 9, need: 10 });
});
