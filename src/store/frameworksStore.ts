import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue, KnownFramework } from '../catalogue/catalogue.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import { isEntries } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import { nothingHosted, type Hosted } from './hosted.ts';
import type { InTransaction } from './plannerDatabase.ts';
import { storageProblem, type StorageProblem } from './storageProblem.ts';

/** Where frameworks are kept: those a provider added, and earlier versions of any that plans were made with. */
export interface FrameworkRepository {
  /** Records as stored, unchecked. */
  readAll(): Promise<readonly unknown[]>;
  write(framework: StoredFramework): Promise<void>;
  remove(framework: FrameworkKey): Promise<void>;
}

export interface StoredFramework extends KnownFramework {
  /** Another copy of this version was here first: kept beside it, for the plans that were made with exactly this one. */
  readonly isBeside?: boolean;
  /** Taken out, and kept for the plans that were made with it: no new plan is. */
  readonly isRemoved?: boolean;
}

/** What names one copy of one version. */
type FrameworkKey = Pick<KnownFramework, 'id' | 'version' | 'hash'>;

/** A framework that was kept here and that this version of the planner does not take: it stays as it is. */
export type RefusedFramework = FrameworkKey & Pick<KnownFramework, 'title'>;

const isNamed = (record: object): record is RefusedFramework =>
  (['id', 'version', 'hash', 'title'] as const).every((name) => typeof Reflect.get(record, name) === 'string');

const versionOf = ({ id, version }: Omit<FrameworkKey, 'hash'>): string => `${id}@${version}`;
const keyOf = (framework: FrameworkKey): string => `${versionOf(framework)}@${framework.hash}`;

/** Keeps frameworks in the browser's IndexedDB, each copy of each version a record of its own. */
export function indexedDbFrameworks(inTransaction: InTransaction): FrameworkRepository {
  return {
    readAll: () =>
      inTransaction('readonly', ['frameworks'], async (transaction) => {
        const records: unknown[] = await transaction.objectStore('frameworks').getAll();
        // What somebody is still making lies here too.
        return records.filter((record) => !isEntries(record) || !('framework' in record));
      }),
    write: (framework) =>
      inTransaction('readwrite', ['frameworks'], async (transaction) => {
        await transaction.objectStore('frameworks').put(framework, keyOf(framework));
      }),
    remove: (framework) =>
      inTransaction('readwrite', ['frameworks'], async (transaction) => {
        const frameworks = transaction.objectStore('frameworks');
        await frameworks.delete(keyOf(framework));
        // Where it was kept before copies were told apart.
        await frameworks.delete(versionOf(framework));
      }),
  };
}

export interface FrameworksState {
  /** Every framework on this device: built-in ones first, then added ones; of each, the highest version first. */
  readonly catalogue: Catalogue;
  /** Stored here: added by a provider, or an earlier version of a built-in one. */
  readonly stored: readonly StoredFramework[];
  /** Kept here by an earlier version of the planner, which took what this one does not. Nothing is judged by them. */
  readonly refused: readonly RefusedFramework[];
  /** Beside the hosted planner: everybody who comes here has them. */
  readonly hosted: Hosted;
  /** What is beside the planner is still being fetched. */
  readonly isFetching: boolean;
  readonly problem: StorageProblem | null;

  readonly load: () => Promise<void>;
  /** Takes in what is beside the planner, once it is fetched. */
  readonly takeHosted: (fetched: Promise<Hosted>) => Promise<void>;
  /** Adds one that `openFrameworkFile` has let in. Plans made with it open from now on, after a reload too. */
  readonly add: (framework: KnownFramework) => Promise<void>;
  /**
   * Takes one copy of one version out: out of what new plans are made with where plans use it, else wholly. It is in the
   * list until that is stored.
   */
  readonly remove: (framework: StoredFramework, isUsed: boolean) => Promise<void>;
  /** Takes out one that is refused, for good. */
  readonly discard: (framework: RefusedFramework) => Promise<void>;
  /** Undoes `remove`. */
  readonly bringBack: (framework: StoredFramework) => Promise<void>;
  /** Stores everything again: the browser has cleared its storage, or would not take something before. */
  readonly storeAgain: () => Promise<void>;
  /** Keeps the versions these plans were made with, so that they open with their own rules when the planner moves on. */
  readonly keepVersionsOf: (plans: readonly Plan[]) => Promise<void>;
}

/** `issue-10` is above `issue-9`. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** As their author counts them, else by the names of the versions. */
const newestFirst = (a: KnownFramework, b: KnownFramework): number =>
  (b.edition ?? 0) - (a.edition ?? 0) || compare(b.version, a.version);

