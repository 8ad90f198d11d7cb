import * as v from 'valibot';
import { openRecord } from '../plan/openRecord.ts';
import type { Plan } from '../plan/planSchema.ts';
import { mergeIntoRecord } from './mergeIntoRecord.ts';
import type { InDatabase } from './plannerDatabase.ts';
import type { NewerRecord, PlanRepository, RemovedPlan, StoredPlans, UnreadableRecord } from './planRepository.ts';

const RemovedSchema = v.object({ record: v.unknown(), at: v.string() });

function readRemoved(records: readonly unknown[]): RemovedPlan[] {
  return records.flatMap((raw) => {
    const parsed = v.safeParse(RemovedSchema, raw);
    const opened = openRecord(parsed.success ? parsed.output.record : null);
    return parsed.success && opened.kind === 'plan' ? [{ plan: opened.plan, at: parsed.output.at }] : [];
  });
}

function readPlans(keys: readonly string[], records: readonly unknown[]) {
  const plans: Plan[] = [];
  const newer: NewerRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const [index, key] of keys.entries()) {
    const raw = records[index];
    const opened = openRecord(raw);
    if (opened.kind === 'newer') newer.push({ key, format: opened.format, raw });
    else if (opened.kind === 'plan' && opened.plan.id === key) plans.push(opened.plan);
    else unreadable.push({ key, raw });
  }
  return { plans, newer, unreadable };
}

/** Keeps plans in the browser's IndexedDB. */
export function indexedDbPlans(inDatabase: InDatabase): PlanRepository {
  return {
    readAll: () =>
      inDatabase(async (database): Promise<StoredPlans> => {
        const transaction = database.transaction(['plans', 'removed', 'travel']);
        const plans = transaction.objectStore('plans');
        const travel = transaction.objectStore('travel');
        const [keys, records, removed, travelKeys, travelRecords] = await Promise.all([
          plans.getAllKeys(),
          plans.getAll(),
          transaction.objectStore('removed').getAll(),
          travel.getAllKeys(),
          travel.getAll(),
        ]);
        const unexported = Object.fromEntries(travelKeys.map((key, at) => [key, travelRecords[at]?.changes ?? 0]));
        return { ...readPlans(keys, records), removed: readRemoved(removed), unexported };
      }),

    read: (id) =>
      inDatabase(async (database) => {
        const raw: unknown = await database.get('plans', id);
        const opened = openRecord(raw);
        if (opened.kind === 'plan') return opened;
        return opened.kind === 'newer'
          ? { kind: 'newer', newer: { key: id, format: opened.format, raw } }
          : { kind: 'none' };
      }),

    write: (plan, base) =>
      inDatabase(async (database) => {
        const transaction = database.transaction(['plans', 'removed', 'travel'], 'readwrite', { durability: 'strict' });
        const plans = transaction.objectStore('plans');
        const removed = transaction.objectStore('removed');
        const travel = transaction.objectStore('travel');
        const work = async () => {
          const [present, gone, travelled] = await Promise.all([
            plans.get(plan.id),
            removed.getKey(plan.id),
            travel.get(plan.id),
          ]);
          const written = mergeIntoRecord(present, plan, base, gone !== undefined);
          if (written.kind === 'newer') return written;
          // What was there and could not be read is moved aside, not written over.
          if (present !== undefined && openRecord(present).kind === 'unreadable')
            await plans.put(present, `${plan.id}.unreadable`);
          await Promise.all([
            plans.put(written.plan, plan.id),
            removed.delete(plan.id),
            travel.put({ changes: (travelled?.changes ?? 0) + 1 }, plan.id),
          ]);
          return written;
        };
        const [written] = await Promise.all([work(), transaction.done]);
        return written;
      }),

    keep: ({ key, raw }) =>
      inDatabase(async (database) => {
        const transaction = database.transaction('plans', 'readwrite', { durability: 'strict' });
        const work = async () => {
          const free = (await transaction.store.getKey(key)) === undefined;
          if (free) await transaction.store.put(raw, key);
          return free;
        };
        const [kept] = await Promise.all([work(), transaction.done]);
        return kept;
      }),

    remove: (plan, base, at) =>
      inDatabase(async (database) => {
        const transaction = database.transaction(['plans', 'removed'], 'readwrite', { durability: 'strict' });
        const plans = transaction.objectStore('plans');
        const removed = transaction.objectStore('removed');
        const work = async () => {
          const written = mergeIntoRecord(await plans.get(plan.id), plan, base, true);
          if (written.kind === 'newer') return;
          await Promise.all([removed.put({ record: written.plan, at }, plan.id), plans.delete(plan.id)]);
        };
        await Promise.all([work(), transaction.done]);
      }),

    forgetRemoved: (before) =>
      inDatabase(async (database) => {
        const transaction = database.transaction('removed', 'readwrite');
        const work = async () => {
          const [keys, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
          const old = keys.filter((_, index) => {
            const parsed = v.safeParse(RemovedSchema, records[index]);
            return parsed.success && parsed.output.at < before;
          });
          await Promise.all(old.map((key) => transaction.store.delete(key)));
        };
        await Promise.all([work(), transaction.done]);
      }),

    discard: (key) => inDatabase((database) => database.delete('plans', key)),

    markExported: (ids) =>
      inDatabase(async (database) => {
        const transaction = database.transaction('travel', 'readwrite');
        await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
      }),
  };
}
