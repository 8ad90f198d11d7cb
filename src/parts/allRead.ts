import type { StoreApi } from 'zustand';
import type { PlansState } from '../store/plansState.ts';

const isRead = ({ reading }: PlansState): boolean => reading === 'done' || reading === 'failed';

/** Resolves once every stored plan is here: the list is shown before. */
export function allRead(plans: StoreApi<PlansState>): Promise<void> {
  return new Promise((done) => {
    if (isRead(plans.getState())) {
      done();
      return;
    }
    const stop = plans.subscribe((state) => {
      if (!isRead(state)) return;
      stop();
      done();
    });
  });
}
