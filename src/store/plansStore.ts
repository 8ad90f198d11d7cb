import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyEdit, returnTo, type PlanChange } from '../plan/applyEdit.ts';
import { mergeChanges } from '../plan/mergeChanges.ts';
import { checkPlan } from '../plan/parsePlan.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { OtherTabs } from './otherTabs.ts';
import type { NewerRecord, PlanRepository, RemovedPlan, UnreadableRecord } from './planRepository.ts';
import { storageProblem } from './storageProblem.ts';
import type { UnstoredChanges } from './unstoredChanges.ts';
import { createWorkLines, type WorkState } from './workLines.ts';

const undoSteps = 200;
/** Steps kept when another tab's change has to be worked into each of them. */
const undoStepsAcrossTabs = 50;
const daysRemovedPlansAreKept = 30;

export interface PlansState extends WorkState {
  /** `failed`: the browser gave no storage at all; plans live only until the page is closed. `problem` says why. */
  readonly reading: 'pending' | 'done' | 'failed';
  readonly plans: Readonly<Record<string, Plan>>;
  /** Plans that were removed and can be restored, latest first. */
  readonly removed: readonly RemovedPlan[];
  /** Plans in a later format: they can be exported, not opened. */
  readonly newer: readonly NewerRecord[];
  /** Stored records that could not be read; left untouched. */
  readonly unreadable: readonly UnreadableRecord[];
  /** The browser cleared its storage while the page was open; everything was stored again from this page. */
  readonly cleared: boolean;
  /** Plan id → changes since the plan was last exported from this device. No entry: none. */
  readonly changesSinceExport: Readonly<Record<string, number>>;
  /** Earlier and later states of each plan, nearest last. */
  readonly past: Readonly<Record<string, readonly Plan[]>>;
  readonly future: Readonly<Record<string, readonly Plan[]>>;

  readonly load: () => Promise<void>;
  /** Looks again at what is stored: after another tab's change, or when the page comes back to the front. */
  readonly refresh: () => Promise<void>;
  readonly add: (plan: Plan) => void;
  readonly edit: (id: string, change: PlanChange) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Brings a removed plan back. */
  readonly restore: (id: string) => void;
  /** Tries to store everything that is not stored yet. */
  readonly saveAgain: () => void;
  /** Keeps a plan of a later format as it is, unless there is one of that key already: then false. */
  readonly keepNewer: (record: NewerRecord) => Promise<boolean>;
  readonly discardUnreadable: (key: string) => void;
  /** These plans, as they are now, have left the device. */
  readonly markExported: (ids: readonly string[]) => void;
  /** The page may be about to go: leaves what is not stored yet where it can be left at once. */
  readonly leave: () => void;
}

export interface PlansStoreOptions {
  readonly repository: PlanRepository;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly tabs?: OtherTabs;
  readonly unstored?: UnstoredChanges;
  /** Called once, after the first change: asks the browser to keep its storage. */
  readonly onFirstChange?: () => void;
}

const latestFirst = (removed: readonly RemovedPlan[]) => removed.toSorted((a, b) => (a.at < b.at ? 1 : -1));

const without = <T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** A plan as it is here with what a page left of it. Where both changed one field, the later change wins. */
function workIn(left: Plan, base: Plan | null, present: Plan): Plan {
  if (left.changed >= present.changed) return mergeChanges(base ?? present, present, left);
  return base ? mergeChanges(base, left, present) : present;
}

