import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/catalogue/ruleMeaning.ts';
import type { Group, Unit } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { factsKey, ruleSystem } from '../../src/completion/ruleSystem.ts';
import {
  buildCatalogue,
  buildGroup,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

/** Group C and Group D are part of Group B. */
const nested = ['A', 'B', buildGroup('C', 'B'), buildGroup('D', 'B')];

function systemOf(
  units: readonly Unit[],
  rules: readonly BareUnitRule[],
  groups: readonly (string | Group)[] = nested,
) {
  const qualification = buildQualification({ id: 'Q', groups, units, rules });
  const members = units.map((unit) => ({ unit, qualification, also: [] }));
  const meanings = [...meaningsOf(qualification).values()].filter((meaning) => meaning !== null);
  const facts = (unit: Unit) => ({ level: unit.level?.value ?? null, glh: unit.glh?.value ?? null });
  return {
    system: (outlook: 'worst' | 'best') => ruleSystem(members, meanings, outlook, facts),
    key: (outlook: 'worst' | 'best') => factsKey(members, meanings, outlook, facts),
  };
}

const waysOf = (units: readonly Unit[], rules: readonly BareUnitRule[], plan: PlanParts = {}) => {
  const pathway = buildPathway({ qualifications: [buildQualification({ groups: ['A', 'B'], units, rules })] });
  const { ways } = answerPlan(buildPlan({ ...plan, pathway }), pathway, buildCatalogue(pathway), 'fewestUnits');
  return [ways.certain, ways.toConfirm];
};

describe('rules as sums', () => {
  test('know the innermost group that holds all they are about, so that no group is gone through with another', () => {
    const of = (...groups: string[]): BareUnitRule => ({
      kind: 'amount',
      of: { groups },
      measure: 'units',
      atLeast: 1,
    });
    const rules = [of('C'), of('C', 'D'), of('B', 'D'), of('A', 'C'), of('Z')];
    const { counters } = systemOf([buildUnit('C1', 1, 'C')], rules).system('worst');
    expect(counters.map(({ group }) => group)).toEqual(['Q C', 'Q B', 'Q B', null, null]);
  });

  test('count a unit in its group and all around it, in each place it may have', () => {
    const units = [
      buildUnit('in C', 2, 'C'),
      buildUnit('in A or D', 3, 'A', { alsoIn: ['D'] }),
      buildUnit('no group', 4, 'Z'),
    ];
    const minimum = (group: string): BareUnitRule => ({ kind: 'groupCreditsMinimum', group, credits: 1 });
    const rules = [...['A', 'B', 'C', 'D'].map(minimum), { kind: 'totalCreditsMinimum', credits: 1 } as const];
    const [a, b, c, d, all] = [0, 1, 2, 3, 4];
    const { units: made } = systemOf(units, rules).system('worst');
    const sums = made.map(({ placements }) =>
      placements.map((each) => Object.fromEntries(each.map(({ counter, amount }) => [counter, amount]))),
    );
    expect(sums).toEqual([
      [{ [b]: 2, [c]: 2, [all]: 2 }],
      [
        { [a]: 3, [all]: 3 },
        { [b]: 3, [d]: 3, [all]: 3 },
      ],
      [{ [all]: 4 }],
    ]);
    expect(made.map(({ path }) => path)).toEqual([['Q B', 'Q C'], ['Q A'], []]);
  });

  test('have nothing of a unit that adds nothing', () => {
    const rules: BareUnitRule[] = [{ kind: 'levelCreditsMinimum', level: 3, credits: 3 }];
    const units = [
      buildUnit('low', 3, 'A', { level: 2 }),
      buildUnit('high', 3, 'A', { level: 3 }),
      buildUnit('open', 3, 'A'),
    ];
    const placements = (outlook: 'worst' | 'best') =>
      systemOf(units, rules)
        .system(outlook)
        .units.map((unit) => unit.placements);
    expect(placements('worst')).toEqual([[[]], [[{ counter: 0, amount: 3 }]], [[]]]);
    expect(placements('best')).toEqual([[[]], [[{ counter: 0, amount: 3 }]], [[{ counter: 0, amount: 3 }]]]);
  });

  test('that limit one sum are followed once, with the stricter figures', () => {
    const minimum = (credits: number): BareUnitRule => ({ kind: 'totalCreditsMinimum', credits });
    const { counters, conditions } = systemOf([], [minimum(3), minimum(5), minimum(4)]).system('worst');
    expect(counters).toMatchObject([{ min: 5, max: Infinity }]);
    expect(conditions).toEqual([0]);
  });
});

test('what is known of the units decides whether a diagram can be used again', () => {
  const rules: BareUnitRule[] = [
    { kind: 'levelCreditsMinimum', level: 3, credits: 3 },
    { kind: 'amount', of: { level: { atMost: 1 } }, measure: 'units', atMost: 1 },
    { kind: 'totalCreditsMinimum', credits: 5 },
  ];
  const key = (...levels: (number | null)[]) =>
    systemOf(
      levels.map((level, index) => buildUnit(`U${index}`, 3, 'A', level === null ? {} : { level })),
      rules,
    );
  expect(key(3, 1, null).key('worst')).toBe('3,0,0;0,1,1');
  expect(key(3, 1, null).key('best')).toBe('3,0,3;0,1,0');
  expect(key(2, 2, 2).key('worst')).toBe('0,0,0;0,0,0');
});

describe('units whose level or hours nobody knows', () => {
  const units = [
    buildUnit('known', 3, 'A', { level: 3 }),
    buildUnit('open', 3, 'A'),
    buildUnit('low', 3, 'A', { level: 2 }),
  ];
  const atLevel3 = { level: { atLeast: 3 } };

  test('may be too much for a maximum and too little for a minimum', () => {
    expect(waysOf(units, [{ kind: 'amount', of: atLevel3, measure: 'credits', atMost: 3 }])).toEqual([6n, 2n]);
    expect(waysOf(units, [{ kind: 'amount', of: atLevel3, measure: 'credits', atLeast: 3, atMost: 3 }])).toEqual([
      2n,
      4n,
    ]);
  });

  test('leave a choice to confirm that is met one way for certain and another way perhaps', () => {
    const exactly3 = { of: atLevel3, measure: 'credits' as const, atLeast: 3, atMost: 3 };
    const withLow = { of: { units: ['low'] }, measure: 'units' as const, atLeast: 1 };
    const choice = (atLeast: number): BareUnitRule => ({
      kind: 'choice',
      atLeast,
      ways: [{ all: [exactly3] }, { all: [withLow] }],
    });
    // With the low unit four ways; without it the known unit alone, and perhaps two more.
    expect(waysOf(units, [choice(1)])).toEqual([5n, 2n]);
    expect(waysOf(units, [choice(2)])).toEqual([1n, 2n]);
  });

  test('may have the hours or not, and published ones are taken as they are', () => {
    const hours = (atLeast: number): BareUnitRule => ({ kind: 'amount', of: {}, measure: 'hours', atLeast });
    const some = [buildUnit('long', 3, 'A', { glh: 20 }), buildUnit('short', 3, 'A', { glh: 10 })];
    expect([waysOf(some, [hours(20)]), waysOf(some, [hours(21)]), waysOf(some, [hours(31)])]).toEqual([
      [2n, 0n],
      [1n, 0n],
      [0n, 0n],
    ]);
    expect(waysOf([...some, buildUnit('open', 3, 'A')], [hours(31)])).toEqual([0n, 3n]);
    const settled = { open: { glh: { value: 1, from: 'Specification, page 12' } } };
    expect(waysOf([...some, buildUnit('open', 3, 'A')], [hours(31)], { settled })).toEqual([1n, 0n]);
  });
});

describe('named units', () => {
  const units = ['A1', 'A2', 'A3'].map((reference) => buildUnit(reference, 3, 'A', { level: 3, glh: 10 }));
  const total = (credits: number): BareUnitRule => ({ kind: 'totalCreditsMinimum', credits });
  const twoCount: BareUnitRule = { kind: 'countsAtMost', units: ['A1', 'A2', 'A3'], atMost: 2 };

  test('of which two count may all be taken, and the third adds no credits', () => {
    expect(waysOf(units, [twoCount])).toEqual([8n, 0n]);
    expect(waysOf(units, [twoCount, total(6)])).toEqual([4n, 0n]);
    expect(waysOf(units, [twoCount, total(7)])).toEqual([0n, 0n]);
  });

  test('are asked for by credits and by hours as well as one by one', () => {
    const named = (measure: 'credits' | 'hours' | 'units', atLeast: number): BareUnitRule => ({
      kind: 'amount',
      of: { units: ['A1', 'A2'] },
      measure,
      atLeast,
    });
    expect(waysOf(units, [named('credits', 6)])).toEqual([2n, 0n]);
    expect(waysOf(units, [named('hours', 20)])).toEqual([2n, 0n]);
    expect(waysOf(units, [named('units', 1)])).toEqual([6n, 0n]);
  });
});
