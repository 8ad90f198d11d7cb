import { expect, test } from 'vitest';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const rule = { kind: 'startDate' as const, from: '2016-10-14' };

test.each([
  ['2016-10-13', 'unmet'],
  ['2016-10-14', 'met'],
  ['2016-10-15', 'met'],
  [null, 'unknown'],
])('a start on %s is %s under rules from 14 October 2016', (startDate, status) => {
  const finding = onlyFinding({ pathwayRules: [rule], plan: { startDate } });
  expect(finding).toMatchObject({
    status,
    measure: 'units',
    units: [],
    startDate,
    from: '2016-10-14',
    revised: null,
  });
});

test.each([
  ['2016-10-13', 'unmet'],
  ['2016-10-14', 'unknown'],
  ['2021-11-11', 'unknown'],
  ['2021-11-12', 'met'],
  ['2021-11-13', 'met'],
])('a start on %s is %s where the document was revised on 12 November 2021', (startDate, status) => {
  const pathwayRules = [{ ...rule, revised: '2021-11-12' }];
  expect(onlyFinding({ pathwayRules, plan: { startDate } })).toMatchObject({ status, revised: '2021-11-12' });
});

test('no other rule is applied to a start it does not hold for', () => {
  const { findings, countedCredits } = judgeSmall({
    rules: [{ kind: 'groupCreditsMaximum', group: 'A', credits: 4 }],
    pathwayRules: [{ kind: 'pathwayCredits', credits: 1 }, rule],
    plan: { startDate: '2016-10-13', picked: ['A5'], claimed: ['B1'] },
  });
  expect(findings.map(({ kind }) => kind)).toEqual(['startDate']);
  expect(countedCredits).toBe(5);
});
