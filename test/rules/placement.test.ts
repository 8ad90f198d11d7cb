import { describe, expect, test } from 'vitest';
import type { Group, Unit } from '../../src/catalogue/schema.ts';
import { buildGroup, buildUnit, type BareUnitRule } from '../builders/frameworkBuilder.ts';
import { judgeSmall } from './judgeSmall.ts';

const minimum = (group: string, credits: number): BareUnitRule => ({ kind: 'groupCreditsMinimum', group, credits });
const maximum = (group: string, credits: number): BareUnitRule => ({ kind: 'groupCreditsMaximum', group, credits });

function place(
  units: readonly Unit[],
  rules: readonly BareUnitRule[],
  groups: readonly (string | Group)[] = ['A', 'B', 'C'],
) {
  const evaluation = judgeSmall({ groups, units, rules, plan: { picked: units.map(({ reference }) => reference) } });
  return {
    homes: Object.fromEntries(evaluation.placed.map(({ reference, group }) => [reference, group])),
    selected: evaluation.groups.map(({ selected }) => selected),
    statuses: evaluation.findings.map(({ status }) => status),
    total: evaluation.selectedCredits,
  };
}

describe('a unit that stands in two groups', () => {
  const both = buildUnit('AB', 4, 'B', { alsoIn: ['A'] });

  test('counts once, in the first of its groups in the document where nothing speaks for another', () => {
    expect(place([both], [])).toMatchObject({ homes: { AB: 'A' }, selected: [4, 0, 0], total: 4 });
  });

  test('counts where a minimum needs it', () => {
    expect(place([both], [minimum('B', 4)])).toMatchObject({ homes: { AB: 'B' }, statuses: ['met'] });
  });

  test('counts where no maximum is broken, even if a minimum is missed for it', () => {
    const rules = [maximum('B', 3), minimum('B', 4)];
    expect(place([both], rules)).toMatchObject({ homes: { AB: 'A' }, statuses: ['met', 'unmet'] });
  });

  test('counts where it leaves least to do', () => {
    const rules = [minimum('A', 2), minimum('B', 6)];
    expect(place([both], rules)).toMatchObject({ homes: { AB: 'B' }, statuses: ['unmet', 'unmet'] });
  });

  test('is still one unit for the limits on units', () => {
    const limits: BareUnitRule[] = [
      { kind: 'groupUnitsMaximum', group: 'A', units: 0 },
      { kind: 'groupUnitsMinimum', group: 'B', units: 1 },
    ];
    expect(place([both], limits)).toMatchObject({ homes: { AB: 'B' }, statuses: ['met', 'met'] });
  });
});

describe('a unit that stands in a group that counts towards the whole and in an earlier one that does not', () => {
  const further: Group = { ...buildGroup('M'), counts: false };
  const twofold = (reference: string, credits: number) => buildUnit(reference, credits, 'M', { alsoIn: ['A'] });

  test('counts towards the whole: else credits that the learner has would be said to be missing', () => {
    const evaluation = judgeSmall({
      groups: [further, 'A'],
      units: [twofold('MA', 4)],
      pathwayRules: [{ kind: 'pathwayCredits', credits: 4 }],
      plan: { picked: ['MA'] },
    });
    expect(evaluation.countedCredits).toBe(4);
    expect(evaluation.findings.map(({ status }) => status)).toEqual(['met']);
  });

  test('counts towards the total where that asks for more than the group that does not count', () => {
    const rules: BareUnitRule[] = [minimum('M', 2), { kind: 'totalCreditsMinimum', credits: 4 }];
    expect(place([twofold('MA', 4)], rules, [further, 'A'])).toMatchObject({
      homes: { MA: 'A' },
      statuses: ['unmet', 'met'],
    });
  });

  test('counts in the other where that one needs it, the one with fewest credits first', () => {
    const needed: BareUnitRule = { kind: 'groupUnitsMinimum', group: 'M', units: 1 };
    expect(place([twofold('MA4', 4), twofold('MA1', 1), twofold('MA2', 2)], [needed], [further, 'A'])).toMatchObject({
      homes: { MA4: 'A', MA1: 'M', MA2: 'A' },
      statuses: ['met'],
    });
  });
});

