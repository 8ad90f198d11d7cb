import { expect, test } from 'vitest';
import { judgeSmall } from '../judgeSmall.ts';

test('units achieved earlier and not verified are to be confirmed, with their credits', () => {
  expect(judgeSmall({ plan: { claimed: ['B3', 'A2'], achieved: ['A1'] } }).findings).toEqual([
    {
      kind: 'priorUnits',
      ruleId: 'prior-units',
      qualification: null,
      status: 'unknown',
      have: 5,
      need: 0,
      measure: 'credits',
      units: ['A2', 'B3'],
      source: null,
    },
  ]);
});

test('nothing is left to confirm once every unit is verified', () => {
  const { findings, countedCredits } = judgeSmall({ plan: { achieved: ['A1', 'A2'] } });
  expect(findings).toEqual([]);
  expect(countedCredits).toBe(3);
});
