import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Framework } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { InTransaction } from './plannerDatabase.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';

/** Where frameworks are kept: those a provider added, and earlier versions of any that plans were made with. */
export interface FrameworkRepository {
  /** Records as stored, unchecked. */
  readAll(): Promise<readonly unknown[]>;
  write(framework: Framework): Promise<void>;
  remove(framework: Pick<Framework, 'id' | 'version'>): Promise<void>;
}

const keyOf = ({ id, version }: Pick<Framework, 'id' | 'version'>): string => `${id}@${version}`;

/** Keeps frameworks in the browser's IndexedDB, each version a record of its own. */
export function indexedDbFrameworks(inTransaction: InTransaction): FrameworkRepository {
  return {
    readAll: () =>
      inTransaction('readonly', ['frameworks'], (transaction) => transaction.objectStore('frameworks').getAll()),
    write: (framework) =>
      inTransaction('readwrite', ['frameworks'], async (transaction) => {
        await transaction.objectStore('frameworks').put(framework, keyOf(framework));
      }),
    remove: (framework) =>
      inTransaction('readwrite', ['frameworks'], (transaction) =>
        transaction.objectStore('frameworks').delete(keyOf(framework)),
      ),
  };
}

export interface FrameworksState {
  /** Every framework on this device: built-in ones first, then added ones; of each, the highest version first. */
  readonly catalogue: Catalogue;
  /** Stored here: added by a provider, or an earlier version of a built-in one. */
  readonly stored: readonly Framework[];
  readonly problem: StorageProblem | null;

  readonly load: () => Promise<void>;
  /** Adds one that `openFrameworkFile` has let in. Plans made with it open from now on, after a reload too. */
  readonly add: (framework: Framework) => Promise<void>;
  /** Takes one version out. Plans made with it stay, and say that their framework is missing. */
  readonly remove: (framework: Pick<Framework, 'id' | 'version'>) => Promise<void>;
  /** Stores everything again: the browser has cleared its storage, or would not take something before. */
  readonly storeAgain: () => Promise<void>;
  /** Keeps the versions these plans were made with, so that they open with their own rules when the planner moves on. */
  readonly keepVersionsOf: (plans: readonly Plan[]) => Promise<void>;
}

const same = (a: Pick<Framework, 'id' | 'version'>, b: Pick<Framework, 'id' | 'version'>) => keyOf(a) === keyOf(b);

/** `issue-10` is above `issue-9`. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Stored versions that the planner does not bring itself. */
const catalogueOf = (builtIn: Catalogue, stored: readonly Framework[]): Catalogue => ({
  frameworks: [
    ...builtIn.frameworks,
    ...stored
      .filter((framework) => !builtIn.frameworks.some((candidate) => same(candidate, framework)))
      .toSorted((a, b) => compare(b.version, a.version)),
  ],
});

export function createFrameworksStore(repository: FrameworkRepository, builtIn: Catalogue): StoreApi<FrameworksState> {
  return createStore<FrameworksState>()((set, get) => {
    const hold = (stored: readonly Framework[]) => {
      const { catalogue: present } = get();
      const next = catalogueOf(builtIn, stored);
      const alike =
        next.frameworks.length === present.frameworks.length &&
        next.frameworks.every((framework, at) => framework === present.frameworks[at]);
      // Everything that is judged is judged anew with another catalogue.
      set({ stored, catalogue: alike ? present : next });
    };
    const attempt = async (work: () => Promise<void>, doing: 'reading' | 'writing' = 'writing') => {
      try {
        await work();
        set({ problem: null });
      } catch (error) {
        set({ problem: storageProblem(error, doing) });
      }
    };
    return {
      catalogue: builtIn,
      stored: [],
      problem: null,
      load: () =>
        attempt(async () => {
          const records = await repository.readAll();
          if (records.length === 0) return;
          // A first visit has none, and does without the checks.
          const { checkFramework } = await import('../catalogue/checkFramework.ts');
          const read = records.map((record) => checkFramework(record));
          hold(read.flatMap((check) => (check.ok ? [check.framework] : [])));
        }, 'reading'),
      add(framework) {
        hold([framework, ...get().stored.filter((candidate) => !same(candidate, framework))]);
        return attempt(() => repository.write(framework));
      },
      remove(framework) {
        hold(get().stored.filter((candidate) => !same(candidate, framework)));
        return attempt(() => repository.remove(framework));
      },
      storeAgain: () =>
        attempt(() => Promise.all(get().stored.map((framework) => repository.write(framework))).then(() => undefined)),
      async keepVersionsOf(plans) {
        const { stored } = get();
        const wanted = new Set(plans.map(({ framework }) => keyOf(framework)));
        const missing = builtIn.frameworks.filter(
          (framework) => wanted.has(keyOf(framework)) && !stored.some((candidate) => same(candidate, framework)),
        );
        await Promise.all(missing.map((framework) => get().add(framework)));
      },
    };
  });
}
