import * as v from 'valibot';
import { openRecord } from '../plan/openRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { dayPassed } from './daysOfUse.ts';
import { here, isStored, type Entry, type StoredPlace } from './entry.ts';
import type { Step } from './history.ts';
import type { InTransaction, StoreName, Transaction } from './plannerDatabase.ts';
import type { PlanRepository, StoredPlans, UnreadableRecord } from './planRepository.ts';
import { reconcile, type Stored, type StoredPlan } from './reconcile.ts';

/** Removed plans can be brought back on this many days of use; that one was deleted for good is known for longer. */
const daysKept = 30;
const daysGoneIsKnown = 365;
/** Pages whose last version is noted with a plan. */
const mostPages = 12;

const daysEntries = { days: v.optional(v.number(), daysKept), seen: v.optional(v.string(), '') };
/** What lies among the removed plans. Earlier planners counted no days. */
const RemovedSchema = v.union([
  v.object({ gone: v.literal(true), ...daysEntries }),
  v.object({ record: v.unknown(), at: v.string(), ...daysEntries }),
]);
type Removed = v.InferOutput<typeof RemovedSchema>;

/** What is noted beside a plan: changes since it was exported, which versions are in it, and a step to undo after a reload. */
const NotesSchema = v.object({
  changes: v.fallback(v.number(), 0),
  pages: v.fallback(v.array(v.tuple([v.string(), v.number()])), []),
  step: v.fallback(v.nullable(v.object({ before: v.unknown(), after: v.unknown() })), null),
});
type Notes = v.InferOutput<typeof NotesSchema>;

const readRemoved = (raw: unknown): Removed | null => {
  const parsed = v.safeParse(RemovedSchema, raw);
  return parsed.success ? parsed.output : null;
};

const readNotes = (raw: unknown): Notes => {
  const parsed = v.safeParse(NotesSchema, raw);
  return parsed.success ? parsed.output : { changes: 0, pages: [], step: null };
};

const planOf = (raw: unknown): Plan | null => {
  const opened = openRecord(raw);
  return opened.kind === 'plan' ? opened.plan : null;
};

function stepOf({ step }: Notes): Step | null {
  const before = planOf(step?.before);
  const after = planOf(step?.after);
  return before && after && { before, after, kept: true };
}

function storedPlan(plan: Plan, place: StoredPlace, notes: Notes): StoredPlan {
  return { kind: 'plan', plan, place, pages: new Map(notes.pages), changes: notes.changes, step: stepOf(notes) };
}

/** What one plan's records say together. */
function readStored(id: string, record: unknown, removed: unknown, rawNotes: unknown): Stored {
  if (record !== undefined) {
    const opened = openRecord(record);
    if (opened.kind === 'newer') return { kind: 'newer', format: opened.format, raw: record };
    if (opened.kind === 'unreadable' || opened.plan.id !== id) return { kind: 'unreadable' };
    return { ...storedPlan(opened.plan, here, readNotes(rawNotes)), repairs: opened.repairs };
  }
  const out = readRemoved(removed);
  if (!out) return { kind: 'none' };
  if ('gone' in out) return { kind: 'gone' };
  const plan = planOf(out.record);
  // One that cannot be read was removed all the same.
  return plan?.id === id ? storedPlan(plan, { kind: 'removed', at: out.at }, readNotes(rawNotes)) : { kind: 'gone' };
}

/** Where a record that could not be read is put when a plan of its id is stored. No plan has such an id. */
const asideOf = (id: string) => `${id}.unreadable`;

/** Where the notes on plans lie; it bears the name that the first planner gave it. */
const notesStore = 'travel';
const planStores: StoreName[] = ['plans', 'removed', notesStore];
type Writing = Transaction<'readwrite'>;

function pagesOf({ pages }: Notes, { page, version, lefts }: Entry): Notes['pages'] {
  const seen = new Map(pages);
  for (const one of [...lefts, { page, version }]) {
    const before = seen.get(one.page) ?? one.version;
    // Last in the row, so that it stays longest.
    seen.delete(one.page);
    seen.set(one.page, Math.max(before, one.version));
  }
  return [...seen].slice(-mostPages);
}

async function putPlan(transaction: Writing, entry: Entry, today: string) {
  const { plan, place, keep, uncounted } = entry;
  const plans = transaction.objectStore('plans');
  const removed = transaction.objectStore('removed');
  const notesById = transaction.objectStore(notesStore);
  const { id } = plan;
  const present = await plans.get(id);
  // What was there and could not be read is moved aside, not written over.
  if (present !== undefined && openRecord(present).kind === 'unreadable') await plans.put(present, asideOf(id));
  if (place.kind === 'removed') {
    const before = readRemoved(await removed.get(id));
    const counted = before && 'at' in before && before.at === place.at ? before : { days: daysKept, seen: today };
    await removed.put({ record: plan, at: place.at, days: counted.days, seen: counted.seen }, id);
    await plans.delete(id);
  } else {
    await plans.put(plan, id);
    await removed.delete(id);
  }
  const before = readNotes(await notesById.get(id));
  const notes: Notes = {
    changes: before.changes + uncounted,
    pages: pagesOf(before, entry),
    step: keep === undefined ? before.step : keep && { before: keep.before, after: keep.after },
  };
  await notesById.put(notes, id);
  return storedPlan(plan, place.kind === 'removed' ? place : here, notes);
}

