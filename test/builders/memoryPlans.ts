import type { Plan } from '../../src/plan/planSchema.ts';
import { mergeIntoRecord } from '../../src/store/mergeIntoRecord.ts';
import type { NewerRecord, PlanRepository, RemovedPlan } from '../../src/store/planRepository.ts';

/** Keeps plans only as long as the page is open: what is left where the browser refuses to store anything. */
export function memoryPlans(initial: readonly Plan[] = []): PlanRepository {
  const records = new Map(initial.map((plan) => [plan.id, plan]));
  const removed = new Map<string, RemovedPlan>();
  const newer = new Map<string, NewerRecord>();
  const changes = new Map<string, number>();
  return {
    async readAll() {
      return {
        plans: [...records.values()],
        removed: [...removed.values()],
        newer: [...newer.values()],
        unreadable: [],
        unexported: Object.fromEntries(changes),
      };
    },
    async read(id) {
      const plan = records.get(id);
      return plan ? { kind: 'plan', plan } : { kind: 'none' };
    },
    async write(plan, base) {
      const written = mergeIntoRecord(records.get(plan.id), plan, base, removed.has(plan.id));
      if (written.kind === 'stored') records.set(plan.id, written.plan);
      removed.delete(plan.id);
      changes.set(plan.id, (changes.get(plan.id) ?? 0) + 1);
      return written;
    },
    async keep(record) {
      const free = !records.has(record.key) && !newer.has(record.key);
      if (free) newer.set(record.key, record);
      return free;
    },
    async remove(plan, base, at) {
      const written = mergeIntoRecord(records.get(plan.id), plan, base, true);
      if (written.kind === 'stored') removed.set(plan.id, { plan: written.plan, at });
      records.delete(plan.id);
    },
    async forgetRemoved(before) {
      for (const [id, { at }] of removed) if (at < before) removed.delete(id);
    },
    async discard(key) {
      records.delete(key);
    },
    async markExported(ids) {
      for (const id of ids) changes.delete(id);
    },
  };
}
