import type { Entry } from './entry.ts';
import type { Stored } from './reconcile.ts';

/** A stored record that could not be read as a plan. It stays where it is. */
export interface UnreadableRecord {
  readonly key: string;
  /** The record as stored, for export. */
  readonly raw: unknown;
}

/** A record written by a later version of the planner: kept whole, shown but never changed. */
export interface NewerRecord {
  readonly key: string;
  readonly format: number;
  readonly raw: unknown;
}

export interface StoredPlans {
  /** By plan id. What is not there leaves no trace. */
  readonly plans: ReadonlyMap<string, Stored>;
  readonly unreadable: readonly UnreadableRecord[];
}

export interface Written {
  /** What is stored now. It has more in it than was handed over where another tab had changed it meanwhile. */
  readonly stored: Stored;
  /** See `reconcile`. */
  readonly cleared: boolean;
}

/**
 * Where plans are kept. One record a plan, so that one bad record cannot take another with it. Everything happens whole
 * or not at all, and rejects with the browser's own error where it does not; `storageProblem` says what that means.
 */
export interface PlanRepository {
  /**
   * What a new day asks for: removed plans are forgotten after a number of days of use, and records that no earlier
   * version could read are tried again. Nothing where the day is the same.
   */
  tidy(): Promise<void>;
  readAll(): Promise<StoredPlans>;
  read(id: string): Promise<Stored>;
  /** Resolves once the entry, reconciled with what is stored in the same step, is safely stored. */
  write(entry: Entry): Promise<Written>;
  /** Keeps a record of a later format as it is. False where there is a record of that key already: nothing was written. */
  keep(record: NewerRecord): Promise<boolean>;
  /** Drops one unreadable record for good. */
  discard(key: string): Promise<void>;
  /** Counts changes of these plans from 0 again. */
  markExported(ids: readonly string[]): Promise<void>;
}
