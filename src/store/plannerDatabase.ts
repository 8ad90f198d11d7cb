import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** One record that counts a plan's changes. */
export interface TravelRecord {
  readonly changes: number;
}

interface PlannerSchema extends DBSchema {
  plans: { key: string; value: unknown };
  removed: { key: string; value: unknown };
  travel: { key: string; value: TravelRecord };
  frameworks: { key: string; value: unknown };
}

export type PlannerDatabase = IDBPDatabase<PlannerSchema>;

const storeNames = ['plans', 'removed', 'travel', 'frameworks'] as const;
const version = 2;

/** Runs work on the database, opening it when needed. */
export type InDatabase = <T>(work: (database: PlannerDatabase) => Promise<T>) => Promise<T>;

/** A connection may be cut at any time: by the browser, by cleared site data, by a later planner that must upgrade. */
const isCut = (error: unknown) => error instanceof Error && error.name === 'InvalidStateError';

/** The planner's IndexedDB database of that name. Work cut off by a lost connection is done once more on a new one. */
export function plannerDatabase(name = 'unit-planner'): InDatabase {
  let opened: Promise<PlannerDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () =>
    openDB<PlannerSchema>(name, version, {
      upgrade(database) {
        for (const store of storeNames) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
        }
      },
      // A later planner in another tab waits for this connection to go.
      blocking(_current, _blocked, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  const connect = () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  return async (work) => {
    try {
      return await work(await connect());
    } catch (error) {
      if (!isCut(error)) throw error;
      forget();
      return work(await connect());
    }
  };
}
