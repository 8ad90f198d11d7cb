import type { Plan } from '../plan/planSchema.ts';
import type { PlanRepository } from './planRepository.ts';

/** Keeps plans only as long as the page is open: what is left where the browser refuses to store anything. */
export function memoryPlans(initial: readonly Plan[] = []): PlanRepository {
  const records = new Map(initial.map((plan) => [plan.id, plan]));
  return {
    async readAll() {
      return { plans: [...records.values()], unreadable: [] };
    },
    async write(plan) {
      records.set(plan.id, plan);
    },
    async remove(id) {
      records.delete(id);
    },
  };
}
