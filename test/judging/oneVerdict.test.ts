import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { knownFramework } from '../../src/catalogue/hashFramework.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Framework } from '../../src/catalogue/schema.ts';
import { cohortRow } from '../../src/cohort/cohortRow.ts';
import { answerNow } from '../../src/judging/atOnce.ts';
import { hoursOf, judge } from '../../src/judging/judge.ts';
import { planView, planViewNow } from '../../src/judging/planView.ts';
import { reviewOf } from '../../src/judging/review.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const today = '2026-11-23';

/** A later version in which the same units bring too little: 99 credits are asked for. */
function withLaterVersion({ frameworks }: Catalogue): Catalogue {
  const later = (framework: Framework) =>
    knownFramework({
      ...framework,
      version: `${framework.version}-later`,
      pathways: framework.pathways.map((pathway) => ({
        ...pathway,
        qualifications: pathway.qualifications.map((qualification) => ({
          ...qualification,
          credits: 99,
          rules: qualification.rules.map((rule) =>
            rule.kind === 'totalCreditsMinimum' ? { ...rule, credits: 99 } : rule,
          ),
        })),
      })),
    });
  return { frameworks: [...frameworks.map(later), ...frameworks] };
}

/** What each place of the planner says of a plan. */
function said(plan: Plan, catalogue: Catalogue) {
  const judgement = judge(plan, catalogue);
  if (!judgement) throw new Error('No framework.');
  const view = planView(judgement, answerNow(judgement, 'fewestSurplusCredits'));
  const row = cohortRow({ plan, file: null }, catalogue, today);
  return { view, row, review: reviewOf(view, today) };
}

it('judges a plan by the version it was made with in the cohort as on its own screens', () => {
  const { view, row, review } = said(typicalPlan, withLaterVersion(builtInCatalogue));
  expect(row.status).toBe('ready');
  expect(row.judgement).toMatchObject({ countedCredits: 45, neededCredits: 45 });
  expect(view.evaluation).toMatchObject({ countedCredits: 45, neededCredits: 45 });
  expect([row.status, view.verdict.kind, review.view.verdict.kind]).toEqual(['ready', 'ready', 'ready']);
});

it.each([
  ['one version of each framework', builtInCatalogue],
  ['a later one beside it', withLaterVersion(builtInCatalogue)],
])('says the same of every plan in the cohort, on its own screens and in its review: %s', (_, catalogue) => {
  for (const plan of cohortPlans(40)) {
    const { view, row, review } = said(plan, catalogue);
    expect(planViewNow(view, 'fewestSurplusCredits')).toEqual(view);
    expect(row.status).toBe(view.verdict.kind);
    expect(row.judgement?.pathway).toBe(view.pathway);
    expect(row.judgement?.nextStep).toEqual(view.nextStep);
    expect(row.judgement?.countedCredits).toBe(view.evaluation.countedCredits);
    expect(review.overview).toBe(hoursOf(view, today));
  }
});

it('judges one state of a plan once, whoever asks', () => {
  const first = judge(typicalPlan, builtInCatalogue);
  if (!first) throw new Error('No framework.');
  const view = planView(first, null);
  expect(judge(typicalPlan, builtInCatalogue)).toBe(first);
  expect(planView(first, null)).toBe(view);
  expect(reviewOf(view, today)).toBe(reviewOf(view, today));
  expect(hoursOf(view, today)).toBe(hoursOf(first, today));
});

it('judges anew on another day, and with another catalogue', () => {
  const first = judge(typicalPlan, builtInCatalogue);
  if (!first) throw new Error('No framework.');
  expect(hoursOf(first, '2028-01-01')).not.toEqual(hoursOf(first, today));
  expect(judge(typicalPlan, { frameworks: [] })).toBeNull();
});
