import { expect, test } from 'vitest';
import { buildGroup, buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const rules = [{ kind: 'groupCreditsMaximum' as const, group: 'A', credits: 6 }];

test.each([
  [['A1', 'A4'], 'met', 5, 5],
  [['A1', 'A5'], 'met', 6, 6],
  [['A2', 'A5'], 'exceeded', 7, 6],
])('Group A with %j is %s at %i of at most 6 credits, and %i count', (picked, status, have, counted) => {
  const small = { rules, plan: { picked } };
  expect(onlyFinding(small)).toMatchObject({ status, have, need: 6, measure: 'credits', units: picked });
  expect(judgeSmall(small)).toMatchObject({ selectedCredits: have, countedCredits: counted });
  expect(judgeSmall(small).groups[0]).toMatchObject({ group: 'A', selected: have, counted, maximum: 6, minimum: null });
});

test('the lower of two maximums decides what counts', () => {
  const { countedCredits, groups } = judgeSmall({
    rules: [...rules, { kind: 'groupCreditsMaximum', group: 'A', credits: 4 }],
    plan: { picked: ['A5'] },
  });
  expect(countedCredits).toBe(4);
  expect(groups[0]?.maximum).toBe(4);
});

test('what counts in a nested group is limited again by the group around it', () => {
  const { countedCredits, groups, findings } = judgeSmall({
    groups: ['A', buildGroup('B', 'A')],
    units: [buildUnit('A3', 3, 'A'), buildUnit('B4', 4, 'B'), buildUnit('B5', 5, 'B')],
    rules: [
      { kind: 'groupCreditsMaximum', group: 'B', credits: 6 },
      { kind: 'groupCreditsMaximum', group: 'A', credits: 8 },
    ],
    plan: { picked: ['A3', 'B4', 'B5'] },
  });
  expect(groups.map(({ group, selected, counted }) => [group, selected, counted])).toEqual([
    ['A', 12, 8],
    ['B', 9, 6],
  ]);
  expect(countedCredits).toBe(8);
  expect(findings.map(({ status, have }) => [status, have])).toEqual([
    ['exceeded', 9],
    ['exceeded', 12],
  ]);
});
