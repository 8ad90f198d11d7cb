import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { answerPlan } from '../../src/completion/answerPlan.ts';
import { level2Diploma, level3Diploma } from '../builders/diplomas.ts';
import { buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { runs } from '../runs.ts';
import { countByPolynomials } from './generatingFunction.ts';
import { partialPlans } from './partialPlans.ts';

describe('counts as generating functions do', () => {
  test.each([
    ['Level 2', level2Diploma],
    ['Level 3', level3Diploma],
  ])('on random partial plans of the %s Diploma', (_, pathway) => {
    for (const plan of [buildPlan({ pathway }), ...partialPlans(pathway, runs(25), 7)]) {
      const certain = countByPolynomials(plan, pathway, 'worst');
      const possible = countByPolynomials(plan, pathway, 'best');
      const { ways } = answerPlan(plan, pathway, builtInCatalogue, 'fewestUnits');
      expect(ways).toEqual({ certain, toConfirm: possible - certain });
    }
  });

  test('past 2^53, to the last digit', () => {
    const units = Array.from({ length: 96 }, (_, index) =>
      buildUnit(
        `U/${index}`,
        1 + (index % 6),
        'ABC'[index % 3] ?? 'A',
        index % 7 === 0 ? {} : { level: 1 + (index % 4) },
      ),
    );
    const pathway = buildPathway({
      qualifications: [
        buildQualification({
          groups: ['A', 'B', 'C'],
          units,
          rules: [
            { kind: 'groupCreditsMinimum', group: 'A', credits: 20 },
            { kind: 'groupCreditsMaximum', group: 'B', credits: 40 },
            { kind: 'groupCreditsMaximum', group: 'C', credits: 9 },
            { kind: 'totalCreditsMinimum', credits: 60 },
            { kind: 'levelCreditsMinimum', level: 3, credits: 25 },
          ],
        }),
      ],
    });
    const plan = buildPlan({ pathway, picked: ['U/3'], ruledOut: ['U/6'] });
    const certain = countByPolynomials(plan, pathway, 'worst');
    const { ways } = answerPlan(plan, pathway, { frameworks: [] }, 'fewestUnits');
    expect(ways).toEqual({ certain, toConfirm: countByPolynomials(plan, pathway, 'best') - certain });
    expect(certain).toBeGreaterThan(2n ** 60n);
    expect(certain % 2n ** 10n).not.toBe(0n);
  });

  test('how many completions are equally good, past 2^53 and to the last one', () => {
    const units = Array.from({ length: 80 }, (_, index) => buildUnit(`U/${index}`, 1 + (index % 2), 'A'));
    const pathway = buildPathway({
      qualifications: [
        buildQualification({ groups: ['A'], units, rules: [{ kind: 'groupUnitsMinimum', group: 'A', units: 30 }] }),
      ],
    });
    const choose = (of: number, take: number): bigint =>
      take === 0 ? 1n : (choose(of - 1, take - 1) * BigInt(of)) / BigInt(take);
    const plan = buildPlan({ pathway });
    expect(answerPlan(plan, pathway, { frameworks: [] }, 'fewestUnits').best?.equallyGood).toBe(choose(80, 30));
    expect(answerPlan(plan, pathway, { frameworks: [] }, 'fewestSurplusCredits').best?.equallyGood).toBe(
      choose(40, 30),
    );
  });
});
