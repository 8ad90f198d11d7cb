import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { Plan } from '../../src/plan/planSchema.ts';
import { keptIds } from '../../src/store/keptIds.ts';
import { indexedDbPlans } from '../../src/store/indexedDbPlans.ts';
import { leavingIn } from '../../src/store/leaving.ts';
import type { OtherTabs, PlanNews } from '../../src/store/otherTabs.ts';
import {
  plannerDatabase,
  type InTransaction,
  type StoreName,
  type Transaction,
} from '../../src/store/plannerDatabase.ts';
import type { PlansState } from '../../src/store/plansState.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';

/** How a storage operation goes wrong: it is refused, or it is done and nobody is told. */
export type FaultKind = 'refused' | 'unheard';

/** What `localStorage` and `sessionStorage` do, as plain as possible. */
function plainStorage(): Storage {
  const methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => (Object.hasOwn(storage, key) ? String(storage[key]) : null),
    setItem: (key, value) => {
      storage[key] = value;
    },
    removeItem: (key) => void Reflect.deleteProperty(storage, key),
  };
  const storage = Object.create(methods) as Storage;
  return storage;
}

const methodNames: readonly string[] = ['get', 'getAll', 'getKey', 'getAllKeys', 'put', 'delete'];

/** What a wrapped object has under that name, still its own. */
function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

/** One after the other, so that what is in the midst of something goes on. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    setImmediate(done);
  });

export interface Tab {
  readonly page: string;
  readonly state: () => PlansState;
  readonly plan: (id: string) => Plan | undefined;
  /** Resolves once nothing is being read or stored any more. */
  readonly settled: () => Promise<PlansState['saving']>;
  /** The page goes as pages do: it leaves what it has. */
  readonly close: () => void;
  /** The page is gone in the midst of whatever it did. */
  readonly kill: () => void;
}

/** A browser with its own storage, in which pages come, go and die, and single storage operations fail. */
export function fakeBrowser() {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  const local = plainStorage();
  /** Of one visit: a new browser has another. */
  let session = plainStorage();
  const channel = new Map<string, (news: PlanNews) => void>();
  let pages = 0;
  let at = Date.parse('2026-11-23T10:00:00.000Z');
  /** Storage operations so far, and which of those to come go wrong. */
  let operations = 0;
  const faults = new Map<number, FaultKind>();
  let failed = 0;

  const isDue = (kind: FaultKind) => {
    const due = faults.get(operations) === kind;
    if (due) failed += 1;
    return due;
  };
  const ended = new WeakSet<object>();
  /** The same, with every operation counted, and the transaction ended where one is due, as where there is no room. */
  const counted = <M extends 'readonly' | 'readwrite'>(transaction: Transaction<M>): Transaction<M> =>
    new Proxy(transaction, {
      get: (target, key) => (key === 'objectStore' ? (name: StoreName) => storeOf(target, name) : bound(target, key)),
    });
  const storeOf = (transaction: Transaction<'readonly' | 'readwrite'>, name: StoreName) =>
    new Proxy(transaction.objectStore(name), {
      get(target, key) {
        if (methodNames.includes(String(key))) {
          operations += 1;
          if (isDue('refused') && !ended.has(transaction)) {
            ended.add(transaction);
            queueMicrotask(() => transaction.abort());
          }
        }
        return bound(target, key);
      },
    });

  return {
    operations: () => operations,
    /** The operation so many from now goes wrong. */
    fail: (after: number, kind: FaultKind) => void faults.set(operations + after, kind),
    newVisit: () => {
      session = plainStorage();
    },
    /** From now on everything goes right. */
    mend: () => faults.clear(),
    failed: () => failed,
    clear: () =>
      new Promise<void>((done) => {
        const request = factory.deleteDatabase('planner');
        request.addEventListener('success', () => done());
      }),
    /** What lies in one of the stores, as it is stored. */
    async raw(store: 'plans' | 'removed', id: string): Promise<unknown> {
      const database = await openDB('planner');
      try {
        return await database.get(store, id);
      } finally {
        database.close();
      }
    },
    async put(store: 'plans' | 'removed', id: string, record: unknown): Promise<void> {
      const database = await openDB('planner');
      await database.put(store, record, id);
      database.close();
    },
    /** The storage loses what it noted beside a plan. */
    async forgetNotes(id: string): Promise<void> {
      const database = await openDB('planner');
      await database.delete('travel', id);
      database.close();
    },
    local,
    /** `deaf`: it hears of no other tab and no other hears of it. `unread`: nothing is read yet. */
    async open({ deaf = false, unread = false } = {}): Promise<Tab> {
      pages += 1;
      const page = `page-${pages}`;
      let alive = true;
      let busy = 0;
      const never = Promise.race<never>([]);
      const database = plannerDatabase('planner');
      const inTransaction: InTransaction = async (mode, stores, work) => {
        if (!alive) return never;
        let unheard = false;
        busy += 1;
        const result = await database(mode, stores, async (transaction) => {
          if (!alive) return never;
          const before = operations;
          const done = await work(counted(transaction));
          for (let operation = before + 1; operation <= operations; operation += 1)
            if (faults.get(operation) === 'unheard') unheard = true;
          return done;
        }).finally(() => {
          busy -= 1;
        });
        if (!alive) return never;
        if (unheard) {
          failed += 1;
          throw new DOMException('planted', 'UnknownError');
        }
        return result;
      };
      const tabs: OtherTabs = {
        tell(news) {
          if (deaf) return;
          for (const [other, hear] of channel) if (other !== page) setImmediate(() => channel.has(other) && hear(news));
        },
        listen: (hear) => void (deaf || channel.set(page, hear)),
      };
      const store = createPlansStore({
        repository: indexedDbPlans(inTransaction, () => '2026-11-23'),
        now: () => new Date((at += 1000)).toISOString(),
        page,
        tabs,
        leaving: leavingIn('planner', page, () => {
          if (!alive) throw new Error('A page that is gone does nothing');
          return local;
        }),
        doubt: keptIds('planner:doubtful', () => session),
      });
      if (!unread) await store.getState().load();
      // The reader tries again.
      if (store.getState().reading === 'failed') await store.getState().load();
      const kill = () => {
        alive = false;
        channel.delete(page);
      };
      return {
        page,
        state: store.getState,
        plan: (id) => store.getState().plans[id],
        async settled() {
          for (let quiet = 0; quiet < 4; quiet += 1) {
            await turn();
            if (busy > 0 || store.getState().saving === 'saving') quiet = 0;
          }
          return store.getState().saving;
        },
        close() {
          store.getState().leave();
          kill();
        },
        kill,
      };
    },
  };
}
