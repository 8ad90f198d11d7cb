import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { checkPlan } from '../../src/rules/checkPlan.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { arbitraryPathway, arbitraryPlanOf } from '../builders/arbitraryFramework.ts';
import { level2Diploma } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';

test('what a unit would do is judged by the same findings as the plan itself', () => {
  const cases = arbitraryPathway().chain((pathway) => arbitraryPlanOf(pathway).map((plan) => ({ pathway, plan })));
  fc.assert(
    fc.property(cases, ({ pathway, plan }) => {
      expect(checkPlan(plan, pathway, builtInCatalogue)).toEqual(evaluate(plan, pathway, builtInCatalogue).findings);
    }),
  );
});

test('a start before the rules hold is the only thing said of a plan', () => {
  const plan = buildPlan({ startDate: '2016-10-13', picked: ['L/506/1807'] });
  expect(checkPlan(plan, level2Diploma, builtInCatalogue).map(({ kind }) => kind)).toEqual(['startDate']);
});