/** Nothing of the plan stays but that it went. */
async function bury(transaction: Writing, id: string, today: string): Promise<Stored> {
  const plans = transaction.objectStore('plans');
  await plans.delete(id);
  await plans.delete(asideOf(id));
  await transaction.objectStore(notesStore).delete(id);
  await transaction.objectStore('removed').put({ gone: true, days: daysGoneIsKnown, seen: today }, id);
  return { kind: 'gone' };
}

async function readOne(transaction: Transaction<'readonly'> | Writing, id: string): Promise<Stored> {
  const [record, removed, notes] = await Promise.all([
    transaction.objectStore('plans').get(id),
    transaction.objectStore('removed').get(id),
    transaction.objectStore(notesStore).get(id),
  ]);
  return readStored(id, record, removed, notes);
}

/** Records that are taken over from the browser in one turn: of a hundred with long diaries it would hold the page. */
const atOnce = 20;

/** Reads a whole store, and hears of each record in a turn shared with few others. */
async function readEvery(
  transaction: Transaction<'readonly'>,
  store: StoreName,
  hear: (key: string, record: unknown) => void,
): Promise<void> {
  const records = transaction.objectStore(store);
  const keys = await records.getAllKeys();
  const turns = Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, turn) =>
    keys.slice(turn * atOnce, (turn + 1) * atOnce),
  );
  // All are asked for at once, so that nobody waits for the next; they come one after the other.
  await Promise.all(
    turns.map(async (some) => {
      const found = await records.getAll(IDBKeyRange.bound(some[0], some.at(-1)));
      for (const [at, key] of some.entries()) hear(key, found[at]);
    }),
  );
}

/** A record set aside is no matter any more once a plan of its id is fine. */
function unreadableOf(records: ReadonlyMap<string, unknown>, plans: ReadonlyMap<string, Stored>): UnreadableRecord[] {
  const fine = new Set([...plans].flatMap(([id, { kind }]) => (kind === 'plan' ? [asideOf(id)] : [])));
  return [...records].flatMap(([key, raw]) =>
    plans.get(key)?.kind === 'unreadable' && !fine.has(key) ? [{ key, raw }] : [],
  );
}

/** Keeps plans in the browser's IndexedDB. `today`: the date on this device. */
export function indexedDbPlans(inTransaction: InTransaction, today: () => string): PlanRepository {
  return {
    tidy: () =>
      inTransaction('readwrite', ['plans', 'removed'], async (transaction) => {
        const plans = transaction.objectStore('plans');
        const removed = transaction.objectStore('removed');
        const day = today();
        for (const key of await removed.getAllKeys()) {
          const before = readRemoved(await removed.get(key));
          if (!before || before.seen === day) continue;
          const left = { ...before, ...dayPassed(before, day) };
          if (left.days > 0) await removed.put(left, key);
          else if ('gone' in left) await removed.delete(key);
          else await removed.put({ gone: true, days: daysGoneIsKnown, seen: day }, key);
        }
        for (const key of await plans.getAllKeys()) {
          if (!key.endsWith(asideOf(''))) continue;
          const plan = planOf(await plans.get(key));
          if (!plan || asideOf(plan.id) !== key) continue;
          if ((await plans.getKey(plan.id)) ?? (await removed.getKey(plan.id))) continue;
          await plans.put(plan, plan.id);
          await plans.delete(key);
        }
      }),

    readAll: () =>
      inTransaction('readonly', planStores, async (transaction): Promise<StoredPlans> => {
        const [removed, notes, unread] = [
          new Map<string, unknown>(),
          new Map<string, unknown>(),
          new Map<string, unknown>(),
        ];
        const plans = new Map<string, Stored>();
        await Promise.all([
          readEvery(transaction, 'removed', (id, record) => removed.set(id, record)),
          readEvery(transaction, notesStore, (id, record) => notes.set(id, record)),
        ]);
        await readEvery(transaction, 'plans', (id, record) => {
          const stored = readStored(id, record, removed.get(id), notes.get(id));
          plans.set(id, stored);
          if (stored.kind === 'unreadable') unread.set(id, record);
        });
        for (const [id, record] of removed)
          if (!plans.has(id)) plans.set(id, readStored(id, undefined, record, notes.get(id)));
        return { plans, unreadable: unreadableOf(unread, plans) };
      }),

    read: (id) => inTransaction('readonly', planStores, (transaction) => readOne(transaction, id)),

    write: (entry) =>
      inTransaction('readwrite', planStores, async (transaction) => {
        const { id } = entry.plan;
        const present = await readOne(transaction, id);
        if (present.kind === 'newer') return { stored: present, cleared: false };
        const { entry: next, cleared } = reconcile(entry, present, entry.page);
        if (!next) return { stored: { kind: 'gone' }, cleared };
        // Stored long since, although nobody had heard so.
        if (present.kind === 'plan' && isStored(next)) return { stored: present, cleared };
        const stored =
          next.place.kind === 'gone' ? await bury(transaction, id, today()) : await putPlan(transaction, next, today());
        return { stored, cleared };
      }),

    keep: ({ key, raw }) =>
      inTransaction('readwrite', ['plans'], async (transaction) => {
        const plans = transaction.objectStore('plans');
        const free = (await plans.getKey(key)) === undefined;
        if (free) await plans.put(raw, key);
        return free;
      }),

    discard: (key) =>
      inTransaction('readwrite', ['plans'], (transaction) => transaction.objectStore('plans').delete(key)),

    markExported: (ids) =>
      inTransaction('readwrite', [notesStore], async (transaction) => {
        const notesById = transaction.objectStore(notesStore);
        for (const id of ids) {
          const before = readNotes(await notesById.get(id));
          if (before.changes > 0) await notesById.put({ ...before, changes: 0 }, id);
        }
      }),
  };
}
