import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { PlanSchema } from '../../src/plan/planSchema.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { nextStep } from '../../src/rules/nextStep.ts';
import { verdict } from '../../src/rules/verdict.ts';
import { builtInPathway } from '../builders/diplomas.ts';
import { buildPlan } from '../builders/planBuilder.ts';

const References = v.optional(v.array(v.string()), []);

/** A plan as somebody from the field would note it, and what the planner must say of it. */
const WorkedPlanSchema = v.strictObject({
  about: v.string(),
  plan: v.strictObject({
    pathway: v.string(),
    startDate: PlanSchema.entries.startDate,
    picked: References,
    achieved: References,
    claimed: References,
    ruledOut: References,
    settled: v.optional(PlanSchema.entries.settled, {}),
    achievedQualifications: v.optional(PlanSchema.entries.achievedQualifications, []),
  }),
  completable: v.optional(v.picklist(['yes', 'toConfirm', 'no']), 'yes'),
  expect: v.strictObject({
    verdict: v.string(),
    nextStep: v.looseObject({ kind: v.string() }),
    countedCredits: v.number(),
    selectedCredits: v.optional(v.number()),
    /** Rule → status, figure reached and figure asked for; all of them. */
    findings: v.record(v.string(), v.string()),
    /** Rule → units it names; those worth saying. */
    units: v.optional(v.record(v.string(), v.array(v.string())), {}),
  }),
});

const folder = new URL('../examples/plans/', import.meta.url);
const workedPlans = readdirSync(folder).map((file) => {
  const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return v.parse(WorkedPlanSchema, content);
});

test('no worked plan gets lost on the way to this test', () => {
  expect(workedPlans.length).toBeGreaterThanOrEqual(21);
});

describe.each(workedPlans)('$about', ({ plan: { pathway: id, ...parts }, completable, expect: expected }) => {
  const pathway = builtInPathway(id);
  const evaluation = evaluate(buildPlan({ pathway, ...parts }), pathway, builtInCatalogue);
  const judged = verdict(evaluation, completable);

  test('gets the verdict and the next step it deserves', () => {
    expect(judged.kind).toBe(expected.verdict);
    expect(nextStep(judged)).toMatchObject(expected.nextStep);
  });

  test('shows every rule with its figures', () => {
    const findings = evaluation.findings.map(({ ruleId, status, have, need }) => [
      ruleId,
      `${status} ${have} of ${need}`,
    ]);
    expect(Object.fromEntries(findings)).toEqual(expected.findings);
    expect(evaluation.countedCredits).toBe(expected.countedCredits);
    expect(evaluation.selectedCredits).toBe(expected.selectedCredits ?? expected.countedCredits);
  });

  test('names the units behind a finding', () => {
    const named = evaluation.findings.filter(({ ruleId }) => ruleId in expected.units);
    expect(Object.fromEntries(named.map(({ ruleId, units }) => [ruleId, units]))).toEqual(expected.units);
  });
});
