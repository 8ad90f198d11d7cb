import { expect, it } from 'vitest';
import { copyPlan } from '../../src/plan/copyPlan.ts';
import { createPlan } from '../../src/plan/createPlan.ts';

const plan = createPlan({
  id: 'first',
  name: 'My plan',
  framework: { id: 'customer-service', version: 'any' },
  pathway: 'customer-service-2',
  offerings: {},
  startDate: null,
  now: '2026-11-01T09:00:00.000Z',
});

it('keeps every choice and makes a plan of its own', () => {
  const chosen = { ...plan, units: { 'D/506/2119': { state: 'picked' as const } } };
  const now = '2026-11-23T09:00:00.000Z';
  expect(copyPlan(chosen, { id: 'second', name: 'Other', now })).toEqual({
    ...chosen,
    id: 'second',
    name: 'Other',
    origin: { kind: 'copy', of: 'first' },
    created: now,
    changed: now,
  });
});

it('cuts a name that would be too long to store', () => {
  expect(copyPlan(plan, { id: 'second', name: 'x'.repeat(201), now: plan.changed }).name).toHaveLength(200);
});
