import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FrameworkDraft, StudioDraft } from '../studio/draft.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';
import type { DraftRepository } from './studioDrafts.ts';
import { createWriteQueue } from './writeQueue.ts';

/** Steps of one draft on this page, nearest last. */
interface Steps {
  readonly past: readonly FrameworkDraft[];
  readonly future: readonly FrameworkDraft[];
}

export interface StudioState {
  /** By id. */
  readonly drafts: ReadonlyMap<string, StudioDraft>;
  readonly steps: ReadonlyMap<string, Steps>;
  readonly reading: 'not yet' | 'pending' | 'done';
  /** Why something is not stored. */
  readonly problem: StorageProblem | null;
  /** Looks, once, at what is stored. */
  readonly load: () => Promise<void>;
  readonly begin: (id: string, framework: FrameworkDraft) => void;
  /** `step`: names what is typed; all of it, until something else is, is one step. Without a name each edit is one. */
  readonly edit: (id: string, change: (framework: FrameworkDraft) => FrameworkDraft, step?: string) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Puts a draft that was removed back. */
  readonly restore: (draft: StudioDraft) => void;
  /** Stores everything again: the browser has cleared its storage, or would not take something before. */
  readonly storeAgain: () => void;
  /** Resolves once everything so far is stored, or could not be. */
  readonly settled: () => Promise<void>;
}

const mostSteps = 200;
const noSteps: Steps = { past: [], future: [] };

const withEntry = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | null) => {
  const others = [...map].filter(([other]) => other !== key);
  return new Map(value === null ? others : [...others, [key, value]]);
};

/** Holds the frameworks somebody is making, each with its own undo history, and stores every change as it is made. */
export function createStudioStore(repository: DraftRepository, now: () => string): StoreApi<StudioState> {
  return createStore<StudioState>()((set, get) => {
    const run = createWriteQueue();
    const attempt = (work: () => Promise<void>, doing: 'reading' | 'writing' = 'writing') =>
      run(async () => {
        try {
          await work();
          set({ problem: null });
        } catch (error) {
          set({ problem: storageProblem(error, doing) });
        }
      });
    /** What was typed meanwhile goes with it. */
    const store = (id: string) =>
      void attempt(async () => {
        const draft = get().drafts.get(id);
        if (draft) await repository.write(draft);
      });
    let openStep = '';
    const hold = (id: string, framework: FrameworkDraft, steps: Steps) => {
      set(({ drafts, steps: all }) => ({
        drafts: withEntry(drafts, id, { id, framework, changed: now() }),
        steps: withEntry(all, id, steps),
      }));
      store(id);
    };
    const stepsOf = (id: string) => get().steps.get(id) ?? noSteps;
    return {
      drafts: new Map(),
      steps: new Map(),
      reading: 'not yet',
      problem: null,
      async load() {
        if (get().reading !== 'not yet') return;
        set({ reading: 'pending' });
        await attempt(async () => {
          const stored = await repository.readAll();
          set(({ drafts }) => ({ drafts: new Map([...stored.map((draft) => [draft.id, draft] as const), ...drafts]) }));
        }, 'reading');
        set({ reading: 'done' });
      },
      begin: (id, framework) => hold(id, framework, noSteps),
      edit(id, change, step = '') {
        const before = get().drafts.get(id)?.framework;
        const after = before && change(before);
        if (!before || !after || after === before) return;
        const goesOn = step !== '' && openStep === `${id} ${step}`;
        openStep = step === '' ? '' : `${id} ${step}`;
        const { past } = stepsOf(id);
        hold(id, after, { past: goesOn ? past : [...past, before].slice(-mostSteps), future: [] });
      },
      undo(id) {
        const [{ past, future }, present] = [stepsOf(id), get().drafts.get(id)?.framework];
        const before = past.at(-1);
        openStep = '';
        if (present && before) hold(id, before, { past: past.slice(0, -1), future: [...future, present] });
      },
      redo(id) {
        const [{ past, future }, present] = [stepsOf(id), get().drafts.get(id)?.framework];
        const after = future.at(-1);
        openStep = '';
        if (present && after) hold(id, after, { past: [...past, present], future: future.slice(0, -1) });
      },
      remove(id) {
        set(({ drafts }) => ({ drafts: withEntry(drafts, id, null) }));
        void attempt(() => repository.remove(id));
      },
      restore(draft) {
        set(({ drafts }) => ({ drafts: withEntry(drafts, draft.id, draft) }));
        store(draft.id);
      },
      storeAgain() {
        for (const id of get().drafts.keys()) store(id);
      },
      settled: () => run(async () => undefined),
    };
  });
}
