import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { indexedDbPlans } from '../../src/store/indexedDbPlans.ts';
import type { OtherTabs, PlanNews } from '../../src/store/otherTabs.ts';
import { newEntry, type Entry } from '../../src/store/entry.ts';
import { plannerDatabase } from '../../src/store/plannerDatabase.ts';
import type { PlanRepository } from '../../src/store/planRepository.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';
import { mutated } from '../builders/hostileJson.ts';
import { memoryPlans } from '../builders/memoryPlans.ts';
import { turn } from '../builders/fakeBrowser.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { eventually } from './eventually.ts';

let database = '';
let count = 0;
beforeEach(() => {
  count += 1;
  database = `planner-${count}`;
  day = '2026-11-23';
});

let day = '2026-11-23';
let pages = 0;
const stored = () => indexedDbPlans(plannerDatabase(database), () => day);

const clock = (start: string) => {
  let at = Date.parse(start);
  return () => new Date((at += 1000)).toISOString();
};

/** A browser whose tabs hear of each other at once. */
function browser() {
  const listeners: { readonly tab: number; readonly hear: (news: PlanNews) => void }[] = [];
  let opened = 0;
  return (now = clock('2026-11-23T10:00:00.000Z'), repository: PlanRepository = stored()) => {
    const tab = (opened += 1);
    const tabs: OtherTabs = {
      tell: (news) => {
        for (const listener of listeners) if (listener.tab !== tab) listener.hear(news);
      },
      listen: (hear) => void listeners.push({ tab, hear }),
    };
    return createPlansStore({ repository, now, tabs, page: `page-${(pages += 1)}` });
  };
}

type Store = ReturnType<typeof createPlansStore>;

const saved = (store: Store) => eventually(() => expect(store.getState().saving).toBe('saved'));
const plan = (store: Store): Plan | undefined => store.getState().plans[typicalPlan.id];

async function open(openTab = browser()): Promise<Store> {
  const store = openTab();
  await store.getState().load();
  return store;
}

async function raw<T>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const db = await openDB(database);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

