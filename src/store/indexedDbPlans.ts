import { openDB, type DBSchema } from 'idb';
import { parsePlan } from '../plan/parsePlan.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { PlanRepository, UnreadableRecord } from './planRepository.ts';

interface PlansDatabase extends DBSchema {
  plans: { key: string; value: unknown };
}

/** Keeps plans in the browser's IndexedDB, database `name`. */
export function indexedDbPlans(name = 'unit-planner'): PlanRepository {
  const open = () =>
    openDB<PlansDatabase>(name, 1, {
      upgrade(database) {
        database.createObjectStore('plans');
      },
    });
  let opened: ReturnType<typeof open> | null = null;
  const database = () => {
    opened ??= open().catch((problem: unknown) => {
      opened = null;
      throw problem;
    });
    return opened;
  };

  return {
    async readAll() {
      const transaction = (await database()).transaction('plans');
      const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      const plans: Plan[] = [];
      const unreadable: UnreadableRecord[] = [];
      keys.forEach((key, index) => {
        const raw = records[index];
        const parsed = parsePlan(raw);
        if (parsed.ok && parsed.plan.id === key) plans.push(parsed.plan);
        else unreadable.push({ key, raw });
      });
      return { plans, unreadable };
    },
    async write(plan) {
      const transaction = (await database()).transaction('plans', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(plan, plan.id), transaction.done]);
    },
    async remove(id) {
      await (await database()).delete('plans', id);
    },
  };
}
