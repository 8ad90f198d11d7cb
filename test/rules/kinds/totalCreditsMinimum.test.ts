import { expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall, onlyFinding, tenUnits } from '../judgeSmall.ts';

const rules = [{ kind: 'totalCreditsMinimum' as const, credits: 10 }];

test.each([
  [['A4', 'B5'], 'unmet', 9],
  [['A5', 'B5'], 'met', 10],
  [['A1', 'A5', 'B5'], 'met', 11],
])('a plan with %j is %s at %i of 10 credits', (picked, status, have) => {
  expect(onlyFinding({ rules, plan: { picked } })).toStrictEqual({
    kind: 'totalCreditsMinimum',
    ruleId: 'rule-1',
    qualification: 'qualification',
    status,
    have,
    need: 10,
    measure: 'credits',
    units: picked,
    source: { document: 'document', section: 'Rules' },
  });
});

test('credits above a maximum do not fill the total', () => {
  const { findings } = judgeSmall({
    rules: [...rules, { kind: 'groupCreditsMaximum', group: 'A', credits: 4 }],
    plan: { picked: ['A5', 'B5'] },
  });
  expect(findings[0]).toMatchObject({ status: 'unmet', have: 9, need: 10 });
});

test('credits of a unit that stands in none of the groups fill the total all the same', () => {
  const units = [...tenUnits, buildUnit('stray5', 5, 'Z')];
  expect(onlyFinding({ units, rules, plan: { picked: ['A5', 'stray5'] } })).toMatchObject({ status: 'met', have: 10 });
});
