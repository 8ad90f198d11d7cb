import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

interface PlannerSchema extends DBSchema {
  plans: { key: string; value: unknown };
  removed: { key: string; value: unknown };
  travel: { key: string; value: unknown };
  frameworks: { key: string; value: unknown };
}

const storeNames = ['plans', 'removed', 'travel', 'frameworks'] as const;
export type StoreName = (typeof storeNames)[number];

/** Raised only when stores change: earlier planners cannot open the database from then on. */
const version = 2;

/** What stands between this page and its database. `later`: a later planner has changed it; it can be read, not written. */
export type DatabaseTrouble = 'blocked' | 'silent' | 'later' | null;

type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<PlannerSchema, StoreName[], M>;

/** Does work whole or not at all, opening the database when needed. */
export type InTransaction = <M extends Mode, T>(
  mode: M,
  stores: StoreName[],
  work: (transaction: Transaction<M>) => Promise<T>,
) => Promise<T>;

/** A connection may be cut at any time: by the browser, by cleared site data, by a later planner that must upgrade. */
const isCut = (error: unknown) => error instanceof Error && error.name === 'InvalidStateError';

const isLater = (error: unknown) => error instanceof Error && error.name === 'VersionError';

/** Some browsers never answer: that is said after this many milliseconds. */
const patience = 8000;

interface Opened {
  readonly database: IDBPDatabase<PlannerSchema>;
  readonly later: boolean;
}

async function runIn<M extends Mode, T>(
  { database, later }: Opened,
  mode: M,
  stores: StoreName[],
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  if (later && mode === 'readwrite') throw new DOMException('Changed by a later planner', 'VersionError');
  const transaction = database.transaction(stores, mode, { durability: 'strict' });
  // Looked at once the work is over; until then nobody may call it unheard of.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It was over already, and that is why the work failed.
      await transaction.done;
    }
    throw error;
  }
}

/** The planner's IndexedDB database of that name. `onCut`: the browser has closed it of its own accord. Work cut off by a lost connection is done once more on a new one. */
export function plannerDatabase(
  name = 'unit-planner',
  tell: (trouble: DatabaseTrouble) => void = () => undefined,
  onCut: () => void = () => undefined,
) {
  let opened: Promise<Opened> | null = null;
  const forget = () => {
    opened = null;
  };
  const terminated = () => {
    forget();
    onCut();
  };
  const makeWay = (event: IDBVersionChangeEvent) => {
    forget();
    if (event.target instanceof IDBDatabase) event.target.close();
  };
  const openOwn = (onBlocked: () => void) =>
    openDB<PlannerSchema>(name, version, {
      upgrade(database) {
        for (const store of storeNames) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
        }
      },
      // An earlier planner in another tab does not let go.
      blocked: onBlocked,
      // A later planner in another tab waits for this connection to go.
      blocking: (_current, _blocked, event) => makeWay(event),
      terminated,
    });
  const open = async (): Promise<Opened> => {
    const silence = setTimeout(() => tell('silent'), patience);
    try {
      const database = await openOwn(() => {
        clearTimeout(silence);
        tell('blocked');
      });
      tell(null);
      return { database, later: false };
    } catch (error) {
      if (!isLater(error)) throw error;
      const database = await openDB<PlannerSchema>(name, undefined, {
        blocking: (_current, _blocked, event) => makeWay(event),
        terminated,
      });
      tell('later');
      return { database, later: true };
    } finally {
      clearTimeout(silence);
    }
  };
  const connect = () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  const inTransaction: InTransaction = async (mode, stores, work) => {
    try {
      return await runIn(await connect(), mode, stores, work);
    } catch (error) {
      if (!isCut(error)) throw error;
      forget();
      return runIn(await connect(), mode, stores, work);
    }
  };
  return inTransaction;
}
