import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findUnit } from '../../src/catalogue/findUnit.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { effectLine, effectTone, type EffectLine } from '../../src/parts/effectLine.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan, type PlanParts } from '../builders/planBuilder.ts';

function lineFor(reference: string, pathway: Pathway, parts: PlanParts, catalogue = builtInCatalogue): EffectLine {
  const plan = buildPlan({ pathway, ...parts });
  const answer = answerPlan(plan, pathway, catalogue, 'fewestSurplusCredits');
  const effect = answer.effects.get(reference);
  const unit = findUnit(pathway, reference)?.unit;
  if (!effect || !unit) throw new Error(`No effect for ${reference}`);
  return effectLine(unit, effect, evaluate(plan, pathway, catalogue), answer.completable);
}

const level2 = (reference: string, parts: PlanParts) => lineFor(reference, level2Diploma, parts);
const level3 = (reference: string, parts: PlanParts) => lineFor(reference, level3Diploma, parts);

/** A qualification of four 3-credit units in one group. */
function small(rules: readonly BareUnitRule[]) {
  const units = ['U1', 'U2', 'U3', 'U4'].map((reference) => buildUnit(reference, 3, 'A'));
  const own = buildPathway({
    qualifications: [buildQualification({ groups: ['A'], units, rules })],
  });
  return (reference: string, picked: readonly string[]) => lineFor(reference, own, { picked }, buildCatalogue(own));
}

const groupC = ['L/506/1807', 'H/506/1814', 'L/506/1905'];
const groupB = ['H/506/2154', 'K/506/2155', 'Y/506/2135', 'T/506/2143', 'J/506/2163'];

describe('What is said of a unit before it is picked', () => {
  it('names the group it brings nearer to its minimum', () => {
    expect(level2('H/506/2154', {})).toEqual({ kind: 'groupTo', group: 'B', to: 3, need: 16 });
  });

  it('names the total once every group has enough, though the group limit is near', () => {
    expect(level2('M/502/8587', { picked: ['D/506/2119', ...groupB] })).toEqual({ kind: 'totalTo', to: 40, need: 45 });
  });

  it('knows 6, 7 and 9 of at most 7', () => {
    const others = ['D/506/2119', ...groupB];
    expect(level2('R/506/1789', { picked: [...others, 'H/506/1814'] })).toMatchObject({ kind: 'totalTo' });
    expect(level2('L/506/1905', { picked: [...others, 'L/506/1807', 'H/506/1814'] })).toMatchObject({
      kind: 'finishes',
    });
    expect(level2('M/502/8587', { picked: [...others, ...groupC] })).toEqual({
      kind: 'groupOver',
      group: 'C',
      to: 9,
      most: 7,
    });
  });

  it('says so where a unit would be surplus', () => {
    expect(level2('T/506/2126', { picked: ['D/506/2119', ...groupB, ...groupC] })).toEqual({
      kind: 'extra',
      credits: 3,
    });
  });

  it('says that a finished plan has something to confirm where a unit is claimed and not verified', () => {
    const picked = [...groupB, 'L/506/1807', 'H/506/1814', 'L/506/1905'];
    expect(level2('D/506/2119', { picked })).toEqual({ kind: 'finishes', toConfirm: false });
    expect(level2('D/506/2119', { picked: picked.slice(1), claimed: ['H/506/2154'] })).toEqual({
      kind: 'finishes',
      toConfirm: true,
    });
  });

  it('warns of a unit that would leave no way to finish', () => {
    const ruledOut = level2Diploma.qualifications
      .flatMap(({ units }) => units)
      .filter(({ group, reference }) => group === 'C' && reference !== 'L/506/1807' && reference !== 'K/503/0421')
      .map(({ reference }) => reference);
    // 3 + 16 + 7 is just enough; the 2-credit unit bars the 7-credit one, and B must then make up 5.
    expect(level2('L/506/1807', { picked: ['D/506/2119'], ruledOut })).not.toMatchObject({ kind: 'deadEnd' });
    const noOtherB = level2Diploma.qualifications
      .flatMap(({ units }) => units)
      .filter(({ group, reference }) => (group === 'B' && !groupB.includes(reference)) || reference === 'T/506/2126')
      .map(({ reference }) => reference);
    expect(level2('L/506/1807', { picked: ['D/506/2119'], ruledOut: [...ruledOut, ...noOtherB] })).toEqual({
      kind: 'deadEnd',
    });
  });

  it('blames no unit for a plan that is stuck already', () => {
    const line = level2('H/506/2154', { ruledOut: ['D/506/2119', 'T/506/2126'] });
    expect(line).toEqual({ kind: 'groupTo', group: 'B', to: 3, need: 16 });
  });

  it('speaks of the level where only the level is missing', () => {
    const picked = ['D/506/2119', 'T/506/2126', 'L/506/2133', 'Y/506/2135', 'T/506/2143', 'F/506/2159', 'L/506/1807'];
    const full = [...picked, 'H/506/1814', 'L/506/1869'];
    expect(level3('D/506/2170', { picked: full })).toEqual({ kind: 'levelTo', level: 3, to: 36, need: 40 });
    expect(level3('Y/506/2149', { picked: full })).toEqual({ kind: 'levelNotKnown' });
  });

  it('says that a unit is part of a qualification the learner has, or may be', () => {
    const held = (units: readonly string[] | null) => ({
      achievedQualifications: [
        { qualification: 'customer-service-diploma-2', units: units === null ? null : [...units] },
      ],
    });
    expect(level3('R/506/2151', held(['R/506/2151']))).toEqual({ kind: 'repeat' });
    expect(level3('R/506/2151', held(null))).toEqual({ kind: 'mayRepeat' });
    expect(level3('R/506/2151', held([]))).toMatchObject({ kind: 'groupTo' });
  });
});

