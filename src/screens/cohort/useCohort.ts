import { useSyncExternalStore } from 'react';
import { usePlanner, type Planner } from '../../parts/PlannerContext.ts';
import { createCohortStore, type CohortState } from '../../store/cohortStore.ts';
import { indexedDbCohort } from '../../store/keptCohort.ts';

/** Plans are read and judged by as many workers as the device has cores, and no more than help; by one where it does not say. */
export const workers = Math.min(4, navigator.hardwareConcurrency || 1);

type CohortStore = ReturnType<typeof createCohortStore>;

/**
 * One for each planner, whatever language it speaks, made when its cohort is first looked at: whoever opens a plan, reads
 * in the other language or comes back another day finds everything again.
 */
const stores = new WeakMap<Planner['plans'], CohortStore>();

export function useCohortStore(): CohortStore {
  const { plans, frameworks, today, ask } = usePlanner();
  const known = stores.get(plans);
  if (known) return known;
  const judging = () => ({ catalogue: frameworks.getState().catalogue, today: today.getState() });
  const store = createCohortStore(indexedDbCohort('unit-planner-cohort'), { ask, workers, judging });
  stores.set(plans, store);
  void store.getState().restore();
  window.addEventListener('pagehide', () => store.getState().keepLook());
  return store;
}

export function useCohort<T>(select: (state: CohortState) => T): T {
  const { subscribe, getState } = useCohortStore();
  return useSyncExternalStore(subscribe, () => select(getState()));
}
