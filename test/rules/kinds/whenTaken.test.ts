import { expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { onlyFinding } from '../judgeSmall.ts';

const any = { units: ['A1', 'A2'] };
const all = [{ of: { groups: ['B'] }, measure: 'credits' as const, atLeast: 5 }];

test.each([
  [['A3'], 'met', 0, 0],
  [['A1', 'B4'], 'unmet', 0, 1],
  [['A1', 'B5'], 'met', 1, 1],
  [['A2', 'B1', 'B5'], 'met', 1, 1],
] as const)('with %j what a taken unit asks for is %s, at %i of %i', (picked, status, have, need) => {
  expect(onlyFinding({ rules: [{ kind: 'whenTaken', any, all }], plan: { picked } })).toStrictEqual({
    kind: 'whenTaken',
    ruleId: 'rule-1',
    qualification: 'qualification',
    status,
    have,
    need,
    measure: 'units',
    units: [],
    source: { document: 'document', section: 'Rules' },
    any,
    all,
  });
});

test('what hangs on a level nobody knows is unknown, and the unit in doubt is named', () => {
  const units = [buildUnit('A1', 1, 'A', { level: 2 }), buildUnit('open', 3, 'A')];
  const atLevel = [{ of: { level: { atLeast: 3 } }, measure: 'units' as const, atLeast: 1 }];
  const rules = [{ kind: 'whenTaken' as const, any, all: atLevel }];
  expect(onlyFinding({ units, rules, plan: { picked: ['A1', 'open'] } })).toMatchObject({
    status: 'unknown',
    have: 0,
    need: 1,
    units: ['open'],
  });
});