describe('What is said under rules a provider may bring', () => {
  it('names the unit that bars it, from either side of the pair', () => {
    const of = small([{ kind: 'barredPair', units: ['U1', 'U2'] }]);
    expect(of('U2', ['U1'])).toEqual({ kind: 'barred', other: 'U1' });
    expect(of('U1', ['U2'])).toEqual({ kind: 'barred', other: 'U2' });
  });

  it('names the unit it cannot be taken without', () => {
    const of = small([
      { kind: 'requires', unit: 'U1', required: 'U2' },
      { kind: 'totalCreditsMinimum', credits: 12 },
    ]);
    expect(of('U1', [])).toEqual({ kind: 'needsUnit', required: 'U2' });
    expect(of('U1', ['U2'])).toEqual({ kind: 'totalTo', to: 6, need: 12 });
  });

  it('counts units where the limit is in units', () => {
    const of = small([{ kind: 'groupUnitsMaximum', group: 'A', units: 1 }]);
    expect(of('U2', ['U1'])).toEqual({ kind: 'groupUnitsOver', group: 'A', to: 2, most: 1 });
  });

  it('counts units where the minimum is in units', () => {
    const of = small([{ kind: 'groupUnitsMinimum', group: 'A', units: 3 }]);
    expect(of('U2', ['U1'])).toEqual({ kind: 'groupUnitsTo', group: 'A', to: 2, need: 3 });
  });
});

describe('The tone of a line', () => {
  it('is never good where something is not known', () => {
    expect(effectTone({ kind: 'levelNotKnown' })).toBe('unknown');
    expect(effectTone({ kind: 'mayRepeat' })).toBe('unknown');
    expect(effectTone({ kind: 'finishes', toConfirm: true })).toBe('unknown');
    expect(effectTone({ kind: 'finishes', toConfirm: false })).toBe('good');
  });

  it('is bad for what breaks a rule or closes every way', () => {
    const bad: EffectLine[] = [
      { kind: 'groupOver', group: 'C', to: 9, most: 7 },
      { kind: 'groupUnitsOver', group: 'C', to: 2, most: 1 },
      { kind: 'repeat' },
      { kind: 'barred', other: 'U1' },
      { kind: 'deadEnd' },
    ];
    expect(bad.map(effectTone)).toEqual(bad.map(() => 'bad'));
  });
});