describe('a unit that stands in two groups, one of them inside another', () => {
  const both = buildUnit('AC', 4, 'A', { alsoIn: ['C'] });
  const nested = ['A', 'B', buildGroup('C', 'B')];

  test('counts in the inner one where the outer one asks for a unit', () => {
    const rules: BareUnitRule[] = [{ kind: 'groupUnitsMinimum', group: 'B', units: 1 }];
    expect(place([both], rules, nested)).toMatchObject({ homes: { AC: 'C' }, statuses: ['met'] });
  });

  test('keeps out of the inner one where the outer one has its units', () => {
    const rules: BareUnitRule[] = [
      { kind: 'groupUnitsMaximum', group: 'B', units: 1 },
      { kind: 'groupUnitsMinimum', group: 'C', units: 2 },
    ];
    const units = [both, buildUnit('C2', 2, 'C')];
    expect(place(units, rules, nested)).toMatchObject({ homes: { AC: 'A', C2: 'C' }, statuses: ['met', 'unmet'] });
  });

  test('counts where the credits of the outer one are short, of all that is in it', () => {
    const units = [both, buildUnit('AC2', 3, 'A', { alsoIn: ['C'] }), buildUnit('C2', 2, 'C')];
    expect(place(units, [minimum('B', 5)], nested)).toMatchObject({
      homes: { AC: 'A', AC2: 'C', C2: 'C' },
      selected: [4, 5, 5],
      statuses: ['met'],
    });
  });
});

test('units are shared out together: taking the first fit for each would miss a minimum', () => {
  const units = [
    buildUnit('AB', 3, 'A', { alsoIn: ['B'] }),
    buildUnit('AC', 3, 'A', { alsoIn: ['C'] }),
    buildUnit('AB2', 3, 'A', { alsoIn: ['B'] }),
  ];
  const { homes, statuses } = place(units, [minimum('A', 3), minimum('B', 3), minimum('C', 3), maximum('A', 3)]);
  expect(homes).toEqual({ AB: 'A', AC: 'C', AB2: 'B' });
  expect(statuses).toEqual(['met', 'met', 'met', 'met']);
});

test('earlier groups go to earlier units where both groups are filled to the credit', () => {
  const units = ['first', 'second'].map((reference) => buildUnit(reference, 2, 'A', { alsoIn: ['B'] }));
  for (const limits of [
    [maximum('A', 2), maximum('B', 2)],
    ['A', 'B'].map((group): BareUnitRule => ({ kind: 'groupUnitsMaximum', group, units: 1 })),
  ])
    expect(place(units, limits)).toMatchObject({ homes: { first: 'A', second: 'B' }, statuses: ['met', 'met'] });
});

test('a unit in a group the qualification lacks counts in none, and a rule on such a group finds nothing', () => {
  const rules: BareUnitRule[] = [
    minimum('Z', 2),
    maximum('Z', 1),
    { kind: 'groupUnitsMinimum', group: 'Z', units: 1 },
    { kind: 'groupUnitsMaximum', group: 'Z', units: 0 },
  ];
  for (const others of [[buildUnit('B2', 2, 'B')], [buildUnit('BC2', 2, 'B', { alsoIn: ['C'] })]])
    expect(place([buildUnit('stray', 3, 'Z'), ...others], rules)).toMatchObject({
      selected: [0, 2, 0],
      statuses: ['unmet', 'met', 'unmet', 'met'],
      total: 5,
    });
});

test('a dozen shared units that fill three groups to the credit are placed exactly', () => {
  const groups = ['A', 'B', 'C'];
  const units = Array.from({ length: 12 }, (_, index) =>
    buildUnit(`U${index}`, 2 + ((index * 7) % 5), 'C', { alsoIn: ['A', 'B'] }),
  );
  const credits = units.reduce((sum, { creditValue = 0 }) => sum + creditValue, 0);
  const third = credits / 3;
  const rules = groups.flatMap((group) => [minimum(group, Math.floor(third)), maximum(group, Math.ceil(third))]);
  const { statuses, selected } = place(units, rules);
  expect(new Set(statuses)).toEqual(new Set(['met']));
  expect(selected.reduce((a, b) => a + b, 0)).toBe(credits);
});

test('forty shared units still get an answer in the blink of an eye', () => {
  const groups = ['A', 'B', 'C', 'D', 'E'];
  const units = Array.from({ length: 40 }, (_, index) =>
    buildUnit(`U${index}`, 2 + ((index * 7) % 5), 'A', { alsoIn: ['B', 'C', 'D', 'E'] }),
  );
  const credits = units.reduce((sum, { creditValue = 0 }) => sum + creditValue, 0);
  const rules = groups.map((group) => maximum(group, Math.floor(credits / 5) - 1));
  const before = performance.now();
  const { selected } = place(units, rules, groups);
  expect(selected.reduce((a, b) => a + b, 0)).toBe(credits);
  expect(performance.now() - before).toBeLessThan(3000);
});