describe('plans kept on this device', () => {
  it('are there after a reload, with the last of many quick changes', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    for (let step = 1; step <= 50; step += 1)
      store.getState().edit(typicalPlan.id, (present) => renamePlan(present, `Name ${step}`));
    await saved(store);
    expect(plan(await open())).toEqual(plan(store));
    expect(plan(store)?.name).toBe('Name 50');
  });

  it('come up without the damaged ones, which stay where they are and can be exported', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    await raw((db) => db.put('plans', { format: 1, id: 'broken', name: 7 }, 'broken'));
    const again = await open();
    expect(plan(again)).toEqual(plan(store));
    expect(again.getState().unreadable).toEqual([{ key: 'broken', raw: { format: 1, id: 'broken', name: 7 } }]);
    again.getState().discardUnreadable('broken');
    await saved(again);
    expect((await open()).getState().unreadable).toEqual([]);
  });

  it('come up whole among three hundred records of nonsense, of which none is touched', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    const nonsense: readonly unknown[] = fc.sample<unknown>(
      fc.oneof(mutated(typicalPlan), fc.jsonValue({ maxDepth: 3 })),
      300,
    );
    await raw(async (db) => {
      for (const [index, record] of nonsense.entries()) await db.put('plans', record, `nonsense-${index}`);
    });
    const again = await open();
    expect(Object.keys(again.getState().plans)).toEqual([typicalPlan.id]);
    expect(plan(again)).toEqual(typicalPlan);
    expect(again.getState().unreadable.length + again.getState().newer.length).toBe(300);
    again.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Other'));
    await saved(again);
    expect(await raw((db): Promise<unknown[]> => db.getAll('plans'))).toEqual(
      expect.arrayContaining(nonsense.slice(0, 20)),
    );
  });

  it('are the very same objects after a second look at unchanged storage, so that nothing is painted again', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    const before = plan(store);
    await store.getState().refresh();
    expect(plan(store)).toBe(before);
  });

  it('keep a damaged record aside when a sound plan of the same id is stored', async () => {
    await open();
    await raw((db) => db.put('plans', 'damaged', typicalPlan.id));
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    const again = await open();
    expect(plan(again)).toEqual(typicalPlan);
    expect(await raw((db): Promise<unknown> => db.get('plans', `${typicalPlan.id}.unreadable`))).toBe('damaged');
    // The plan is fine: nothing is left to warn of.
    expect(again.getState().unreadable).toEqual([]);
  });

  it('of a later format are kept whole, and never written over', async () => {
    const future = { ...typicalPlan, format: 99, tomorrow: true };
    await open();
    await raw((db) => db.put('plans', future, typicalPlan.id));
    const store = await open();
    expect(store.getState().newer).toEqual([{ key: typicalPlan.id, format: 99, raw: future }]);
    store.getState().add(typicalPlan);
    await saved(store);
    expect(await raw((db): Promise<unknown> => db.get('plans', typicalPlan.id))).toEqual(future);
    expect(plan(store)).toBeUndefined();
  });

  it('can be brought back after they were removed, even after a reload, for thirty days of use', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    store.getState().remove(typicalPlan.id);
    await saved(store);
    const again = await open();
    expect(again.getState().removed).toMatchObject([{ plan: typicalPlan }]);
    again.getState().restore(typicalPlan.id);
    await saved(again);
    expect(plan(await open())).toEqual(typicalPlan);
    again.getState().remove(typicalPlan.id);
    await saved(again);
    // Clocks go wrong, by years too: days on which the planner was used are counted, each once.
    const days = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10));
    for (const today of days) {
      expect((await open()).getState().removed).toHaveLength(1);
      day = today;
    }
    expect((await open()).getState().removed).toHaveLength(0);
    expect((await open()).getState().plans).toEqual({});
  });

  it('count the changes that exist nowhere else', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    store.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Other'));
    await saved(store);
    expect((await open()).getState().changesSinceExport).toEqual({ [typicalPlan.id]: 2 });
    store.getState().markExported([typicalPlan.id]);
    await saved(store);
    expect(store.getState().changesSinceExport).toEqual({});
    expect((await open()).getState().changesSinceExport).toEqual({});
  });

  it('count none that was on its way into the storage as they were exported, and the next one', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    const rename = (name: string) => store.getState().edit(typicalPlan.id, (present) => renamePlan(present, name));
    for (let turns = 0; turns < 8; turns += 1) {
      rename(`Before ${turns}`);
      for (let at = 0; at < turns; at += 1) await turn();
      store.getState().markExported([typicalPlan.id]);
      await saved(store);
      await eventually(() => expect(store.getState().changesSinceExport).toEqual({}));
      rename(`After ${turns}`);
      await saved(store);
      expect(store.getState().changesSinceExport).toEqual({ [typicalPlan.id]: 1 });
      store.getState().markExported([typicalPlan.id]);
      await saved(store);
    }
  });

  it('ask the browser once to keep them, and not before there is something to keep', async () => {
    const askToKeep = vi.fn<() => Promise<boolean>>(async () => false);
    const store = createPlansStore({
      repository: stored(),
      now: clock('2026-11-23T10:00:00.000Z'),
      page: 'asking',
      askToKeep,
    });
    await store.getState().load();
    expect(askToKeep).not.toHaveBeenCalled();
    store.getState().add(typicalPlan);
    store.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Other'));
    expect(askToKeep).toHaveBeenCalledOnce();
    await eventually(() => expect(store.getState().mayBeCleared).toBe(true));
  });
});

