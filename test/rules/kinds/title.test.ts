import { expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { onlyFinding } from '../judgeSmall.ts';

const name = { en: 'Specialist' };
const all = [
  { of: { groups: ['A'] }, measure: 'units' as const, atLeast: 2 },
  { of: { groups: ['B'] }, measure: 'credits' as const, atLeast: 3 },
];

test.each([
  [['A1', 'B2'], 'unmet', 0],
  [['A1', 'A2', 'B2'], 'unmet', 1],
  [['A1', 'A2', 'B3'], 'met', 2],
] as const)('with %j a title is %s, with %i of its 2 parts, and no plan is held up by it', (picked, reached, have) => {
  expect(onlyFinding({ rules: [{ kind: 'title', name, all }], plan: { picked } })).toStrictEqual({
    kind: 'title',
    ruleId: 'rule-1',
    qualification: 'qualification',
    status: 'met',
    have,
    need: 2,
    measure: 'units',
    units: [],
    source: { document: 'document', section: 'Rules' },
    name,
    all,
    reached,
  });
});

test('a title that hangs on a level nobody knows is unknown, and the unit in doubt is named', () => {
  const units = [buildUnit('low', 1, 'A', { level: 1 }), buildUnit('open', 3, 'A')];
  const atLevel = [{ of: { level: { atLeast: 3 } }, measure: 'units' as const, atLeast: 1 }];
  const rules = [{ kind: 'title' as const, name, all: atLevel }];
  expect(onlyFinding({ units, rules, plan: { picked: ['low', 'open'] } })).toMatchObject({
    status: 'met',
    reached: 'unknown',
    have: 0,
    need: 1,
    units: ['open'],
  });
});
