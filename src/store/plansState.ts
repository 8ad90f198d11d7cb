import type { PlanChange } from '../plan/applyEdit.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Repair } from '../plan/repairRecord.ts';
import type { History } from './history.ts';
import type { DatabaseTrouble } from './plannerDatabase.ts';
import type { NewerRecord, UnreadableRecord } from './planRepository.ts';
import type { StorageProblem } from './storageProblem.ts';

/** A plan that was removed and can still be brought back. */
export interface RemovedPlan {
  readonly plan: Plan;
  /** When it was removed, ISO 8601 in UTC. */
  readonly at: string;
}

export interface LeftOut {
  readonly plan: Plan;
  readonly repairs: readonly Repair[];
}

export interface EditOptions {
  /** Names what is being typed: all of it, until the field is left, is one step. Without a name each edit is a step. */
  readonly step?: string;
  /** It replaces much at once: it can be undone after a reload too. */
  readonly kept?: boolean;
}

/** What is known of how safely everything is stored. */
export interface SavingState {
  /**
   * `unsure`: the browser says that it is stored, but it has failed to store before: browsers are wrong about it then.
   * Only a file, or another visit, makes sure.
   */
  readonly saving: 'saved' | 'saving' | 'failed' | 'unsure';
  /** Why it is not; null as long as it is, or is being tried. */
  readonly problem: StorageProblem | null;
  /** Removed plans that the browser would not take out: they are still stored. */
  readonly stuck: readonly Plan[];
}

export interface PlansState extends SavingState {
  /**
   * `begun`: the plans on top of the list are here, and the others are on their way. `failed`: the browser gave no
   * storage at all; plans live only until the page is closed. `problem` says why.
   */
  readonly reading: 'pending' | 'begun' | 'done' | 'failed';
  readonly trouble: DatabaseTrouble;
  /** By id. It holds nothing but plans: no id finds what every object has. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Plans that were removed and can be restored, latest first. */
  readonly removed: readonly RemovedPlan[];
  /** Plans in a later format: they can be exported, not opened. */
  readonly newer: readonly NewerRecord[];
  /** Stored records that could not be read; left untouched. */
  readonly unreadable: readonly UnreadableRecord[];
  /** Values that an earlier version stored and no plan can hold: the plans are here without them. */
  readonly leftOut: readonly LeftOut[];
  /** The browser cleared its storage while the page was open; everything was stored again from this page. */
  readonly cleared: boolean;
  /** The browser has not promised to keep what is stored. */
  readonly mayBeCleared: boolean;
  /** Plan id → changes since the plan was last exported from this device. No entry: none. */
  readonly changesSinceExport: Readonly<Record<string, number>>;
  /** Plan id → its steps on this page. No entry: none. */
  readonly history: Readonly<Record<string, History>>;

  readonly load: () => Promise<void>;
  /** Looks again at what is stored: after another tab's change, or when the page comes back to the front. */
  readonly refresh: () => Promise<void>;
  /** Adds a plan. Where there is one of its id, here or among the removed, it takes its place, which can be undone. */
  readonly add: (plan: Plan) => void;
  readonly edit: (id: string, change: PlanChange, options?: EditOptions) => void;
  /** Whatever is typed next is a step of its own. */
  readonly endStep: () => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Brings a removed plan back. */
  readonly restore: (id: string) => void;
  /** Deletes a removed plan for good. */
  readonly forget: (id: string) => void;
  /** The browser has closed the database of its own accord: what it stores from now on may not be there later. */
  readonly distrust: () => void;
  /** Tries to store everything that is not stored yet. */
  readonly saveAgain: () => void;
  /** Keeps a plan of a later format as it is. `taken`: there is one of that key. `failed`: "try again" tries again. */
  readonly keepNewer: (record: NewerRecord) => Promise<'kept' | 'taken' | 'failed'>;
  readonly discardUnreadable: (key: string) => void;
  /** These plans, as they are now, have left the device. */
  readonly markExported: (ids: readonly string[]) => void;
  /** The page may be about to go: leaves what is not stored yet where it can be left at once. */
  readonly leave: () => void;
}

/** Nothing but the entries: `constructor` and `__proto__` are ids like any other. */
export const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** All that is shown before anything is read. */
export const nothingRead = {
  plans: empty<Plan>(),
  removed: [],
  history: empty<History>(),
  changesSinceExport: empty<number>(),
  reading: 'pending',
  trouble: null,
  saving: 'saved',
  problem: null,
  stuck: [],
  newer: [],
  unreadable: [],
  leftOut: [],
  cleared: false,
  mayBeCleared: false,
} as const satisfies Partial<PlansState>;