/** Holds every plan on this device, each with its own undo history, and stores every change as it is made. */
export function createPlansStore({
  repository,
  now,
  tabs,
  unstored,
  onFirstChange,
}: PlansStoreOptions): StoreApi<PlansState> {
  /** Each plan as this page last saw it stored: the state its own and other tabs' changes have in common. */
  const stored = new Map<string, Plan>();
  /** Plans on their way out: what is still stored of them must not bring them back. */
  const leaving = new Set<string>();
  let unchangedSoFar = true;
  /** Whether anything this page left is still lying there. */
  let hasLeft = false;

  return createStore<PlansState>()((set, get) => {
    const inLine = createWorkLines(set);

    /** Works a change from outside into the plan, its undo and its redo steps. */
    const adopt = (id: string, base: Plan, theirs: Plan) => {
      const { plans, past, future } = get();
      const present = plans[id];
      if (!present || theirs === base) return;
      const next = mergeChanges(base, theirs, present);
      const rebase = (steps: readonly Plan[] = []) =>
        steps.slice(-undoStepsAcrossTabs).map((step) => mergeChanges(present, step, next));
      set({
        plans: { ...plans, [id]: next },
        past: { ...past, [id]: rebase(past[id]) },
        future: { ...future, [id]: rebase(future[id]) },
      });
    };
    const setAside = (newer: NewerRecord) => {
      stored.delete(newer.key);
      set((state) => ({
        plans: without(state.plans, newer.key),
        newer: [...state.newer.filter(({ key }) => key !== newer.key), newer],
      }));
    };
    const write = async (id: string): Promise<void> => {
      const plan = get().plans[id];
      const base = stored.get(id) ?? null;
      if (!plan || plan === base) return;
      const written = await repository.write(plan, base);
      if (written.kind === 'newer') {
        setAside(written.newer);
        return;
      }
      stored.set(id, written.plan);
      adopt(id, plan, written.plan);
      set(({ changesSinceExport }) => ({
        changesSinceExport: { ...changesSinceExport, [id]: (changesSinceExport[id] ?? 0) + 1 },
      }));
      tabs?.tell({ kind: 'changed', id });
      if (written.missing) storeEverythingAgain();
      // What was left is stored now: taken up later, it would undo what came after it.
      if (hasLeft) leave();
    };
    const leave = () => {
      const changes = Object.values(get().plans)
        .filter((plan) => stored.get(plan.id) !== plan)
        .map((plan) => ({ plan, base: stored.get(plan.id) ?? null }));
      hasLeft = changes.length > 0;
      unstored?.leave(changes);
    };
    /** Works in what other pages could not store before they went. Plans that were removed meanwhile stay so. */
    const takeUpChanges = () => {
      for (const { plan, base } of unstored?.takeUp() ?? []) {
        const { plans, removed, newer } = get();
        const present = plans[plan.id];
        if (present) {
          const next = workIn(plan, base, present);
          if (!sameValue(next, present)) put(next, [], []);
        } else if (![...removed.map((entry) => entry.plan.id), ...newer.map(({ key }) => key)].includes(plan.id))
          put(plan, [], []);
      }
      // Until it is stored: this page may go as soon as the one before.
      leave();
    };
    const save = (id: string) => void inLine(id, () => write(id));
    const storeEverythingAgain = () => {
      set({ cleared: true });
      const { plans } = get();
      for (const id of Object.keys(plans)) {
        stored.delete(id);
        save(id);
      }
    };
    const put = (plan: Plan, past: readonly Plan[], future: readonly Plan[]) => {
      const state = get();
      set({
        plans: { ...state.plans, [plan.id]: plan },
        past: { ...state.past, [plan.id]: past },
        future: { ...state.future, [plan.id]: future },
      });
      save(plan.id);
      if (unchangedSoFar) onFirstChange?.();
      unchangedSoFar = false;
    };
    /** Moves one step along the history: `from` gives the state to go to, `to` receives the present one. */
    const step = (id: string, from: 'past' | 'future', to: 'past' | 'future') => {
      const state = get();
      const present = state.plans[id];
      const target = state[from][id]?.at(-1);
      if (!present || !target) return;
      const left = (state[from][id] ?? []).slice(0, -1);
      const right = [...(state[to][id] ?? []), present];
      const next = returnTo(present, target, now());
      if (from === 'past') put(next, left, right);
      else put(next, right, left);
    };
    /** Another tab has stored this plan, or taken it out. */
    const look = async (id: string): Promise<void> => {
      const record = await repository.read(id);
      if (record.kind === 'newer') setAside(record.newer);
      if (record.kind !== 'plan') return;
      set(({ removed }) => ({ removed: removed.filter(({ plan }) => plan.id !== id) }));
      meet(record.plan);
    };
    const meet = (theirs: Plan) => {
      const { id } = theirs;
      const base = stored.get(id);
      if (leaving.has(id) || (base && sameValue(base, theirs))) return;
      stored.set(id, theirs);
      if (!get().plans[id]) set(({ plans }) => ({ plans: { ...plans, [id]: theirs } }));
      else if (base) adopt(id, base, theirs);
      if (get().plans[id] !== theirs) save(id);
    };
    const takeOut = (id: string) => {
      stored.delete(id);
      set(({ plans }) => ({ plans: without(plans, id) }));
    };
    tabs?.listen(({ kind, id }) => {
      void inLine(id, async () => {
        if (kind === 'changed') return look(id);
        if (get().plans[id] === stored.get(id)) takeOut(id);
      });
    });

    return {
      reading: 'pending',
      saving: 'saved',
      problem: null,
      plans: {},
      removed: [],
      newer: [],
      unreadable: [],
      cleared: false,
      changesSinceExport: {},
      past: {},
      future: {},
      async load() {
        try {
          const { plans, removed, newer, unreadable, unexported } = await repository.readAll();
          const oldest = new Date(Date.parse(now()) - daysRemovedPlansAreKept * 86_400_000).toISOString();
          void inLine('', () => repository.forgetRemoved(oldest));
          for (const plan of plans) stored.set(plan.id, plan);
          const read = Object.fromEntries(plans.map((plan) => [plan.id, plan]));
          set((state) => ({
            reading: 'done',
            removed: latestFirst(removed.filter(({ at }) => at >= oldest)),
            newer,
            unreadable,
            changesSinceExport: unexported,
            plans: { ...read, ...state.plans },
          }));
        } catch (error) {
          set({ reading: 'failed', problem: storageProblem(error) });
        }
        takeUpChanges();
      },
      async refresh() {
        if (get().reading !== 'done') return get().load();
        await inLine('', async () => {
          const { plans, removed, newer, unreadable } = await repository.readAll();
          for (const plan of plans) meet(plan);
          for (const record of newer) setAside(record);
          set((state) => ({
            removed: latestFirst([...state.removed.filter(({ plan }) => leaving.has(plan.id)), ...removed]),
            unreadable,
          }));
          for (const { plan } of removed) if (get().plans[plan.id] === stored.get(plan.id)) takeOut(plan.id);
          const there = new Set([...plans, ...unreadable.map(({ key }) => ({ id: key }))].map(({ id }) => id));
          if ([...stored.keys()].some((id) => !there.has(id))) storeEverythingAgain();
        });
      },
      add(given) {
        const checked = checkPlan(given, null);
        if (!checked.ok) return;
        const { plan } = checked;
        set(({ removed }) => ({ removed: removed.filter((entry) => entry.plan.id !== plan.id) }));
        put(plan, [], []);
      },
      edit(id, change) {
        const state = get();
        const present = state.plans[id];
        if (!present) return;
        const edited = applyEdit(present, change, now());
        if (!edited.ok || edited.plan === present) return;
        put(edited.plan, [...(state.past[id] ?? []), present].slice(-undoSteps), []);
      },
      undo: (id) => step(id, 'past', 'future'),
      redo: (id) => step(id, 'future', 'past'),
      remove(id) {
        const plan = get().plans[id];
        if (!plan) return;
        const at = now();
        set(({ plans, removed }) => ({ plans: without(plans, id), removed: [{ plan, at }, ...removed] }));
        leaving.add(id);
        void inLine(id, async () => {
          const base = stored.get(id) ?? null;
          stored.delete(id);
          await repository.remove(plan, base, at).finally(() => leaving.delete(id));
          tabs?.tell({ kind: 'removed', id });
        });
      },
      restore(id) {
        const found = get().removed.find(({ plan }) => plan.id === id);
        if (found) get().add(found.plan);
      },
      saveAgain() {
        for (const [id, plan] of Object.entries(get().plans)) if (stored.get(id) !== plan) save(id);
      },
      async keepNewer(record) {
        let kept = false;
        await inLine(record.key, async () => {
          kept = await repository.keep(record);
          if (kept) setAside(record);
        });
        return kept;
      },
      discardUnreadable(key) {
        set(({ unreadable }) => ({ unreadable: unreadable.filter((record) => record.key !== key) }));
        void inLine(key, () => repository.discard(key));
      },
      markExported(ids) {
        const exported = new Set(ids);
        set(({ changesSinceExport }) => ({
          changesSinceExport: Object.fromEntries(
            Object.entries(changesSinceExport).filter(([id]) => !exported.has(id)),
          ),
        }));
        void inLine('', () => repository.markExported(ids));
      },
      leave,
    };
  });
}
