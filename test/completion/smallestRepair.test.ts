import { describe, expect, test } from 'vitest';
import type { Qualification, Unit } from '../../src/catalogue/schema.ts';
import type { Repair } from '../../src/completion/answer.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { fewestOf, repairScale, repairWeights } from '../../src/completion/smallestRepair.ts';
import type { Place } from '../../src/completion/standing.ts';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

const ask = (qualifications: readonly Qualification[], parts: PlanParts) => {
  const pathway = buildPathway({ qualifications });
  return answerPlan(buildPlan({ pathway, ...parts }), pathway, buildCatalogue(pathway), 'fewestUnits');
};
const alone = (units: readonly Unit[], rules: readonly BareUnitRule[], parts: PlanParts) =>
  ask([buildQualification({ groups: ['A', 'B'], units, rules })], parts);

describe('of the changes that each way to choose a qualification asks for', () => {
  const change = (certainty: Repair['certainty'], ...remove: string[]): Repair => ({
    certainty,
    remove,
    add: [],
    credits: 0,
  });

  test('the one that takes out fewest units is offered, then a certain one, then the first', () => {
    const [two, one] = [change('certain', 'A', 'B'), change('toConfirm', 'C')];
    expect(fewestOf([two, one])).toBe(one);
    expect(fewestOf([one, two])).toBe(one);
    const certain = change('certain', 'D');
    expect(fewestOf([one, certain])).toBe(certain);
    expect(fewestOf([certain, one])).toBe(certain);
    expect(fewestOf([certain, change('certain', 'E')])).toBe(certain);
  });

  test('none is offered where no way has one', () => {
    expect(fewestOf([null, change('certain', 'A'), null])).toEqual(change('certain', 'A'));
    expect(fewestOf([null, null])).toBeNull();
    expect(fewestOf([])).toBeNull();
  });
});

test('taking out costs more than adding every other unit, and adding more than every credit', () => {
  const qualification = buildQualification();
  const standing = (place: Place) => ({
    unit: buildUnit(place, 3, 'A'),
    qualification,
    also: [],
    place,
    repeat: 'no' as const,
  });
  const standings = (['mandatory', 'locked', 'picked', 'free', 'ruledOut'] as const).map(standing);
  const chosen = { of: qualification, rules: [], standings };
  const scale = repairScale([chosen]);
  expect(scale).toEqual({ addition: 16, removal: 96 });
  const { out, in: within } = repairWeights(chosen, 'worst', scale);
  expect([...out]).toEqual([Infinity, Infinity, 96, 0, 0]);
  expect([...within]).toEqual([3, 3, 3, 19, Infinity]);
});

describe('a repair', () => {
  const pair: BareUnitRule = { kind: 'barredPair', units: ['A1', 'A2'] };
  const two = [buildUnit('A1', 3, 'A'), buildUnit('A2', 3, 'A')];

  test.each([
    [{ kept: ['A1'], picked: ['A2'] }, ['A2']],
    [{ kept: ['A2'], picked: ['A1'] }, ['A1']],
    [{ achieved: ['A2'], picked: ['A1'] }, ['A1']],
    [{ picked: ['A1', 'A2'] }, ['A2']],
  ])('of %j takes out %j: what is kept or achieved stays', (parts, remove) => {
    expect(alone(two, [pair], parts).repair).toEqual({ certainty: 'certain', remove, add: [], credits: 3 });
  });

  test('is none where both that cannot stay together are kept', () => {
    expect(alone(two, [pair], { kept: ['A1', 'A2'] }).repair).toBeNull();
  });

  test('leaves in a unit whose level nobody knows where only a certain repair would take it out', () => {
    const units = [
      buildUnit('low', 3, 'A', { level: 2 }),
      buildUnit('open', 3, 'A'),
      buildUnit('high', 3, 'A', { level: 3 }),
    ];
    const rules: BareUnitRule[] = [{ kind: 'amount', of: { level: { atMost: 2 } }, measure: 'units', atMost: 0 }];
    expect(alone(units, rules, { picked: ['low', 'open', 'high'] }).repair).toEqual({
      certainty: 'toConfirm',
      remove: ['low'],
      add: [],
      credits: 6,
    });
  });

  test('is none where the plan can be completed', () => {
    expect(alone(two, [pair], { picked: ['A1'] }).repair).toBeNull();
  });
});

describe('a swap in a pathway of two qualifications', () => {
  const barred: BareUnitRule = { kind: 'barredPair', units: ['C1', 'C2'] };
  const c = buildQualification({
    id: 'C',
    groups: ['A'],
    units: ['C1', 'C2', 'C3'].map((reference) => buildUnit(reference, 3, 'A')),
    rules: [{ kind: 'totalCreditsMinimum', credits: 3 }, barred],
  });
  const k = buildQualification({
    id: 'K',
    groups: ['A'],
    units: ['K1', 'K2'].map((reference) => buildUnit(reference, 2, 'A')),
    rules: [
      { kind: 'groupUnitsMaximum', group: 'A', units: 1 },
      { kind: 'totalCreditsMinimum', credits: 2 },
    ],
  });

  test('takes out what stands in the way of the unit, and counts the credits of both', () => {
    const { effects } = ask([c, k], { picked: ['C1', 'K2'] });
    expect(effects.get('C2')).toMatchObject({
      completable: 'no',
      exceeds: ['rule-2'],
      swap: { certainty: 'certain', remove: ['C1'], add: [], credits: 5 },
    });
    expect(effects.get('K1')?.swap).toEqual({ certainty: 'certain', remove: ['K2'], add: [], credits: 5 });
    expect(effects.get('C3')).toMatchObject({ completable: 'yes', exceeds: [], swap: null });
  });

  test('takes out what is too much in the other one as well, or the plan could still not be finished', () => {
    const { effects } = ask([c, k], { picked: ['C1', 'K1', 'K2'] });
    expect(effects.get('C2')).toMatchObject({
      completable: 'no',
      swap: { certainty: 'certain', remove: ['C1', 'K2'], add: [], credits: 5 },
    });
    // Nothing is wrong with the unit: it is the plan that needs mending.
    expect(effects.get('C3')).toMatchObject({ completable: 'no', exceeds: [], swap: null });
  });
});

test('a swap leaves alone the other sixty units of a plan that is not finished yet', () => {
  const units = [
    ...Array.from({ length: 60 }, (_, index) => buildUnit(`P${index}`, 1, 'A')),
    buildUnit('new', 1, 'A'),
    buildUnit('more', 9, 'A'),
  ];
  const rules: BareUnitRule[] = [
    { kind: 'totalCreditsMinimum', credits: 66 },
    { kind: 'barredPair', units: ['P59', 'new'] },
  ];
  const picked = units.slice(0, 60).map(({ reference }) => reference);
  expect(alone(units, rules, { picked }).effects.get('new')?.swap).toEqual({
    certainty: 'certain',
    remove: ['P59'],
    add: [],
    credits: 60,
  });
});
