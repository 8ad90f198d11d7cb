import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { judge } from '../../src/judging/judge.ts';
import { answerNow, answersAtOnce } from '../../src/judging/answerNow.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { buildPathway, buildQualification, buildUnit, type BareUnitRule } from '../builders/frameworkBuilder.ts';
import { programmeFor } from '../builders/programmeFor.ts';

const pathwayOf = (units: number, rules: readonly BareUnitRule[] = []) =>
  buildPathway({
    qualifications: [
      buildQualification({
        groups: ['A'],
        units: Array.from({ length: units }, (_, index) => buildUnit(`U${index}`, 1, 'A')),
        rules,
      }),
    ],
  });

describe('Whether a tap is answered at once', () => {
  it('is so for both diplomas', () => {
    expect([level2Diploma, level3Diploma].map(answersAtOnce)).toEqual([true, true]);
  });

  it.each([
    [59, true],
    [60, true],
    [61, false],
  ])('a framework of %i units: %s, so that no tap waits', (units, atOnce) => {
    expect(answersAtOnce(pathwayOf(units))).toBe(atOnce);
  });

  it('is not so where units hang together, however few there are', () => {
    expect(answersAtOnce(pathwayOf(4, [{ kind: 'barredPair', units: ['U0', 'U1'] }]))).toBe(false);
    expect(answersAtOnce(pathwayOf(4, [{ kind: 'requires', unit: 'U0', required: 'U1' }]))).toBe(false);
    const shared = buildQualification({ groups: ['A', 'B'], units: [buildUnit('U', 1, 'A', { alsoIn: ['B'] })] });
    expect(answersAtOnce(buildPathway({ qualifications: [shared] }))).toBe(false);
  });
});

describe('The answer for a plan', () => {
  const { plan } = programmeFor({ pathway: 'customer-service-2' });
  const ask = (of = plan, objective: 'fewestUnits' | 'fewestGuidedHours' = 'fewestUnits') => {
    const judgement = judge(of, builtInCatalogue);
    if (!judgement) throw new Error('No framework.');
    return answerNow(judgement, objective);
  };

  it('is worked out once for one state of it', () => {
    expect(ask()).toBe(ask());
  });

  it('is never that of an earlier state or of another wish', () => {
    const before = ask();
    expect(ask(pickUnit(plan, 'D/506/2119')).ways.certain).not.toBe(before.ways.certain);
    expect(ask(plan, 'fewestGuidedHours').best?.objective).toBe('fewestGuidedHours');
    expect(ask().best?.objective).toBe('fewestUnits');
  });
});
