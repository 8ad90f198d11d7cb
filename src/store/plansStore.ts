import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '../plan/planSchema.ts';
import type { PlanRepository, UnreadableRecord } from './planRepository.ts';

const undoSteps = 200;

/** A change to a plan: one function of the plan room. Returning the same plan means nothing changed. */
export type PlanChange = (plan: Plan) => Plan;

export interface PlansState {
  /** `failed`: the browser gave no storage at all; plans live only until the page is closed. */
  readonly reading: 'pending' | 'done' | 'failed';
  /** Whether everything typed so far is safely stored. */
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly plans: Readonly<Record<string, Plan>>;
  /** Stored records that could not be read; left untouched. */
  readonly unreadable: readonly UnreadableRecord[];
  /** Earlier and later states of each plan, nearest last. */
  readonly past: Readonly<Record<string, readonly Plan[]>>;
  readonly future: Readonly<Record<string, readonly Plan[]>>;

  readonly load: () => Promise<void>;
  readonly add: (plan: Plan) => void;
  readonly edit: (id: string, change: PlanChange) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
}

export interface PlansStoreOptions {
  readonly repository: PlanRepository;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Holds every plan on this device, each with its own undo history, and stores every change as it is made. */
export function createPlansStore({ repository, now }: PlansStoreOptions): StoreApi<PlansState> {
  let writing = 0;

  return createStore<PlansState>()((set, get) => {
    const store = async (work: Promise<void>) => {
      writing += 1;
      set({ saving: 'saving' });
      const outcome = await work.then(
        () => 'saved' as const,
        () => 'failed' as const,
      );
      writing -= 1;
      if (outcome === 'failed') set({ saving: 'failed' });
      else if (writing === 0 && get().saving === 'saving') set({ saving: 'saved' });
    };
    const put = (plan: Plan, past: readonly Plan[], future: readonly Plan[]) => {
      const state = get();
      set({
        plans: { ...state.plans, [plan.id]: plan },
        past: { ...state.past, [plan.id]: past },
        future: { ...state.future, [plan.id]: future },
      });
      void store(repository.write(plan));
    };
    /** Moves one step along the history: `from` gives the state to go to, `to` receives the present one. */
    const step = (id: string, from: 'past' | 'future', to: 'past' | 'future') => {
      const state = get();
      const present = state.plans[id];
      const target = state[from][id]?.at(-1);
      if (!present || !target) return;
      const left = (state[from][id] ?? []).slice(0, -1);
      const right = [...(state[to][id] ?? []), present];
      const next = { ...target, changed: now() };
      if (from === 'past') put(next, left, right);
      else put(next, right, left);
    };

    return {
      reading: 'pending',
      saving: 'saved',
      plans: {},
      unreadable: [],
      past: {},
      future: {},
      async load() {
        try {
          const { plans, unreadable } = await repository.readAll();
          const stored = Object.fromEntries(plans.map((plan) => [plan.id, plan]));
          set((state) => ({ reading: 'done', unreadable, plans: { ...stored, ...state.plans } }));
        } catch {
          set({ reading: 'failed' });
        }
      },
      add: (plan) => put(plan, [], []),
      edit(id, change) {
        const state = get();
        const present = state.plans[id];
        if (!present) return;
        const changed = change(present);
        if (changed === present) return;
        put({ ...changed, changed: now() }, [...(state.past[id] ?? []), present].slice(-undoSteps), []);
      },
      undo: (id) => step(id, 'past', 'future'),
      redo: (id) => step(id, 'future', 'past'),
      remove(id) {
        const { [id]: removed, ...plans } = get().plans;
        if (!removed) return;
        set({ plans });
        void store(repository.remove(id));
      },
    };
  });
}
