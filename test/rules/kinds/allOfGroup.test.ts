import { expect, test } from 'vitest';
import { buildGroup, buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const units = [buildUnit('M1', 2, 'M'), buildUnit('M2', 3, 'M'), buildUnit('A1', 4, 'A', { alsoIn: ['M'] })];
const small = { groups: ['M', 'A'], units, rules: [{ kind: 'allOfGroup' as const, group: 'M', credits: 9 }] };

test('mandatory units are in the plan without being picked, also one that is listed in a second group', () => {
  expect(onlyFinding(small)).toMatchObject({
    status: 'met',
    have: 9,
    need: 9,
    measure: 'credits',
    missing: [],
    units: ['M1', 'M2', 'A1'],
  });
  expect(judgeSmall(small).placed.map(({ because }) => because)).toEqual(['mandatory', 'mandatory', 'mandatory']);
});

test('a mandatory unit that was ruled out is missing, by name', () => {
  const finding = onlyFinding({ ...small, plan: { ruledOut: ['M2'] } });
  expect(finding).toMatchObject({ status: 'unmet', have: 6, need: 9, missing: ['M2'], units: ['M2'] });
});

test('a mandatory unit achieved earlier is in the plan as achieved', () => {
  const { placed, findings } = judgeSmall({ ...small, plan: { achieved: ['M1'] } });
  expect(placed[0]).toMatchObject({ reference: 'M1', because: 'achieved', group: 'M' });
  expect(findings[0]).toMatchObject({ status: 'met', have: 9 });
});

test('units of a nested group are mandatory when all of the outer group is asked for', () => {
  const { findings, groups } = judgeSmall({
    groups: ['M', buildGroup('N', 'M')],
    units: [buildUnit('M1', 2, 'M'), buildUnit('N1', 3, 'N')],
    rules: [{ kind: 'allOfGroup', group: 'M', credits: 5 }],
  });
  expect(findings[0]).toMatchObject({ status: 'met', have: 5 });
  expect(groups.map(({ group, all }) => [group, all])).toEqual([
    ['M', true],
    ['N', true],
  ]);
});

test.each([
  [[], 'met', 3, []],
  [['M2'], 'unmet', 2, ['M2']],
])(
  'where no credits are printed the units are counted: without %j the rule is %s at %i of 3',
  (ruledOut, status, have, missing) => {
    const rules = [{ kind: 'allOfGroup' as const, group: 'M' }];
    expect(onlyFinding({ ...small, rules, plan: { ruledOut } })).toMatchObject({
      status,
      have,
      need: 3,
      measure: 'units',
      missing,
    });
  },
);
