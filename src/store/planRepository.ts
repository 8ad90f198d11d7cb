import type { Plan } from '../plan/planSchema.ts';

/** A stored record that could not be read as a plan. It stays where it is. */
export interface UnreadableRecord {
  readonly key: string;
  /** The record as stored, for export. */
  readonly raw: unknown;
}

export interface StoredPlans {
  readonly plans: readonly Plan[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Where plans are kept. One record a plan, so that one bad record cannot take another with it. */
export interface PlanRepository {
  /** Resolves to everything stored; rejects where the browser gives no storage. */
  readAll(): Promise<StoredPlans>;
  /** Resolves once the plan is safely stored. */
  write(plan: Plan): Promise<void>;
  remove(id: string): Promise<void>;
}
