import { expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { onlyFinding } from '../judgeSmall.ts';

const twoOfA = { all: [{ of: { groups: ['A'] }, measure: 'units' as const, atLeast: 2 }] };
const fiveOfB = { all: [{ of: { groups: ['B'] }, measure: 'credits' as const, atLeast: 5 }] };
const pair = { all: [{ of: { units: ['A1', 'B1'] }, measure: 'units' as const, atLeast: 2 }] };

test.each([
  [['A1', 'A2'], 'unmet', 1],
  [['A1', 'A2', 'B5'], 'met', 2],
  [['A1', 'A2', 'B1', 'B4'], 'met', 3],
] as const)('with %j two of three ways asked for is %s, with %i of them met', (picked, status, have) => {
  const ways = [twoOfA, fiveOfB, pair];
  expect(onlyFinding({ rules: [{ kind: 'choice', atLeast: 2, ways }], plan: { picked } })).toStrictEqual({
    kind: 'choice',
    ruleId: 'rule-1',
    qualification: 'qualification',
    status,
    have,
    need: 2,
    measure: 'units',
    units: [],
    source: { document: 'document', section: 'Rules' },
    ways,
  });
});

test('a choice that hangs on a level nobody knows is unknown, and each unit in doubt is named once', () => {
  const atLevel = (atLeast: number) => ({
    all: [{ of: { level: { atLeast } }, measure: 'units' as const, atLeast: 1 }],
  });
  const units = [buildUnit('low', 3, 'A', { level: 1 }), buildUnit('open', 3, 'A')];
  const rules = [{ kind: 'choice' as const, atLeast: 1, ways: [atLevel(2), atLevel(3), twoOfA] }];
  expect(onlyFinding({ units, rules, plan: { picked: ['open'] } })).toMatchObject({
    status: 'unknown',
    have: 0,
    need: 1,
    units: ['open'],
  });
});