describe('two tabs on one plan', () => {
  async function twoTabs() {
    const openTab = browser();
    const one = await open(openTab);
    one.getState().add(typicalPlan);
    await saved(one);
    const other = await open(openTab);
    return { one, other, both: () => Promise.all([saved(one), saved(other)]) };
  }

  it('both stay current', async () => {
    const { one, other, both } = await twoTabs();
    one.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'From one'));
    await both();
    await eventually(() => expect(plan(other)?.name).toBe('From one'));
  });

  it('keep both changes when they happen at the same time', async () => {
    const { one, other, both } = await twoTabs();
    one.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'From one'));
    other.getState().edit(typicalPlan.id, (present) => setStartDate(present, '2027-01-11'));
    await both();
    const wanted = { name: 'From one', startDate: '2027-01-11' };
    await eventually(() => {
      expect(plan(one)).toMatchObject(wanted);
      expect(plan(other)).toMatchObject(wanted);
    });
    expect(plan(await open())).toMatchObject(wanted);
  });

  it('agree on one outcome when both change one field, again and again', async () => {
    const { one, other, both } = await twoTabs();
    for (let round = 0; round < 20; round += 1) {
      one.getState().edit(typicalPlan.id, (present) => renamePlan(present, `one ${round}`));
      other.getState().edit(typicalPlan.id, (present) => renamePlan(present, `other ${round}`));
    }
    await both();
    await eventually(() => expect(plan(one)).toEqual(plan(other)));
    expect(plan(await open())).toEqual(plan(one));
  });

  it('undo their own change alone, not the other tab’s', async () => {
    const { one, other, both } = await twoTabs();
    one.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'From one'));
    await both();
    other.getState().edit(typicalPlan.id, (present) => setStartDate(present, '2027-01-11'));
    await both();
    await eventually(() => expect(plan(one)?.startDate).toBe('2027-01-11'));
    one.getState().undo(typicalPlan.id);
    await both();
    expect(plan(one)).toMatchObject({ name: typicalPlan.name, startDate: '2027-01-11' });
  });

  it('both see a plan go, and come back', async () => {
    const { one, other, both } = await twoTabs();
    one.getState().remove(typicalPlan.id);
    await eventually(() => expect(plan(other)).toBeUndefined());
    one.getState().restore(typicalPlan.id);
    await both();
    await eventually(() => expect(plan(other)).toEqual(typicalPlan));
  });

  it('lose no change when one tab’s clock was set back', async () => {
    const { one, other, both } = await twoTabs();
    const behind = browser()(clock('2001-01-01T00:00:00.000Z'));
    await behind.getState().load();
    behind.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Behind'));
    await saved(behind);
    other.getState().edit(typicalPlan.id, (present) => setStartDate(present, '2027-01-11'));
    await both();
    expect(plan(other)).toMatchObject({ name: 'Behind', startDate: '2027-01-11' });
    await one.getState().refresh();
    expect(plan(one)).toMatchObject({ name: 'Behind', startDate: '2027-01-11' });
  });
});

describe('a browser that gives no storage, or takes it back', () => {
  const failing = (name: string, healthy: PlanRepository) => {
    let broken = true;
    const repository: PlanRepository = {
      ...healthy,
      write: (entry) => (broken ? Promise.reject(new DOMException('no', name)) : healthy.write(entry)),
    };
    return {
      repository,
      mend: () => {
        broken = false;
      },
    };
  };

  it('is said to be full, and everything is stored once there is room again', async () => {
    const { repository, mend } = failing('QuotaExceededError', stored());
    const store = browser()(clock('2026-11-23T10:00:00.000Z'), repository);
    await store.getState().load();
    store.getState().add(typicalPlan);
    await eventually(() => expect(store.getState()).toMatchObject({ saving: 'failed', problem: 'full' }));
    store.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Still here'));
    mend();
    store.getState().saveAgain();
    await eventually(() => expect(store.getState()).toMatchObject({ saving: 'unsure', problem: null }));
    store.getState().markExported([typicalPlan.id]);
    expect(store.getState().saving).toBe('saved');
    expect(plan(await open())?.name).toBe('Still here');
  });

  it('is said to refuse when it cannot even be read, and the plan can still be worked on', async () => {
    const { repository } = failing('SecurityError', {
      ...stored(),
      readAll: () => Promise.reject(new DOMException('no', 'SecurityError')),
    });
    const store = browser()(clock('2026-11-23T10:00:00.000Z'), repository);
    await store.getState().load();
    expect(store.getState()).toMatchObject({ reading: 'failed', problem: 'refused' });
    store.getState().add(typicalPlan);
    expect(plan(store)).toEqual(typicalPlan);
  });

  it('has its storage filled again when it was cleared while the page was open', async () => {
    const store = await open();
    const second = { ...typicalPlan, id: 'second' };
    store.getState().add(typicalPlan);
    store.getState().add(second);
    await saved(store);
    await deleteDB(database);
    store.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'After'));
    await eventually(() => expect(store.getState().cleared).toBe(true));
    await saved(store);
    const again = await open();
    expect(plan(again)?.name).toBe('After');
    expect(again.getState().plans['second']).toEqual(second);
  });

  it('has its storage filled again when the whole database went and nothing was changed since', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    await deleteDB(database);
    await store.getState().refresh();
    await saved(store);
    expect(store.getState().cleared).toBe(true);
    expect(plan(await open())).toEqual(typicalPlan);
  });

  it('is said to be outdated when a later planner has changed the storage', async () => {
    const store = await open();
    store.getState().add(typicalPlan);
    await saved(store);
    (await openDB(database, 99)).close();
    store.getState().edit(typicalPlan.id, (present) => renamePlan(present, 'Late'));
    await eventually(() => expect(store.getState()).toMatchObject({ saving: 'failed', problem: 'outdated' }));
    expect(plan(store)?.name).toBe('Late');
  });
});

