import { describe, expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { onlyFinding, tenUnits } from '../judgeSmall.ts';

const source = { document: 'document', section: 'Rules' };
const of = { groups: ['A', 'B'] };
const core = { kind: 'amount', ruleId: 'rule-1', qualification: 'qualification', source };

test.each([
  [['A4', 'B4'], 'unmet', 8, 9],
  [['A4', 'B5'], 'met', 9, 9],
  [['A1', 'A5', 'B5'], 'met', 11, 9],
  [['A2', 'A5', 'B5'], 'exceeded', 12, 11],
] as const)('with %j the rule on 9 to 11 credits of two groups is %s at %i, of %i', (picked, status, have, need) => {
  const asks = { of, measure: 'credits', atLeast: 9, atMost: 11 } as const;
  const finding = onlyFinding({ rules: [{ kind: 'amount', ...asks }], plan: { picked } });
  expect(finding).toStrictEqual({
    ...core,
    status,
    have,
    possible: have,
    need,
    measure: 'credits',
    units: picked,
    asks,
  });
});

test.each([
  [['A4'], 'met', 1],
  [['A4', 'B5'], 'met', 2],
  [['A1', 'A4', 'B5'], 'exceeded', 3],
] as const)('with %j a rule on at most 2 units, and on no least number, is %s at %i of 2', (picked, status, have) => {
  const asks = { of, measure: 'units', atMost: 2 } as const;
  const finding = onlyFinding({ rules: [{ kind: 'amount', ...asks }], plan: { picked } });
  expect(finding).toStrictEqual({
    ...core,
    status,
    have,
    possible: have,
    need: 2,
    measure: 'units',
    units: picked,
    asks,
  });
});

test('a rule on at least 3 units says so, and names no most', () => {
  const asks = { of: {}, measure: 'units', atLeast: 3 } as const;
  const finding = onlyFinding({ rules: [{ kind: 'amount', ...asks }], plan: { picked: ['A4', 'B5'] } });
  expect(finding).toStrictEqual({
    ...core,
    status: 'unmet',
    have: 2,
    possible: 2,
    need: 3,
    measure: 'units',
    units: ['A4', 'B5'],
    asks,
  });
});

describe('units whose level nobody knows', () => {
  const units = [buildUnit('high', 5, 'A', { level: 3 }), buildUnit('open', 1, 'A'), ...tenUnits.slice(5)];
  const high = { of: { level: { atLeast: 3 } }, measure: 'credits' } as const;

  test.each([
    [{ atLeast: 5 }, 'met', 5, ['high']],
    [{ atLeast: 6 }, 'unknown', 6, ['open']],
    [{ atLeast: 7 }, 'unmet', 7, ['high']],
    [{ atMost: 6 }, 'met', 6, ['high']],
    [{ atLeast: 2, atMost: 5 }, 'unknown', 5, ['open']],
    [{ atMost: 4 }, 'exceeded', 4, ['high']],
  ] as const)(
    'with 5 credits that are at it and 1 that may be, %j is %s, of %i, for %j',
    (limits, status, need, named) => {
      const rules = [{ kind: 'amount' as const, ...high, ...limits }];
      const finding = onlyFinding({ units, rules, plan: { picked: ['high', 'open'] } });
      expect(finding).toMatchObject({ status, have: 5, possible: 6, need, units: named });
    },
  );
});
