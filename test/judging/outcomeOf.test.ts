import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { completableNow } from '../../src/judging/atOnce.ts';
import { judge, type Judgement } from '../../src/judging/judge.ts';
import { outcomeOf, planView } from '../../src/judging/planView.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { removeUnit } from '../../src/plan/unitChoices.ts';
import { buildFramework, buildPathway } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { tangled } from '../builders/tangled.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

function judged(plan: Plan, catalogue = builtInCatalogue): Judgement {
  return judge(plan, catalogue) ?? expect.fail();
}

const unfinished = removeUnit(typicalPlan, 'D/506/2119');

it('is ready or not, without a look at what may still be added, where nothing is missing', () => {
  expect(outcomeOf(judged(typicalPlan), null)).toMatchObject({ verdict: { kind: 'ready' }, isOpen: false });
  expect(outcomeOf(judged(typicalPlan), 'no')).toMatchObject({ verdict: { kind: 'ready' }, isOpen: false });
});

it('is what was found out elsewhere, else what the page finds', () => {
  const judgement = judged(unfinished);
  expect(completableNow(judgement)).toBe('yes');
  expect(outcomeOf(judgement, null)).toMatchObject({ verdict: { kind: 'inProgress' }, isOpen: false });
  expect(outcomeOf(judgement, 'no')).toMatchObject({ verdict: { kind: 'cannotBeCompleted' }, isOpen: false });
});

// A cohort asks elsewhere for what is open, and for nothing else.
it('is open, with nothing said against the plan, until it is found out elsewhere', () => {
  const [given] = Object.values(tangled);
  const pathway = structuredClone(given ?? buildPathway({}));
  const judgement = judged(buildPlan({ pathway }), { frameworks: [buildFramework([pathway])] });
  expect(outcomeOf(judgement, null)).toMatchObject({ verdict: { kind: 'inProgress' }, isOpen: true });
  expect(outcomeOf(judgement, 'unknown')).toMatchObject({ verdict: { kind: 'inProgress' }, isOpen: false });
  expect(outcomeOf(judgement, 'no')).toMatchObject({ verdict: { kind: 'cannotBeCompleted' }, isOpen: false });
  expect(planView(judgement, null).verdict.kind).toBe('inProgress');
});
