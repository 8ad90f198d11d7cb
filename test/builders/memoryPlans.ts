import type { Plan } from '../../src/plan/planSchema.ts';
import { here } from '../../src/store/entry.ts';
import type { PlanRepository } from '../../src/store/planRepository.ts';
import { reconcile, type Stored, type StoredPlan } from '../../src/store/reconcile.ts';

/** Keeps plans only as long as the page is open. `about`: what is stored with each of them. */
export function memoryPlans(initial: readonly Plan[] = [], about: Partial<StoredPlan> = {}): PlanRepository {
  const stored = new Map(
    initial.map((plan): [string, Stored] => [
      plan.id,
      { kind: 'plan', plan, place: here, pages: new Map(), changes: 0, step: null, ...about },
    ]),
  );
  const at = (id: string): Stored => stored.get(id) ?? { kind: 'none' };
  return {
    tidy: async () => undefined,
    readAll: async () => ({ plans: new Map(stored), unreadable: [] }),
    read: async (id) => at(id),
    async write(entry) {
      const { id } = entry.plan;
      const present = at(id);
      if (present.kind === 'newer') return { stored: present, cleared: false };
      const { entry: next, cleared } = reconcile(entry, present, entry.page);
      if (!next || next.place.kind === 'gone') stored.set(id, { kind: 'gone' });
      else {
        const before = present.kind === 'plan' ? present : null;
        stored.set(id, {
          kind: 'plan',
          plan: next.plan,
          place: next.place,
          pages: new Map([...(before?.pages ?? []), [entry.page, entry.version]]),
          changes: (before?.changes ?? 0) + entry.uncounted,
          step: next.keep === undefined ? (before?.step ?? null) : next.keep,
        });
      }
      return { stored: at(id), cleared };
    },
    async keep({ key, format, raw }) {
      if (stored.has(key)) return false;
      stored.set(key, { kind: 'newer', format, raw });
      return true;
    },
    async discard(key) {
      stored.delete(key);
    },
    async markExported(ids) {
      for (const id of ids) {
        const present = at(id);
        if (present.kind === 'plan') stored.set(id, { ...present, changes: 0 });
      }
    },
  };
}