/** Stored versions that neither the planner nor its host bring, and copies of those that say something else. */
function catalogueOf(
  builtIn: readonly KnownFramework[],
  hosted: readonly KnownFramework[],
  stored: readonly StoredFramework[],
): Catalogue {
  const given = [...builtIn, ...hosted];
  const isKept = (framework: StoredFramework) =>
    !framework.isBeside &&
    !framework.isRemoved &&
    !given.some((candidate) => versionOf(candidate) === versionOf(framework));
  const hashes = new Set(given.map(({ hash }) => hash));
  const others = [...hosted, ...stored.filter(isKept)];
  return {
    frameworks: [...builtIn, ...others.toSorted(newestFirst)],
    brought: stored.filter((framework) => !isKept(framework) && !hashes.has(framework.hash)),
  };
}

const alike = (a: readonly KnownFramework[] = [], b: readonly KnownFramework[] = []): boolean =>
  a.length === b.length && a.every((framework, at) => framework === b[at]);

export function createFrameworksStore(repository: FrameworkRepository, builtIn: Catalogue): StoreApi<FrameworksState> {
  return createStore<FrameworksState>()((set, get) => {
    const hold = (stored: readonly StoredFramework[], hosted = get().hosted) => {
      const { catalogue: present } = get();
      const next = catalogueOf(builtIn.frameworks, hosted.frameworks, stored);
      const isSame = alike(next.frameworks, present.frameworks) && alike(next.brought, present.brought);
      // Everything that is judged is judged anew with another catalogue.
      set({ stored, hosted, catalogue: isSame ? present : next });
    };
    const attempt = async (work: () => Promise<void>, doing: 'reading' | 'writing' = 'writing') => {
      try {
        await work();
        set({ problem: null });
      } catch (error) {
        set({ problem: storageProblem(error, doing) });
      }
    };
    const put = (framework: StoredFramework) => {
      hold([framework, ...get().stored.filter(({ hash }) => hash !== framework.hash)]);
      return attempt(() => repository.write(framework));
    };
    return {
      catalogue: builtIn,
      stored: [],
      refused: [],
      hosted: nothingHosted,
      isFetching: false,
      problem: null,
      load: () =>
        attempt(async () => {
          const records = await repository.readAll();
          if (records.length === 0) return;
          // What the planner brings itself is kept for later versions of it, and needs no checks now.
          const ownOf = (record: unknown) =>
            isEntries(record)
              ? builtIn.frameworks.find(({ hash, version }) => hash === record['hash'] && version === record['version'])
              : undefined;
          const check = records.every(ownOf) ? null : (await import('../catalogue/checkFramework.ts')).checkFramework;
          const refused: RefusedFramework[] = [];
          hold(
            records.flatMap((record): readonly StoredFramework[] => {
              if (!isEntries(record)) return [];
              const brought = ownOf(record);
              if (brought || !check) return brought ? [brought] : [];
              const { isBeside, isRemoved } = record;
              const checked = check(record, true);
              if (!checked.ok) {
                if (isNamed(record)) refused.push(record);
                return [];
              }
              const known = { ...(isBeside === true && { isBeside }), ...(isRemoved === true && { isRemoved }) };
              return [{ ...checked.framework, ...known }];
            }),
          );
          set({ refused });
        }, 'reading'),
      async takeHosted(fetched) {
        hold(get().stored, await fetched.catch(() => nothingHosted));
      },
      add(framework) {
        const others = get().stored.filter(({ hash }) => hash !== framework.hash);
        const isBeside = [...builtIn.frameworks, ...get().hosted.frameworks, ...others].some(
          (other) => versionOf(other) === versionOf(framework) && other.hash !== framework.hash,
        );
        const stored: StoredFramework = isBeside ? { ...framework, isBeside } : framework;
        return put(stored);
      },
      remove: (framework, isUsed) =>
        attempt(async () => {
          const kept: StoredFramework | null = isUsed ? { ...framework, isRemoved: true } : null;
          await (kept ? repository.write(kept) : repository.remove(framework));
          hold([...(kept ? [kept] : []), ...get().stored.filter(({ hash }) => hash !== framework.hash)]);
        }),
      discard: (framework) =>
        attempt(async () => {
          await repository.remove(framework);
          set(({ refused }) => ({ refused: refused.filter((other) => other !== framework) }));
        }),
      bringBack: ({ isRemoved: _isRemoved, ...framework }) => put(framework),
      storeAgain: () =>
        attempt(() => Promise.all(get().stored.map((framework) => repository.write(framework))).then(() => undefined)),
      async keepVersionsOf(plans) {
        const stored = new Set(get().stored.map(({ hash }) => hash));
        const missingOf = (given: Catalogue) =>
          [...new Set(plans.flatMap((plan) => findVersion(given, plan.framework)?.framework ?? []))].filter(
            ({ hash }) => !stored.has(hash),
          );
        await Promise.all([
          ...missingOf(builtIn).map((framework) => get().add(framework)),
          // Its host decides for how long new plans are made with it.
          ...missingOf(get().hosted).map((framework) => put({ ...framework, isRemoved: true })),
        ]);
      },
    };
  });
}
