import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { canBeCompleted } from '../../src/completion/answerPlan.ts';
import { hoursOverview } from '../../src/hours/hoursOverview.ts';
import { intentOf } from '../../src/judging/alike.ts';
import { completableNow } from '../../src/judging/atOnce.ts';
import { hoursOf, judge } from '../../src/judging/judge.ts';
import { removeConfirmation, writeConfirmation } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { requirementKey } from '../../src/rules/kinds/requirement.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { arbitraryPlan } from '../builders/arbitraryPlan.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { buildCatalogue, buildPathway } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { runs } from '../runs.ts';

const today = '2026-11-23';

/** The plan itself, and with one thing after the other as another has it. */
const mixed = (plan: Plan, other: Plan): readonly Plan[] => [
  plan,
  ...Object.entries(other).map(([field, value]): Plan => ({ ...plan, [field]: value })),
  ...Object.entries(other.training ?? {}).flatMap(([field, value]): Plan[] =>
    plan.training ? [{ ...plan, training: { ...plan.training, [field]: value } }] : [],
  ),
];

it('says of a plan beside many that are nearly the same what it says of it alone', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryPlan, (plan, other) => {
      for (const each of mixed(plan, other)) {
        const judgement = judge(each, builtInCatalogue);
        if (!judgement) continue;
        const { whole, catalogue, evaluation } = judgement;
        expect(evaluation).toEqual(evaluate(each, whole, catalogue));
        expect(hoursOf(judgement, today)).toEqual(hoursOverview(judgement, today));
        const completable = completableNow(judgement);
        if (completable) expect(completable).toBe(canBeCompleted(each, whole, catalogue));
      }
    }),
    { numRuns: runs(200) },
  );
});

it('has what somebody confirmed of a document’s requirement count, and no longer once that is taken back', () => {
  const text = { en: 'A placement of 100 hours.' };
  const pathway = buildPathway({ rules: [{ kind: 'requirement', text, confirmedBy: 'employer' }] });
  const catalogue = buildCatalogue(pathway);
  const plan = buildPlan({ pathway });
  const statusOf = (one: Plan) =>
    judge(one, catalogue)?.evaluation.findings.find(({ kind }) => kind === 'requirement')?.status;
  expect(statusOf(plan)).toBe('unknown');
  const by = { by: 'Sian Evans', day: today, remark: '' };
  const confirmed = writeConfirmation(plan, requirementKey({ text }), by);
  expect(statusOf(confirmed)).toBe('met');
  expect(statusOf(writeConfirmation(plan, 'err', by))).toBe('unknown');
  expect(statusOf(removeConfirmation(confirmed, requirementKey({ text })))).toBe('unknown');
});

it('works out what a cohort chooses alike no more than once', () => {
  expect(new Set(cohortPlans(300).map(intentOf)).size).toBe(11);
});
