import { expect, test } from 'vitest';
import { buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall } from '../judgeSmall.ts';

const units = ['one', 'two', 'three', 'four'].map((reference) => buildUnit(reference, 3, 'A'));
const of = ['one', 'two', 'three'];

test.each([
  [['one'], 1, 3],
  [['one', 'two'], 2, 6],
  [['one', 'two', 'three'], 3, 6],
  [['one', 'two', 'three', 'four'], 3, 9],
])(
  'with %j in the plan %i of the units are taken, and no more than 2 of them count: %i credits',
  (picked, have, counted) => {
    const { findings, groups, countedCredits } = judgeSmall({
      groups: ['A', 'B', 'C'],
      units,
      rules: [{ kind: 'countsAtMost', units: of, atMost: 2 }],
      plan: { picked },
    });
    expect(findings).toStrictEqual([
      {
        kind: 'countsAtMost',
        ruleId: 'rule-1',
        qualification: 'qualification',
        status: 'met',
        have,
        need: 2,
        measure: 'units',
        units: picked.filter((unit) => of.includes(unit)),
        source: { document: 'document', section: 'Rules' },
        of,
      },
    ]);
    expect(countedCredits).toBe(counted);
    expect(groups.map(({ selected }) => selected)).toEqual([counted, 0, 0]);
  },
);

test('a unit that does not count takes no place of one after it', () => {
  const { groups } = judgeSmall({
    units: [...units, buildUnit('other', 5, 'B')],
    rules: [{ kind: 'countsAtMost', units: of, atMost: 1 }],
    plan: { picked: ['one', 'two', 'other'] },
  });
  expect(groups.map(({ selected }) => selected)).toEqual([3, 5]);
});
