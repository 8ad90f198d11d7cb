import { createPlan } from '../../src/plan/createPlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';

const picked = { state: 'picked' } as const;

/** A finished Level 2 plan as most learners have it: nine optional units picked, two ruled out, one starred. */
export const typicalPlan: Plan = {
  ...createPlan({
    id: 'tYpicalPlan123456789',
    name: 'Mari, Level 2',
    framework: { id: 'customer-service', version: 'issue-3.1' },
    pathway: 'customer-service-2',
    offerings: { 'customer-service-diploma-2': '601/3544/X' },
    startDate: '2026-09-01',
    now: '2026-08-24T09:30:00.000Z',
  }),
  units: {
    'D/506/2119': picked,
    'H/506/2154': picked,
    'K/506/2155': picked,
    'R/506/2134': picked,
    'Y/506/2135': picked,
    'T/506/2143': picked,
    'L/506/1807': picked,
    'R/506/1789': picked,
    'L/506/1905': picked,
    'K/503/0421': { state: 'ruledOut' },
    'A/506/2158': { state: 'ruledOut' },
  },
  starred: ['T/506/2143'],
};
