import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../plan/planSchema.ts';
import { here } from './entry.ts';
import { createPlansStore } from './plansStore.ts';
import type { PlanRepository } from './planRepository.ts';
import type { PlansState } from './plansState.ts';

/** Says that everything is stored, and stores nothing. */
const nowhere: PlanRepository = {
  tidy: async () => undefined,
  readAll: async () => ({ plans: new Map(), unreadable: [] }),
  read: async () => ({ kind: 'none' }),
  write: async ({ plan, page, version }) => ({
    stored: { kind: 'plan', plan, place: here, pages: new Map([[page, version]]), changes: 0, step: null },
    cleared: false,
  }),
  keep: async () => false,
  discard: async () => undefined,
  markExported: async () => undefined,
};

/** Plans that live as long as they are looked at: to try something on. */
export function createThrowAwayPlans(plan: Plan, now: () => string): StoreApi<PlansState> {
  const plans = createPlansStore({ repository: nowhere, now, page: 'throw-away' });
  plans.getState().add(plan);
  return plans;
}
