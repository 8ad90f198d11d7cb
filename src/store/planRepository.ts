import type { Plan } from '../plan/planSchema.ts';

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

/** A plan that was removed and can still be brought back. */
export interface RemovedPlan {
  readonly plan: Plan;
  /** When it was removed, ISO 8601 in UTC. */
  readonly at: string;
}

export interface StoredPlans {
  readonly plans: readonly Plan[];
  readonly removed: readonly RemovedPlan[];
  readonly newer: readonly NewerRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Plan id → changes stored here since the plan was last exported. No entry: none. */
  readonly unexported: Readonly<Record<string, number>>;
}

export type StoredRecord =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'newer'; readonly newer: NewerRecord }
  | { readonly kind: 'none' };

export type Written =
  /**
   * `plan`: as it is stored now; it has more in it than was handed over where another tab had changed it meanwhile.
   * `missing`: there should have been an earlier record, and there was none: the browser has cleared its storage.
   */
  | { readonly kind: 'stored'; readonly plan: Plan; readonly missing: boolean }
  /** The record there is of a later format. Nothing was written. */
  | { readonly kind: 'newer'; readonly newer: NewerRecord };

/**
 * Where plans are kept. One record a plan, so that one bad record cannot take another with it. Everything rejects with
 * the browser's own error where it gives no storage; `storageProblem` says what that means.
 */
export interface PlanRepository {
  readAll(): Promise<StoredPlans>;
  read(id: string): Promise<StoredRecord>;
  /**
   * Resolves once the plan is safely stored. `base`: the plan as this page last saw it stored, null for a new one. What
   * another tab stored since is merged in the same transaction, so that neither tab's change is lost.
   */
  write(plan: Plan, base: Plan | null): Promise<Written>;
  /** Keeps a record of a later format as it is. False where there is a record of that key already: nothing was written. */
  keep(record: NewerRecord): Promise<boolean>;
  /** Takes a plan out, to be kept among the removed ones as it is now. `base` as above. `at`: ISO 8601 in UTC. */
  remove(plan: Plan, base: Plan | null, at: string): Promise<void>;
  /** Forgets plans removed before that instant for good. */
  forgetRemoved(before: string): Promise<void>;
  /** Drops one unreadable record for good. */
  discard(key: string): Promise<void>;
  /** Counts changes of these plans from 0 again. */
  markExported(ids: readonly string[]): Promise<void>;
}