it('a change is written once all that follows from it is on the screen, the last of several alone', async () => {
  const repository = memoryPlans([typicalPlan]);
  let comeToRest = (): void => undefined;
  const store = createPlansStore({
    repository,
    now: clock('2026-11-23T10:00:00.000Z'),
    page: `page-${(pages += 1)}`,
    untilAtRest: () =>
      new Promise((done) => {
        comeToRest = done;
      }),
  });
  await store.getState().load();
  for (const name of ['First', 'Second']) store.getState().edit(typicalPlan.id, (present) => renamePlan(present, name));
  await turn();
  expect(store.getState().saving).toBe('saving');
  expect(await repository.read(typicalPlan.id)).toMatchObject({ plan: { name: typicalPlan.name } });
  comeToRest();
  await saved(store);
  expect(await repository.read(typicalPlan.id)).toMatchObject({ plan: { name: 'Second' } });
});

describe('A list of more plans than are read in a moment', () => {
  const many = Array.from({ length: 120 }, (_, at): Plan => {
    const changed = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
    return { ...typicalPlan, id: `plan-${at}`, changed };
  });
  const top = ['plan-119', 'plan-118', 'plan-117', 'plan-116', 'plan-115', 'plan-114'];

  /** `kept`: what the last visit remembers. `whileRead`: what happens before the others are read. */
  function visit(kept: readonly string[], whileRead: (store: Store) => void = () => undefined, lefts: Entry[] = []) {
    const repository = memoryPlans(many);
    const remembered: { ids: readonly string[] } = { ids: kept };
    const store = createPlansStore({
      repository,
      now: clock('2026-11-23T10:00:00.000Z'),
      page: `page-${(pages += 1)}`,
      latest: { read: () => remembered.ids, keep: (ids) => void (remembered.ids = ids) },
      untilShown: async () => whileRead(store),
      leaving: {
        leave: () => undefined,
        find: () => lefts.map((left) => ({ entries: [left], done: () => undefined })),
      },
    });
    return { store, repository, remembered };
  }

  it('remembers those on top for the next visit, and none where they are few', async () => {
    const { store, remembered } = visit([]);
    await store.getState().load();
    expect(remembered.ids).toEqual(top);
    store.getState().edit('plan-3', (present) => renamePlan(present, 'Changed last'));
    store.getState().leave();
    expect(remembered.ids.slice(0, 2)).toEqual(['plan-3', 'plan-119']);
    for (const { id } of many.slice(0, 30)) store.getState().remove(id);
    store.getState().leave();
    expect(remembered.ids).toEqual([]);
  });

  it('has those on top at hand before the others are read, and then has all of them', async () => {
    const seen: unknown[] = [];
    const { store } = visit([...top, 'gone meanwhile'], ({ getState }) => {
      seen.push(getState().reading, Object.keys(getState().plans));
    });
    await store.getState().load();
    expect(seen).toEqual(['begun', top]);
    expect(store.getState().reading).toBe('done');
    expect(Object.keys(store.getState().plans)).toHaveLength(120);
  });

  it('loses nothing of what is changed, added or removed while the others are read', async () => {
    const { store, repository } = visit(top, ({ getState }) => {
      getState().edit('plan-119', (present) => renamePlan(present, 'In between'));
      getState().remove('plan-118');
      getState().add({ ...typicalPlan, id: 'plan-7', name: 'Same id as one that is not read yet' });
    });
    await store.getState().load();
    await saved(store);
    expect(store.getState().plans['plan-119']?.name).toBe('In between');
    expect(store.getState().removed.map(({ plan: { id } }) => id)).toEqual(['plan-118']);
    expect(await repository.read('plan-119')).toMatchObject({ plan: { name: 'In between' } });
    expect(await repository.read('plan-118')).toMatchObject({ place: { kind: 'removed' } });
    expect(store.getState().plans['plan-7']?.name).toBe('Same id as one that is not read yet');
    store.getState().undo('plan-7');
    expect(store.getState().plans['plan-7']?.name).toBe(typicalPlan.name);
  });

  it('shows no plan before what another page left of it is worked in', async () => {
    const [latest = typicalPlan] = many.slice(-1);
    const left = newEntry('another page', { ...latest, name: 'Left unstored' });
    const { store } = visit(top, () => expect.unreachable('shown too early'), [left]);
    await store.getState().load();
    expect(store.getState().plans['plan-119']?.name).toBe('Left unstored');
  });
});
