import { creditsOf } from '../../src/catalogue/credits.ts';
import { expect, test } from 'vitest';
import {
  buildCatalogue,
  buildPathway,
  buildQualification,
  buildUnit,
  type BareUnitRule,
} from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { nextStep } from '../../src/rules/nextStep.ts';
import { verdict, type Completable } from '../../src/rules/verdict.ts';
import { judgeSmall, tenUnits, type SmallCase } from './judgeSmall.ts';

const step = (small: SmallCase, completable: Completable = 'yes') => nextStep(verdict(judgeSmall(small), completable));
const inA = { qualification: 'qualification', group: 'A' };

const rules: readonly BareUnitRule[] = [
  { kind: 'levelCreditsMinimum', level: 3, credits: 2 },
  { kind: 'totalCreditsMinimum', credits: 12 },
  { kind: 'requires', unit: 'B1', required: 'B2' },
  { kind: 'groupCreditsMinimum', group: 'A', credits: 3 },
  { kind: 'groupUnitsMinimum', group: 'B', units: 2 },
  { kind: 'barredPair', units: ['A1', 'B1'] },
  { kind: 'noRepeat' },
  { kind: 'groupCreditsMaximum', group: 'A', credits: 7 },
  { kind: 'groupUnitsMaximum', group: 'A', units: 2 },
];
const units = tenUnits.map((unit) =>
  buildUnit(unit.reference, creditsOf(unit), unit.group, { level: unit.reference === 'B5' ? 3 : 2 }),
);
const after = (picked: readonly string[], achieved: readonly string[] = []) =>
  step({
    units,
    rules,
    plan: { picked, achievedQualifications: [{ qualification: 'earlier', units: achieved }] },
  });

test('taking out what is over a maximum comes first, then repeats, then a pair, wherever the document has them', () => {
  expect(after(['A5', 'A4', 'A1', 'B1'], ['A4'])).toEqual({ kind: 'takeOut', ...inA, credits: 3 });
  expect(after(['A3', 'A2', 'A1', 'B1'], ['A3'])).toEqual({ kind: 'takeOutUnits', ...inA, units: 1 });
  expect(after(['A1', 'A2', 'B1'], ['A2'])).toEqual({ kind: 'repeat', units: ['A2'] });
  expect(after(['A1', 'A2', 'B1'])).toEqual({ kind: 'chooseOne', pair: ['A1', 'B1'] });
});

test('then come group minimums in document order, units that are asked for, the total, and the level', () => {
  expect(after([])).toEqual({ kind: 'pickFromGroup', ...inA, credits: 3, more: false });
  expect(after(['A2'])).toEqual({ kind: 'pickFromGroup', ...inA, credits: 1, more: true });
  expect(after(['A3'])).toEqual({ ...inA, kind: 'pickUnitsFromGroup', group: 'B', units: 2, more: false });
  expect(after(['A3', 'B1'])).toEqual({ ...inA, kind: 'pickUnitsFromGroup', group: 'B', units: 1, more: true });
  expect(after(['A3', 'B1', 'B3'])).toEqual({ kind: 'pickRequired', unit: 'B1', required: 'B2' });
  expect(after(['A3', 'B2', 'B3'])).toEqual({ kind: 'pickAny', credits: 4 });
  expect(after(['A5', 'B3', 'B4'])).toEqual({ kind: 'pickAtLevel', level: 3, credits: 2 });
  expect(after(['A4', 'B3', 'B5'])).toEqual({ kind: 'done' });
});

test('a pathway short of credits alone asks for any unit', () => {
  expect(step({ pathwayRules: [{ kind: 'pathwayCredits', credits: 9 }], plan: { picked: ['A5'] } })).toEqual({
    kind: 'pickAny',
    credits: 4,
  });
});

test('a mandatory unit ruled out is to be taken back', () => {
  const small: SmallCase = { rules: [{ kind: 'allOfGroup', group: 'A', credits: 15 }], plan: { ruledOut: ['A3'] } };
  expect(step(small)).toEqual({ kind: 'takeBack', group: 'A', units: ['A3'] });
  expect(step(small, 'no')).toMatchObject({ kind: 'unblock', findings: [{ kind: 'allOfGroup' }] });
});

test('what is left to find out is said last, with everything that is open', () => {
  const small: SmallCase = {
    pathwayRules: [{ kind: 'startDate', from: '2016-10-14' }],
    plan: { claimed: ['A1'], startDate: null },
  };
  expect(step(small)).toMatchObject({ kind: 'confirm', findings: [{ kind: 'startDate' }, { kind: 'priorUnits' }] });
});

test('a start the rules do not hold for is all there is to say', () => {
  const small: SmallCase = {
    rules,
    pathwayRules: [{ kind: 'startDate', from: '2016-10-14' }],
    plan: { startDate: '2016-10-13' },
  };
  expect(step(small)).toEqual({ kind: 'startDate', startDate: '2016-10-13', from: '2016-10-14' });
});

test('what is asked for beyond groups is met or reduced once groups and pairs are right, and before the total', () => {
  const asked = { of: { groups: ['A', 'B'] }, measure: 'units' as const, atLeast: 2, atMost: 3 };
  const written: readonly BareUnitRule[] = [
    { kind: 'amount', ...asked },
    { kind: 'choice', atLeast: 1, ways: [{ all: [asked] }, { all: [asked, asked] }] },
    { kind: 'whenTaken', any: { units: ['A1'] }, all: [asked] },
  ];
  for (const rule of written) {
    const { kind } = rule;
    const total: BareUnitRule = { kind: 'totalCreditsMinimum', credits: 40 };
    const required: BareUnitRule = { kind: 'requires', unit: 'B1', required: 'B2' };
    const of = (picked: readonly string[]) => step({ rules: [total, rule, required], plan: { picked } });
    expect(of(['A1'])).toMatchObject({ kind: 'meet', finding: { kind } });
    expect(of(['A1', 'B1'])).toEqual({ kind: 'pickRequired', unit: 'B1', required: 'B2' });
    expect(of(['A1', 'A2'])).toEqual({ kind: 'pickAny', credits: 37 });
    expect(of(['A1', 'A2', 'A3', 'A4'])).toMatchObject({ kind: 'reduce', finding: { kind } });
  }
});

test('a qualification is chosen before any unit is', () => {
  const one = {
    id: 'one',
    units: tenUnits,
    groups: ['A', 'B'],
    rules: [{ kind: 'totalCreditsMinimum', credits: 5 }],
  } as const;
  const pathway = buildPathway({
    qualifications: [buildQualification(one), buildQualification({ ...one, id: 'two' })],
    rules: [{ kind: 'oneQualification', of: ['one', 'two'] }],
  });
  const { findings, ...evaluation } = evaluate(buildPlan({ pathway }), pathway, buildCatalogue(pathway));
  expect(nextStep(verdict({ findings, ...evaluation }, 'yes'))).toEqual({
    kind: 'chooseQualification',
    rule: 'pathway-rule-1',
    of: ['Qualification', 'Qualification'],
  });
});
