import { describe, expect, test } from 'vitest';
import type { Group, Qualification } from '../../src/catalogue/schema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import {
  buildCatalogue,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { judgeSmall } from './judgeSmall.ts';

/** What is said of each group: its limits in credits and units, whether it is free and whether all of it is mandatory. */
function limits(groups: readonly (string | Group)[], rules: readonly BareUnitRule[]) {
  const units = groups.flatMap((group) => {
    const id = typeof group === 'string' ? group : group.id;
    return [1, 2].map((number) => buildUnit(`${id}${number}`, 3, id, { level: 2 }));
  });
  return Object.fromEntries(
    judgeSmall({ groups, units, rules }).groups.map(({ group, minimum, maximum, leastUnits, mostUnits, free, all }) => [
      group,
      [minimum, maximum, leastUnits, mostUnits, free ? 'free' : all ? 'all' : 'limited'],
    ]),
  );
}

describe('of each group a learner is told', () => {
  test('the limits in credits and in units, the strictest of each, and nothing of the other’s', () => {
    expect(
      limits(
        ['A', 'B', 'C'],
        [
          { kind: 'groupCreditsMinimum', group: 'A', credits: 4 },
          { kind: 'groupCreditsMinimum', group: 'A', credits: 5 },
          { kind: 'groupUnitsMinimum', group: 'A', units: 2 },
          { kind: 'groupCreditsMaximum', group: 'B', credits: 9 },
          { kind: 'groupCreditsMaximum', group: 'B', credits: 8 },
          { kind: 'groupUnitsMaximum', group: 'B', units: 3 },
        ],
      ),
    ).toEqual({
      A: [5, null, 2, null, 'free'],
      B: [null, 8, null, 3, 'limited'],
      C: [null, null, null, null, 'free'],
    });
  });

  test('that all of it is taken: its credits, or its units where no credits are printed', () => {
    expect(
      limits(
        ['A', 'B', 'C'],
        [
          { kind: 'allOfGroup', group: 'A', credits: 6 },
          { kind: 'allOfGroup', group: 'B' },
        ],
      ),
    ).toEqual({
      A: [6, null, null, null, 'free'],
      B: [null, null, 2, null, 'free'],
      C: [null, null, null, null, 'free'],
    });
    const all = judgeSmall({
      groups: ['A', buildGroup('A1', 'A'), 'B'],
      units: [buildUnit('A', 1, 'A'), buildUnit('A1', 1, 'A1'), buildUnit('B', 1, 'B')],
      rules: [{ kind: 'allOfGroup', group: 'A', credits: 2 }],
    });
    expect(all.groups.map((group) => group.all)).toEqual([true, true, false]);
  });

  test('that it is limited by a maximum around it, by one together with others and by alternatives that name it', () => {
    expect(
      limits(
        ['A', buildGroup('A1', 'A'), 'B', 'C', 'D', 'E'],
        [
          { kind: 'groupUnitsMaximum', group: 'A', units: 3 },
          { kind: 'amount', of: { groups: ['B', 'A'] }, measure: 'credits', atMost: 20 },
          {
            kind: 'choice',
            atLeast: 1,
            ways: [
              { all: [{ of: { groups: ['C', 'A'] }, measure: 'units', atLeast: 1 }] },
              { all: [{ of: { units: ['E1'] }, measure: 'units', atLeast: 1 }] },
            ],
          },
          // Of single units, of a level, of the least there is to be: none of these says how much may be taken.
          { kind: 'barredPair', units: ['D1', 'D2'] },
          { kind: 'requires', unit: 'D1', required: 'E1' },
          { kind: 'amount', of: { groups: ['D'], level: { atLeast: 2 } }, measure: 'credits', atLeast: 3 },
          { kind: 'groupCreditsMinimum', group: 'E', credits: 1 },
        ],
      ),
    ).toEqual({
      A: [null, null, null, 3, 'limited'],
      A1: [null, null, null, null, 'limited'],
      B: [null, null, null, null, 'limited'],
      C: [null, null, null, null, 'limited'],
      D: [null, null, null, null, 'free'],
      E: [1, null, null, null, 'free'],
    });
  });

  test('whether it counts towards the whole, and whether the document prints credits at all', () => {
    const further: Group = { ...buildGroup('M'), counts: false };
    const told = (qualification: Qualification) => {
      const pathway = buildPathway({ qualifications: [qualification] });
      return evaluate(buildPlan({ pathway }), pathway, buildCatalogue(pathway)).groups.map(({ counts, inCredits }) => [
        counts,
        inCredits,
      ]);
    };
    const printed = buildQualification({ groups: ['A', further], units: [buildUnit('A1', 3, 'A')] });
    expect(told(printed)).toEqual([
      [true, true],
      [false, true],
    ]);
    const { credits: _, ...bare } = printed;
    expect(told(bare)).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});

describe('credits', () => {
  test('of a qualification whose units nobody has published are its own', () => {
    const whole = (parts: { readonly credits?: number }) => {
      const { credits: _, ...bare } = buildQualification();
      const pathway = buildPathway({ qualifications: [{ ...bare, ...parts }] });
      const { selectedCredits, countedCredits } = evaluate(buildPlan({ pathway }), pathway, buildCatalogue(pathway));
      return [selectedCredits, countedCredits];
    };
    expect(whole({ credits: 12 })).toEqual([12, 12]);
    expect(whole({})).toEqual([0, 0]);
  });

  test('over a group’s maximum are too many for a limit on all, and are no help towards a minimum', () => {
    const amount = (limit: { readonly atLeast?: number; readonly atMost?: number }) =>
      judgeSmall({
        rules: [
          { kind: 'groupCreditsMaximum', group: 'A', credits: 3 },
          { kind: 'amount', of: {}, measure: 'credits', ...limit },
        ],
        plan: { picked: ['A5', 'B1'] },
      }).findings.map(({ status, have }) => [status, have])[1];
    expect(amount({ atLeast: 5 })).toEqual(['unmet', 4]);
    expect(amount({ atMost: 5 })).toEqual(['exceeded', 6]);
  });

  test('of units that count in their group alone are in the plan, and count for nothing else', () => {
    const { findings, selectedCredits, countedCredits, placed } = judgeSmall({
      groups: [{ ...buildGroup('M'), counts: false }, 'A'],
      units: [buildUnit('M5', 5, 'M', { level: 3 }), buildUnit('A1', 1, 'A', { level: 3 })],
      rules: [
        { kind: 'amount', of: {}, measure: 'credits', atMost: 1 },
        { kind: 'amount', of: {}, measure: 'units', atLeast: 1 },
        { kind: 'amount', of: { units: ['M5'] }, measure: 'credits', atMost: 0 },
        { kind: 'levelCreditsMinimum', level: 3, credits: 1 },
        { kind: 'groupCreditsMinimum', group: 'M', credits: 5 },
      ],
      pathwayRules: [
        { kind: 'amount', of: {}, measure: 'units', atLeast: 1 },
        { kind: 'amount', of: { units: ['M5'] }, measure: 'units', atLeast: 1 },
      ],
      plan: { picked: ['M5', 'A1'] },
    });
    expect(findings.map(({ status, have, units }) => [status, have, units])).toEqual([
      ['met', 1, ['A1']],
      ['met', 1, ['A1']],
      ['met', 0, []],
      ['met', 1, ['A1']],
      ['met', 5, ['M5']],
      ['met', 1, ['A1']],
      ['met', 1, ['M5']],
    ]);
    expect([selectedCredits, countedCredits]).toEqual([6, 1]);
    expect(placed.map(({ reference, counts }) => [reference, counts])).toEqual([
      ['M5', false],
      ['A1', true],
    ]);
  });
});

describe('an amount at a level', () => {
  const units = [
    buildUnit('A5', 5, 'A', { level: 3 }),
    buildUnit('A1', 1, 'A', { level: 2 }),
    buildUnit('B2', 2, 'B', { level: 3 }),
    buildUnit('B3', 3, 'B'),
  ];
  const level = { atLeast: 3 };
  const have = (rule: BareUnitRule) => {
    const finding = judgeSmall({
      units,
      rules: [{ kind: 'groupCreditsMaximum', group: 'A', credits: 3 }, rule],
      plan: { picked: units.map(({ reference }) => reference) },
    }).findings[1];
    return finding?.kind === 'amount' && [finding.have, finding.possible, finding.units];
  };

  test('of a group is that of its units alone', () => {
    expect(have({ kind: 'amount', of: { groups: ['A'], level }, measure: 'credits', atLeast: 1 })).toEqual([
      5,
      5,
      ['A5'],
    ]);
    expect(have({ kind: 'amount', of: { groups: ['B'], level }, measure: 'units', atLeast: 1 })).toEqual([
      1,
      2,
      ['B2'],
    ]);
  });

  test('of all units is counted one by one, in credits no more than count', () => {
    expect(have({ kind: 'amount', of: { level }, measure: 'units', atLeast: 1 })).toEqual([2, 3, ['A5', 'B2']]);
    expect(have({ kind: 'amount', of: { level }, measure: 'credits', atLeast: 1 })).toEqual([4, 8, ['A5', 'B2']]);
    expect(have({ kind: 'amount', of: { level }, measure: 'credits', atMost: 20 })).toEqual([7, 10, ['A5', 'B2']]);
  });

  test('of named ones is that of those, whatever their group', () => {
    const named = { units: ['A5', 'B3'] };
    expect(have({ kind: 'amount', of: { ...named, level }, measure: 'units', atLeast: 1 })).toEqual([1, 2, ['A5']]);
    expect(have({ kind: 'amount', of: named, measure: 'credits', atLeast: 1 })).toEqual([8, 8, ['A5', 'B3']]);
  });

  test('of a group and one inside it has each unit once', () => {
    const inner = [buildUnit('B2', 2, 'B', { level: 2 }), buildUnit('C3', 3, 'C', { level: 3 })];
    const { findings } = judgeSmall({
      groups: ['B', buildGroup('C', 'B')],
      units: inner,
      rules: [
        { kind: 'amount', of: { groups: ['C', 'B'] }, measure: 'credits', atLeast: 5 },
        { kind: 'amount', of: { groups: ['B'], level }, measure: 'credits', atLeast: 3 },
      ],
      plan: { picked: ['B2', 'C3'] },
    });
    expect(findings).toMatchObject([
      { status: 'met', have: 5, units: ['B2', 'C3'] },
      { status: 'met', have: 3, units: ['C3'] },
    ]);
  });
});

test('alternatives that are not met yet name the units in doubt that decide, and no others', () => {
  const atLevel3 = (group: string) => ({
    all: [{ of: { groups: [group], level: { atLeast: 3 } }, measure: 'units' as const, atLeast: 1 }],
  });
  const units = [buildUnit('A1', 1, 'A', { level: 3 }), buildUnit('A2', 1, 'A'), buildUnit('B1', 1, 'B')];
  const { findings } = judgeSmall({
    units,
    rules: [{ kind: 'choice', atLeast: 2, ways: [atLevel3('A'), atLevel3('B')] }],
    plan: { picked: ['A1', 'A2', 'B1'] },
  });
  expect(findings).toMatchObject([{ status: 'unknown', have: 1, units: ['B1'] }]);
});
