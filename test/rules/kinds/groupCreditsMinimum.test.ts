import { expect, test } from 'vitest';
import { buildGroup, buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const rules = [{ kind: 'groupCreditsMinimum' as const, group: 'A', credits: 6 }];

test.each([
  [['A1', 'A4'], 'unmet', 5],
  [['A1', 'A5'], 'met', 6],
  [['A2', 'A5'], 'met', 7],
])('Group A with %j is %s at %i of 6 credits', (picked, status, have) => {
  expect(onlyFinding({ rules, plan: { picked: [...picked, 'B5'] } })).toMatchObject({
    kind: 'groupCreditsMinimum',
    status,
    have,
    need: 6,
    measure: 'credits',
    group: 'A',
    qualification: 'qualification',
    units: picked,
  });
});

test('credits a nested group has above its own maximum do not help the group around it', () => {
  const { findings } = judgeSmall({
    groups: ['A', buildGroup('B', 'A')],
    units: [buildUnit('A1', 1, 'A'), buildUnit('B4', 4, 'B'), buildUnit('B3', 3, 'B')],
    rules: [
      { kind: 'groupCreditsMinimum', group: 'A', credits: 7 },
      { kind: 'groupCreditsMaximum', group: 'B', credits: 5 },
    ],
    plan: { picked: ['A1', 'B4', 'B3'] },
  });
  expect(findings[0]).toMatchObject({ status: 'unmet', have: 6, need: 7 });
  expect(findings[1]).toMatchObject({ status: 'exceeded', have: 7, need: 5 });
});
