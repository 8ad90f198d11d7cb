import type { Plan } from '../plan/planSchema.ts';
import { noHistory, type History, type Step } from './history.ts';

/** Where a plan is stored. `at`: when it was removed, ISO 8601 in UTC. */
export type StoredPlace = { readonly kind: 'here' } | { readonly kind: 'removed'; readonly at: string };

/** Where a plan belongs. `gone`: deleted for good. */
export type Place = StoredPlace | { readonly kind: 'gone' };

export const here: StoredPlace = { kind: 'here' };

/** A version that only the storage can answer for: nothing of the plan is known to be there. */
export const notStored = -1;

/** One plan as a page holds it. */
export interface Entry {
  /** Id of the page. The storage notes with each plan which version of which page it has seen last. */
  readonly page: string;
  readonly plan: Plan;
  readonly place: Place;
  /** Counts the changes made on this page. */
  readonly version: number;
  /** The version the storage has confirmed. Everything is stored where the two are the same. */
  readonly storedVersion: number;
  /** The version that moved the plan to where it is. */
  readonly placeVersion: number;
  /** The plan as it was last seen stored: what this page and other tabs have in common. Null: never. */
  readonly base: Plan | null;
  /** States that were handed to the storage and may be there, although nobody said so. */
  readonly handed: readonly { readonly version: number; readonly plan: Plan }[];
  /** What other pages left as they went, yet to be stored on their behalf. Here it is in the plan, and in `base`, already. */
  readonly lefts: readonly Entry[];
  readonly history: History;
  /** The step to be kept for after a reload, or null to keep none; undefined: it stays as it is stored. */
  readonly keep: Step | null | undefined;
  /** Changes since the plan was last exported: those the storage has counted, and those it has not. */
  readonly counted: number;
  readonly uncounted: number;
}

/** Whether this page has changed nothing that is not stored. */
export const isUntouched = ({ version, storedVersion }: Entry): boolean => version === storedVersion;

export const isStored = (entry: Entry): boolean => isUntouched(entry) && entry.lefts.length === 0;

/** Whether this page has moved the plan and the storage does not know. */
export const isMoving = ({ placeVersion, storedVersion }: Entry): boolean => placeVersion > storedVersion;

/** A plan that this page has and the storage, as far as is known, has not. */
export const newEntry = (page: string, plan: Plan, place: Place = here): Entry => ({
  page,
  plan,
  place,
  version: 1,
  storedVersion: notStored,
  placeVersion: 1,
  base: null,
  handed: [],
  lefts: [],
  history: noHistory,
  keep: undefined,
  counted: 0,
  uncounted: 1,
});

/** The plan as it was changed on this page. */
export const changed = (entry: Entry, plan: Plan, history: History = entry.history): Entry => ({
  ...entry,
  plan,
  history,
  version: entry.version + 1,
});

export const moved = (entry: Entry, place: Place): Entry => ({
  ...entry,
  place,
  version: entry.version + 1,
  placeVersion: entry.version + 1,
});

/** Notes that this version is on its way into the storage. */
export const handedOver = (entry: Entry): Entry => ({
  ...entry,
  handed: [...entry.handed.slice(-3), { version: entry.version, plan: entry.plan }],
});
