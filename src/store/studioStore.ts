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
  /** Of these another tab has stored a version too, which is kept beside this one. */
  readonly changedElsewhere: ReadonlySet<string>;
  /** Looks at what is stored, and takes up what another tab has changed meanwhile. */
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
          // Looking again says nothing of what could not be written.
          if (doing === 'writing' || get().reading === 'pending') set({ problem: null });
        } catch (error) {
          set({ problem: storageProblem(error, doing) });
        }
      });
    /** When each was last changed, as it is stored as far as this page knows. */
    const known = new Map<string, string>();
    const written = new WeakSet<StudioDraft>();
    /** What was typed meanwhile goes with it, and need not be stored a second time. */
    const store = (id: string, again = false) =>
      void attempt(async () => {
        const draft = get().drafts.get(id);
        if (!draft || (written.has(draft) && !again)) return;
        const beside = `${id}-${Date.parse(now()).toString(36)}`;
        const isOther = await repository.write(draft, known.get(id) ?? null, beside);
        known.set(id, draft.changed);
        written.add(draft);
        if (!isOther) return;
        set(({ changedElsewhere }) => ({ changedElsewhere: new Set([...changedElsewhere, id]) }));
        void get().load();
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
    /** What is typed here and not stored yet stays: storing it will show that there is another version. */
    const takeUp = (stored: StudioDraft) => {
      const { id } = stored;
      const here = get().drafts.get(id);
      if (here && here.changed !== known.get(id)) return;
      known.set(id, stored.changed);
      const { past } = stepsOf(id);
      set(({ drafts, steps }) => ({
        drafts: withEntry(drafts, id, stored),
        steps: here ? withEntry(steps, id, { past: [...past, here.framework], future: [] }) : steps,
      }));
    };
    return {
      drafts: new Map(),
      steps: new Map(),
      changedElsewhere: new Set(),
      reading: 'not yet',
      problem: null,
      async load() {
        if (get().reading === 'not yet') set({ reading: 'pending' });
        await attempt(async () => {
          const stored = await repository.readAll();
          for (const draft of stored.filter(({ id, changed }) => known.get(id) !== changed)) takeUp(draft);
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
        const draft = get().drafts.get(id);
        set(({ drafts }) => ({ drafts: withEntry(drafts, id, null) }));
        void attempt(async () => {
          try {
            await repository.remove(id);
          } catch (error) {
            // It would be back at the next visit, and could not be removed again until then.
            if (draft && !get().drafts.has(id)) set(({ drafts }) => ({ drafts: withEntry(drafts, id, draft) }));
            throw error;
          }
        });
      },
      restore(draft) {
        set(({ drafts }) => ({ drafts: withEntry(drafts, draft.id, draft) }));
        store(draft.id, true);
      },
      storeAgain() {
        for (const id of get().drafts.keys()) store(id, true);
      },
      settled: () => run(async () => undefined),
    };
  });
}
