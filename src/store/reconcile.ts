import { compareCopies, joinPlans } from '../plan/joinPlans.ts';
import { mergeChanges } from '../plan/mergeChanges.ts';
import { sameValue } from '../plan/planFields.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Repair } from '../plan/repairRecord.ts';
import { isMoving, isUntouched, notStored, type Entry, type Place, type StoredPlace } from './entry.ts';
import { noHistory, withStep, type Step } from './history.ts';

/** A plan as it is stored. */
export interface StoredPlan {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly place: StoredPlace;
  /** Page id → the last version of that page that is in it. */
  readonly pages: ReadonlyMap<string, number>;
  /** Changes since it was last exported. */
  readonly changes: number;
  /** The step that can be undone after a reload. */
  readonly step: Step | null;
  /** What the record held that no plan can hold, and that was left out. */
  readonly repairs?: readonly Repair[];
}

/** What is stored under the id of one plan. */
export type Stored =
  | StoredPlan
  /** No trace. */
  | { readonly kind: 'none' }
  /** Deleted for good, which is noted. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' }
  /** Of a later format: never written over. */
  | { readonly kind: 'newer'; readonly format: number; readonly raw: unknown };

export interface Reconciled {
  /** Null: there is no such plan any more. */
  readonly entry: Entry | null;
  /** It was stored, nobody has deleted it, and it is not there: the browser has cleared its storage. */
  readonly cleared: boolean;
}

const samePlace = (a: Place, b: Place): boolean =>
  a.kind === b.kind && (a.kind !== 'removed' || b.kind !== 'removed' || a.at === b.at);

const asFound = (page: string, { plan, place, changes, step }: StoredPlan): Entry => ({
  page,
  plan,
  place,
  version: 0,
  storedVersion: 0,
  placeVersion: 0,
  base: plan,
  handed: [],
  lefts: [],
  history: step ? { ...noHistory, past: [step] } : noHistory,
  keep: undefined,
  counted: changes,
  uncounted: 0,
});

/** Works what is stored into the plan. A field that both changed stays as it is here: here the change is yet to be stored. */
function join(entry: Entry, stored: StoredPlan): Pick<Entry, 'plan' | 'history' | 'keep'> {
  const { plan, base, history, keep } = entry;
  if (base === null) {
    if (sameValue(plan, stored.plan)) return { plan, history, keep };
    // Nobody knew of that one here: it can be gone back to.
    const step = { before: stored.plan, after: plan, kept: true };
    return { plan, history: withStep(history, step), keep: step };
  }
  if (sameValue(base, stored.plan)) return { plan, history, keep };
  return { plan: isUntouched(entry) ? stored.plan : mergeChanges(base, stored.plan, plan), history, keep };
}

/** The entry with what the storage has of it, though nobody had said so: a write whose answer was lost. */
function withHeard(entry: Entry, pages: StoredPlan['pages']): Entry {
  const seen = pages.get(entry.page) ?? notStored;
  const heard = entry.handed.findLast(({ version }) => version > entry.storedVersion && version <= seen);
  return heard ? { ...entry, base: heard.plan, storedVersion: heard.version } : entry;
}

function withStored(before: Entry, stored: StoredPlan): Entry {
  const entry = withHeard(before, stored.pages);
  const joined = join(entry, stored);
  const place = isMoving(entry) || samePlace(entry.place, stored.place) ? entry.place : stored.place;
  const base = entry.base && sameValue(entry.base, stored.plan) ? entry.base : stored.plan;
  const next = { ...entry, ...joined, place, base, counted: stored.changes };
  const alike =
    entry === before &&
    next.plan === entry.plan &&
    place === entry.place &&
    base === entry.base &&
    next.counted === entry.counted;
  return alike ? before : next;
}

/**
 * A copy that came without what it was changed from, joined by the marks of its changes: it may be the later one, or
 * lack what another page has stored since. What both changed is as it was changed last.
 */
function withCopy(stored: Plan, copy: Plan): Plan {
  const isLater = Date.parse(copy.changed) >= Date.parse(stored.changed);
  const { conflicts } = compareCopies(stored, copy);
  const decided = new Map(conflicts.map(({ field }) => [field, isLater ? ('theirs' as const) : ('mine' as const)]));
  return joinPlans(stored, copy, decided, isLater ? copy.changed : stored.changed).plan;
}

/**
 * What is stored with what a page left of it worked in, unless it is in it already. A field that was changed later
 * elsewhere is no longer that page's to change.
 */
export function withLeft(stored: Stored, left: Entry): Stored {
  if (stored.kind === 'newer') return stored;
  const known = stored.kind === 'plan' ? stored : null;
  const heard = known ? withHeard(left, known.pages) : left;
  const overtaken = known && Date.parse(known.plan.changed) > Date.parse(left.plan.changed) ? known.plan : null;
  const { entry } = reconcile(heard, stored, left.page);
  if (!entry || entry.place.kind === 'gone') return { kind: 'gone' };
  const { place, keep } = entry;
  const merged = overtaken && heard.base ? mergeChanges(heard.base, entry.plan, overtaken) : entry.plan;
  return {
    kind: 'plan',
    plan: known && !heard.base ? withCopy(known.plan, left.plan) : merged,
    place,
    pages: new Map([
      ...(known?.pages ?? []),
      [left.page, Math.max(known?.pages.get(left.page) ?? notStored, left.version)],
    ]),
    changes: known?.changes ?? 0,
    step: keep ?? known?.step ?? null,
  };
}

/**
 * Puts together what a page has of a plan and what is stored of it: at the start, when the page comes back, at another
 * tab's word, and in the midst of writing. Removing a plan is a change like any other; only bringing it back on purpose
 * undoes it. `entry` null: the page has nothing of it.
 */
export function reconcile(entry: Entry | null, found: Stored, page: string): Reconciled {
  const stored = (entry?.lefts ?? []).reduce(withLeft, found);
  const whole = (next: Entry | null): Reconciled => ({ entry: next, cleared: false });
  switch (stored.kind) {
    case 'plan':
      return whole(entry ? withStored(entry, stored) : asFound(page, stored));
    case 'newer':
      return whole(entry);
    case 'unreadable':
      return whole(entry && { ...entry, storedVersion: notStored });
    case 'gone':
      // Brought back on purpose, and not stored yet.
      return whole(entry && isMoving(entry) && entry.place.kind === 'here' ? { ...entry, base: null } : null);
    case 'none':
      if (!entry || entry.place.kind === 'gone') return whole(null);
      return {
        entry: { ...entry, storedVersion: notStored },
        cleared: entry.base !== null && entry.storedVersion !== notStored && entry.place.kind === 'here',
      };
  }
}

/** After `sent` was written, what is stored now is `stored`. The page may have gone on meanwhile. */
export function confirm(entry: Entry | null, sent: Entry, stored: Stored): Entry | null {
  if (!entry) return null;
  const confirmed: Entry = {
    ...entry,
    base: sent.plan,
    storedVersion: sent.version,
    handed: entry.handed.filter(({ version }) => version > sent.version),
    lefts: entry.lefts.slice(sent.lefts.length),
    keep: entry.keep === sent.keep ? undefined : entry.keep,
    // None are left where the plan was exported meanwhile.
    uncounted: Math.max(0, entry.uncounted - sent.uncounted),
  };
  return reconcile(confirmed, stored, entry.page).entry;
}
