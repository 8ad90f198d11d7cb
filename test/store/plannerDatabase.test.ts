import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { indexedDbPlans } from '../../src/store/indexedDbPlans.ts';
import { plannerDatabase, type DatabaseTrouble } from '../../src/store/plannerDatabase.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';
import { storageProblem } from '../../src/store/storageProblem.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { eventually } from './eventually.ts';

const openPlans = (name: string, tell: (trouble: DatabaseTrouble) => void) =>
  createPlansStore({
    repository: indexedDbPlans(plannerDatabase(name, tell), () => '2026-11-23'),
    now: () => '2026-11-23T10:00:00.000Z',
    page: 'this page',
  });

it('says so while an earlier planner in another tab holds the database, and opens the plans once that is closed', async () => {
  const earlier = await openDB('database held', 1);
  const told: DatabaseTrouble[] = [];
  const store = openPlans('database held', (trouble) => told.push(trouble));
  const loading = store.getState().load();
  await eventually(() => expect(told).toEqual(['blocked']));
  expect(store.getState().reading).toBe('pending');
  earlier.close();
  await loading;
  expect(told).toEqual(['blocked', null]);
  expect(store.getState().reading).toBe('done');
});

it('shows the plans a later planner has left, so that they can be saved as a file, and stores nothing among them', async () => {
  const later = await openDB('database later', 99, {
    upgrade(database) {
      for (const store of ['plans', 'removed', 'travel', 'frameworks', 'wonders']) database.createObjectStore(store);
    },
  });
  await later.put('plans', typicalPlan, typicalPlan.id);
  await later.put('plans', { format: 99, id: 'future' }, 'future');
  later.close();
  const told: DatabaseTrouble[] = [];
  const store = openPlans('database later', (trouble) => told.push(trouble));
  await store.getState().load();
  expect(told).toEqual(['later']);
  expect(store.getState().plans[typicalPlan.id]).toEqual(typicalPlan);
  expect(store.getState().newer).toMatchObject([{ key: 'future', format: 99 }]);
  store.getState().edit(typicalPlan.id, (plan) => ({ ...plan, name: 'Not here' }));
  await eventually(() => expect(store.getState()).toMatchObject({ saving: 'failed', problem: 'outdated' }));
  const again = await openDB('database later');
  expect(await again.get('plans', typicalPlan.id)).toEqual(typicalPlan);
  again.close();
});

it.each([
  [1, ['plans']],
  [2, ['plans', 'removed', 'travel', 'frameworks']],
])(
  'opens every plan, kept or deleted, that a planner with layout %i of its storage has left',
  async (layout, stores) => {
    const record = JSON.parse(
      readFileSync(new URL('../examples/stored/format1.json', import.meta.url), 'utf8'),
    ) as object;
    const name = `database of layout ${layout}`;
    const earlier = await openDB(name, layout, {
      upgrade(database) {
        for (const store of stores) database.createObjectStore(store);
      },
    });
    await earlier.put('plans', record, 'stored-format-1');
    if (layout > 1) {
      await earlier.put('removed', { record: { ...record, id: 'deleted' }, at: '2026-11-01T09:00:00.000Z' }, 'deleted');
      await earlier.put('travel', { changes: 3 }, 'stored-format-1');
    }
    earlier.close();
    const store = openPlans(name, () => undefined);
    await store.getState().load();
    const { plans, removed, changesSinceExport, unreadable } = store.getState();
    expect(plans['stored-format-1']).toMatchObject({ name: 'Mari, Level 2', training: { diary: [{ minutes: 90 }] } });
    expect(removed.map(({ plan, at }) => [plan.id, at])).toEqual(
      layout > 1 ? [['deleted', '2026-11-01T09:00:00.000Z']] : [],
    );
    expect(changesSinceExport['stored-format-1']).toBe(layout > 1 ? 3 : undefined);
    expect(unreadable).toEqual([]);
  },
);

it('says that a browser does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
  try {
    const told: DatabaseTrouble[] = [];
    const store = openPlans('database silent', (trouble) => told.push(trouble));
    void store.getState().load();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['silent']);
    expect(store.getState().reading).toBe('pending');
  } finally {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }
});

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  // As Chromium fails where the disk itself is full, at first and afterwards.
  [
    new DOMException('Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError'),
    'full',
  ],
  [new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'), 'full'],
  [Object.assign(new Error('no'), { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE' }), 'full'],
  [new DOMException('', 'VersionError'), 'outdated'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new DOMException('', 'AbortError'), 'refused'],
  ['no error at all', 'refused'],
  [null, 'refused'],
] as const)('%s, when writing, is called %s', (error, problem) => {
  expect(storageProblem(error)).toBe(problem);
});

it('does not call a device full because nothing could be read', () => {
  expect(storageProblem(new DOMException('Internal error', 'UnknownError'), 'reading')).toBe('refused');
});
