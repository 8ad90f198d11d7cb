import { isStored, type Entry } from './entry.ts';
import type { History } from './history.ts';
import { empty, type LeftOut, type PlansState, type RemovedPlan } from './plansState.ts';
import type { Stored } from './reconcile.ts';

/** What is known by the id of a plan. */
type ById<T> = Readonly<Record<string, T>>;

/** With these changes; undefined takes an entry out. The same record where nothing changes. */
function withChanges<T>(record: ById<T>, changes: Iterable<readonly [string, T | undefined]>): ById<T> {
  let next: Record<string, T> | null = null;
  for (const [id, value] of changes) {
    if (record[id] === value) continue;
    next ??= Object.assign(empty<T>(), record);
    if (value === undefined) Reflect.deleteProperty(next, id);
    else next[id] = value;
  }
  return next ?? record;
}

/** What screens see of the entries. */
type Shown = Pick<PlansState, 'plans' | 'removed' | 'history' | 'changesSinceExport'>;

export type EntryChange = readonly [id: string, entry: Entry | null];

export interface HeldPlans {
  readonly find: (id: string) => Entry | undefined;
  readonly ids: () => readonly string[];
  /** Those of which not everything is stored, longest unstored first. */
  readonly unstored: () => readonly Entry[];
  /** Null lets one go. Everything is shown at once. */
  readonly put: (changes: readonly EntryChange[]) => void;
}

const isRemoved = (entry: Entry | null | undefined) => entry?.place.kind === 'removed';
const historyOf = (entry: Entry | null): History | undefined =>
  entry && entry.history.past.length + entry.history.future.length > 0 ? entry.history : undefined;
const changesOf = (entry: Entry | null): number | undefined => (entry && entry.counted + entry.uncounted) || undefined;

/** What stored plans held that no plan can hold, and were read without. */
export const leftOutOf = (stored: ReadonlyMap<string, Stored>): LeftOut[] =>
  [...stored.values()].flatMap((one) =>
    one.kind === 'plan' && one.repairs && one.repairs.length > 0 ? [{ plan: one.plan, repairs: one.repairs }] : [],
  );

/** The entries of a page, and what screens see of them. */
export function holdPlans(get: () => Shown, set: (shown: Shown) => void): HeldPlans {
  const entries = new Map<string, Entry>();
  const unstored = new Set<string>();

  const removedPlans = (): RemovedPlan[] =>
    [...entries.values()]
      .flatMap(({ plan, place }) => (place.kind === 'removed' ? [{ plan, at: place.at }] : []))
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));

  return {
    find: (id) => entries.get(id),
    ids: () => [...entries.keys()],
    unstored: () => [...unstored].flatMap((id) => entries.get(id) ?? []),
    put(changes) {
      const removedChange = changes.some(([id, entry]) => isRemoved(entry) || isRemoved(entries.get(id)));
      for (const [id, entry] of changes) {
        if (entry) entries.set(id, entry);
        else entries.delete(id);
        if (entry && !isStored(entry)) unstored.add(id);
        else unstored.delete(id);
      }
      const shown = get();
      set({
        plans: withChanges(
          shown.plans,
          changes.map(([id, entry]) => [id, entry?.place.kind === 'here' ? entry.plan : undefined]),
        ),
        removed: removedChange ? removedPlans() : shown.removed,
        history: withChanges(
          shown.history,
          changes.map(([id, entry]) => [id, historyOf(entry)]),
        ),
        changesSinceExport: withChanges(
          shown.changesSinceExport,
          changes.map(([id, entry]) => [id, changesOf(entry)]),
        ),
      });
    },
  };
}
