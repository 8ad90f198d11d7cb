import { describe, expect, test } from 'vitest';
import type { UnitSet } from '../../../src/catalogue/schema.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import { buildCatalogue, buildPathway, buildQualification, buildUnit } from '../../builders/frameworkBuilder.ts';
import { buildPlan } from '../../builders/planBuilder.ts';
import { judgeSmall, onlyFinding, tenUnits } from '../judgeSmall.ts';

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

describe('guided hours', () => {
  const units = [
    buildUnit('A20', 3, 'A', { glh: 20 }),
    buildUnit('A21', 3, 'A', { glh: 21, level: 3 }),
    buildUnit('A?', 3, 'A', { level: 3 }),
    buildUnit('B9', 3, 'B', { glh: 9 }),
  ];
  const hours = (picked: readonly string[], atLeast: number, among: UnitSet = {}) =>
    onlyFinding({ units, rules: [{ kind: 'amount', of: among, measure: 'hours', atLeast }], plan: { picked } });

  test.each([
    [30, 'unmet'],
    [29, 'met'],
    [28, 'met'],
  ])('of the whole plan are added up: 29 of at least %i are %s', (need, status) => {
    const finding = { status, have: 29, possible: 29, need, measure: 'hours', units: ['A20', 'B9'] };
    expect(hours(['A20', 'B9'], need)).toMatchObject(finding);
  });

  test('of one group are those of its units, of named ones theirs, and at a level those at it', () => {
    const picked = ['A20', 'A21', 'B9'];
    expect(hours(picked, 50, { groups: ['A'] })).toMatchObject({ have: 41, units: ['A20', 'A21'] });
    expect(hours(picked, 50, { units: ['A20', 'B9'] })).toMatchObject({ have: 29, units: ['A20', 'B9'] });
    expect(hours(['A21', 'B9'], 22, { level: { atLeast: 3 } })).toMatchObject({ have: 21, possible: 30 });
  });

  test.each([
    [20, 'met', ['A20']],
    [50, 'unknown', ['A?']],
    [51, 'unmet', ['A20']],
  ])(
    'that nobody has published are ten a credit at most: 20 and those of at least %i are %s',
    (need, status, named) => {
      expect(hours(['A20', 'A?'], need)).toMatchObject({ status, have: 20, possible: 50, units: named });
    },
  );

  test('of a unit that is taken and does not count are not asked for', () => {
    const { findings } = judgeSmall({
      units: [buildUnit('one', 3, 'A', { glh: 20 }), buildUnit('two', 3, 'A', { glh: 30 })],
      rules: [
        { kind: 'countsAtMost', units: ['one', 'two'], atMost: 1 },
        { kind: 'amount', of: {}, measure: 'hours', atLeast: 21 },
      ],
      plan: { picked: ['one', 'two'] },
    });
    expect(findings[1]).toMatchObject({ status: 'unmet', have: 20 });
  });
});

test('credits of named units are those of the ones that count; whether they are taken is told of all', () => {
  const units = ['one', 'two'].map((reference) => buildUnit(reference, 3, 'A', { level: 3 }));
  const named = { units: ['one', 'two'] };
  const { findings } = judgeSmall({
    units,
    rules: [
      { kind: 'countsAtMost', units: ['one', 'two'], atMost: 1 },
      { kind: 'amount', of: named, measure: 'credits', atLeast: 4 },
      { kind: 'amount', of: { ...named, level: { atLeast: 3 } }, measure: 'units', atLeast: 2 },
    ],
    plan: { picked: ['one', 'two'] },
  });
  expect(findings.slice(1)).toMatchObject([
    { status: 'unmet', have: 3 },
    { status: 'met', have: 2 },
  ]);
});

test('across qualifications, units of each that count are told, or those of each in doubt', () => {
  const qualifications = ['one', 'two'].map((id) =>
    buildQualification({
      id,
      groups: ['A'],
      units: [buildUnit(`${id} high`, 2, 'A', { level: 3 }), buildUnit(`${id} open`, 1, 'A')],
    }),
  );
  const judge = (atLeast: number) => {
    const rule = { kind: 'amount' as const, of: { level: { atLeast: 3 } }, measure: 'credits' as const, atLeast };
    const pathway = buildPathway({ qualifications, rules: [rule] });
    const picked = ['one high', 'one open', 'two high', 'two open'];
    return evaluate(buildPlan({ pathway, picked }), pathway, buildCatalogue(pathway)).findings[0];
  };
  const figures = { qualification: null, have: 4, possible: 6 };
  expect(judge(4)).toMatchObject({ ...figures, status: 'met', units: ['one high', 'two high'] });
  expect(judge(6)).toMatchObject({ ...figures, status: 'unknown', units: ['one open', 'two open'] });
  expect(judge(7)).toMatchObject({ ...figures, status: 'unmet', units: ['one high', 'two high'] });
});
