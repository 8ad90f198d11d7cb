import { describe, expect, test } from 'vitest';
import { buildGroup, buildUnit } from '../../builders/frameworkBuilder.ts';
import { judgeSmall, onlyFinding } from '../judgeSmall.ts';

const rules = [{ kind: 'levelCreditsMinimum' as const, level: 3, credits: 6 }];
const units = [
  buildUnit('high5', 5, 'A', { level: 3 }),
  buildUnit('high1', 1, 'A', { level: 4 }),
  buildUnit('high2', 2, 'A', { level: 3 }),
  buildUnit('low4', 4, 'A', { level: 2 }),
  buildUnit('open1', 1, 'A'),
  buildUnit('open2', 2, 'A'),
];
const judge = (picked: readonly string[]) => onlyFinding({ units, rules, plan: { picked } });

test.each([
  [['high5', 'low4'], 'unmet', 5, 5],
  [['high5', 'high1', 'low4'], 'met', 6, 6],
  [['high5', 'high2', 'low4'], 'met', 7, 7],
])('with %j and every level known, the rule is %s at %i of 6 credits', (picked, status, have, possible) => {
  expect(judge(picked)).toMatchObject({
    status,
    have,
    possible,
    need: 6,
    measure: 'credits',
    level: 3,
    units: picked.filter((reference) => reference.startsWith('high')),
  });
});

test('credits of a unit that stands in none of the groups count at their level all the same', () => {
  const outside = [...units, buildUnit('stray1', 1, 'Z', { level: 3 })];
  expect(onlyFinding({ units: outside, rules, plan: { picked: ['high5', 'stray1'] } })).toMatchObject({
    status: 'met',
    have: 6,
    possible: 6,
  });
});

describe('units of unknown level', () => {
  test('leave the rule unmet while even they cannot reach it', () => {
    expect(judge(['high2', 'open1', 'open2'])).toMatchObject({ status: 'unmet', have: 2, possible: 5 });
  });

  test('make it unknown as soon as they could decide it, and are named', () => {
    expect(judge(['high5', 'open1'])).toMatchObject({ status: 'unknown', have: 5, possible: 6, units: ['open1'] });
    expect(judge(['high5', 'open2'])).toMatchObject({ status: 'unknown', have: 5, possible: 7, units: ['open2'] });
  });

  test('do not matter any more once the certain credits are enough', () => {
    const finding = judge(['high5', 'high1', 'open2']);
    expect(finding).toMatchObject({ status: 'met', have: 6, possible: 8, units: ['high5', 'high1'] });
  });

  test.each([
    [2, 'unmet', 5],
    [3, 'met', 6],
    [4, 'met', 6],
  ])('are settled by a reader who gives Level %i', (value, status, have) => {
    const settled = { open1: { level: { value, from: 'Specification, page 12' } } };
    const finding = onlyFinding({ units, rules, plan: { picked: ['high5', 'open1'], settled } });
    expect(finding).toMatchObject({ status, have, possible: have });
  });
});

describe('a group over its maximum', () => {
  const capped = [...rules, { kind: 'groupCreditsMaximum' as const, group: 'A', credits: 8 }];

  test('leaves certain only what its low units cannot push out', () => {
    const { findings } = judgeSmall({ units, rules: capped, plan: { picked: ['high5', 'high1', 'low4'] } });
    expect(findings[0]).toMatchObject({ status: 'unknown', have: 4, possible: 6, units: [] });
  });

  test('never gives more at the level than it may count', () => {
    const { findings } = judgeSmall({
      units,
      rules: [
        { kind: 'levelCreditsMinimum', level: 3, credits: 7 },
        { kind: 'groupCreditsMaximum', group: 'A', credits: 6 },
      ],
      plan: { picked: ['high5', 'high2'] },
    });
    expect(findings[0]).toMatchObject({ status: 'unmet', have: 6, possible: 6 });
  });

  test('is reckoned from the innermost group outwards', () => {
    const { findings } = judgeSmall({
      groups: ['A', buildGroup('B', 'A')],
      units: [
        buildUnit('A4', 4, 'A', { level: 3 }),
        buildUnit('B3', 3, 'B', { level: 3 }),
        buildUnit('B2', 2, 'B', { level: 1 }),
      ],
      rules: [
        { kind: 'levelCreditsMinimum', level: 3, credits: 4 },
        { kind: 'groupCreditsMaximum', group: 'B', credits: 4 },
        { kind: 'groupCreditsMaximum', group: 'A', credits: 7 },
      ],
      plan: { picked: ['A4', 'B3', 'B2'] },
    });
    expect(findings[0]).toMatchObject({ status: 'met', have: 5, possible: 7 });
  });
});
