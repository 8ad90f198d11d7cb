import { useSyncExternalStore } from 'react';
import { type Planner, usePlanner } from '../../parts/PlannerContext.ts';
import { createCohortStore, type CohortState } from '../../store/cohortStore.ts';

type CohortStore = ReturnType<typeof createCohortStore>;

/** One for each planner, made when its cohort is first looked at: whoever opens a plan finds everything again. */
const stores = new WeakMap<Planner, CohortStore>();

export function useCohortStore(): CohortStore {
  const planner = usePlanner();
  const known = stores.get(planner);
  if (known) return known;
  const store = createCohortStore();
  stores.set(planner, store);
  return store;
}

export function useCohort<T>(select: (state: CohortState) => T): T {
  const { subscribe, getState } = useCohortStore();
  return useSyncExternalStore(subscribe, () => select(getState()));
}
