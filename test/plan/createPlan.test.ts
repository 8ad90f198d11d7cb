import { expect, test } from 'vitest';
import { createPlan } from '../../src/plan/createPlan.ts';
import { parsePlan } from '../../src/plan/parsePlan.ts';

test('a new plan holds what it was started with, no choices, and can be read back', () => {
  const start = {
    id: 'plan-1',
    name: '',
    framework: { id: 'customer-service', version: 'issue-3.1' },
    pathway: 'customer-service-2',
    offerings: { 'customer-service-diploma-2': '601/3544/X' },
    startDate: null,
  };
  const plan = createPlan({ ...start, now: '2026-11-23T10:00:00.000Z' });
  expect(plan).toMatchObject({ ...start, units: {}, starred: [], settled: {}, achievedQualifications: [] });
  expect(plan.created).toBe(plan.changed);
  expect(parsePlan(plan)).toEqual({ ok: true, plan });
});
