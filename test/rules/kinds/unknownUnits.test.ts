import { expect, test } from 'vitest';
import { judgeSmall } from '../judgeSmall.ts';

test('references the pathway does not have are reported and count for nothing', () => {
  const { findings, placed, selectedCredits } = judgeSmall({
    plan: { picked: ['Z9', 'A1', 'constructor'], claimed: ['X1'] },
  });
  expect(findings).toMatchObject([
    { kind: 'unknownUnits', status: 'unknown', have: 3, measure: 'units', units: ['X1', 'Z9', 'constructor'] },
  ]);
  expect(placed.map(({ reference }) => reference)).toEqual(['A1']);
  expect(selectedCredits).toBe(1);
});

test('one that is ruled out harms nobody', () => {
  expect(judgeSmall({ plan: { ruledOut: ['Z9'] } }).findings).toEqual([]);
});
