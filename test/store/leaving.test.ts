// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import { indexedDbPlans } from '../../src/store/indexedDbPlans.ts';
import { leavingIn } from '../../src/store/leaving.ts';
import { plannerDatabase } from '../../src/store/plannerDatabase.ts';
import type { PlanRepository } from '../../src/store/planRepository.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { eventually } from './eventually.ts';

const { id } = typicalPlan;
const never = Promise.race<never>([]);

let count = 0;
let at = 0;
beforeEach(() => {
  count += 1;
  at = Date.parse('2026-11-23T10:00:00.000Z');
  localStorage.clear();
});

const now = () => new Date((at += 1000)).toISOString();
const inDatabase = () => indexedDbPlans(plannerDatabase(`leaving-${count}`), () => '2026-11-23');
/** A database that has not answered yet when the page goes. */
const stuck = (): PlanRepository => ({ ...inDatabase(), write: () => never });

let pages = 0;
async function open(repository = inDatabase(), storage = () => localStorage) {
  pages += 1;
  const page = `page-${pages}`;
  const store = createPlansStore({ repository, now, page, leaving: leavingIn('planner', page, storage) });
  await store.getState().load();
  return store;
}
type Store = Awaited<ReturnType<typeof open>>;

const saved = (store: Store) => eventually(() => expect(store.getState().saving).toBe('saved'));
const plan = (store: Store) => store.getState().plans[id];
const rename = (store: Store, name: string) => store.getState().edit(id, (present) => renamePlan(present, name));
const start = (store: Store, day: string) => store.getState().edit(id, (present) => setStartDate(present, day));

async function withPlan(): Promise<Store> {
  const store = await open();
  store.getState().add(typicalPlan);
  await saved(store);
  return store;
}

it('a change made just before the page goes is there when it comes back, and stored', async () => {
  await withPlan();
  const going = await open(stuck());
  rename(going, 'Last word');
  going.getState().leave();
  const again = await open();
  expect(plan(again)?.name).toBe('Last word');
  await saved(again);
  expect(Object.keys(localStorage)).toEqual([]);
  expect(plan(await open())?.name).toBe('Last word');
});

it('a plan begun just before the page goes is there when it comes back', async () => {
  const going = await open(stuck());
  going.getState().add(typicalPlan);
  rename(going, 'Begun');
  going.getState().leave();
  expect(plan(await open())?.name).toBe('Begun');
});

it('what is left waits through several pages that cannot store it either', async () => {
  await withPlan();
  const first = await open(stuck());
  rename(first, 'Waiting');
  first.getState().leave();
  await open(stuck());
  await open(stuck());
  expect(plan(await open())?.name).toBe('Waiting');
});

it('a browser that gives no database keeps the plan through a reload', async () => {
  const refused: PlanRepository = {
    ...stuck(),
    readAll: () => Promise.reject(new DOMException('', 'SecurityError')),
  };
  const going = await open(refused);
  going.getState().add(typicalPlan);
  going.getState().leave();
  expect(plan(await open(refused))).toEqual(typicalPlan);
});

it('nothing is left of what is stored, so that it can never undo what comes after it', async () => {
  const store = await withPlan();
  rename(store, 'First');
  store.getState().leave();
  expect(Object.keys(localStorage)).toHaveLength(1);
  await saved(store);
  expect(Object.keys(localStorage)).toEqual([]);
});

it('what another tab stored meanwhile stays, and the later change of one field wins', async () => {
  const other = await withPlan();
  const going = await open(stuck());
  rename(going, 'Earlier');
  start(going, '2027-01-11');
  going.getState().leave();
  rename(other, 'Later');
  await saved(other);
  expect(plan(await open())).toMatchObject({ name: 'Later', startDate: '2027-01-11' });
});

it('a plan that was removed meanwhile does not come back of itself', async () => {
  const other = await withPlan();
  const going = await open(stuck());
  rename(going, 'Gone');
  going.getState().leave();
  other.getState().remove(id);
  await saved(other);
  const again = await open();
  expect(plan(again)).toBeUndefined();
  expect(again.getState().removed).toHaveLength(1);
});

it('a browser without room for it, or that refuses it, loses nothing else', async () => {
  const store = await withPlan();
  const refuse = (): Storage => {
    throw new DOMException('', 'SecurityError');
  };
  localStorage.setItem('of another page', 'x'.repeat(4_999_900));
  for (const [name, storage] of [
    ['No room', () => localStorage],
    ['Refused', refuse],
  ] as const) {
    const page = await open(inDatabase(), storage);
    rename(page, name);
    page.getState().leave();
    await saved(page);
    expect(plan(await open())?.name).toBe(name);
  }
  expect(store.getState().saving).toBe('saved');
});

it('leftovers that cannot be read, of a later planner too, harm no plan and stay for whoever can read them', async () => {
  await withPlan();
  const later = JSON.stringify([{ plan: { ...typicalPlan, format: 99, wonders: 1 }, base: typicalPlan }]);
  const texts = ['', '{', 'null', '[{}]', '[{"plan":{"format":1},"base":null}]', later];
  for (const [index, text] of texts.entries()) localStorage.setItem(`planner:unstored:${index}`, text);
  localStorage.setItem('planner:preferences', 'kept');
  expect(plan(await open())).toEqual(typicalPlan);
  expect(texts.map((_, index) => localStorage.getItem(`planner:unstored:${index}`))).toEqual(texts);
  expect(localStorage.getItem('planner:preferences')).toBe('kept');
});

it('a plan whose storage the browser has cleared comes back from what its page left', async () => {
  await withPlan();
  const going = await open(stuck());
  rename(going, 'Only here');
  going.getState().leave();
  count += 1;
  const again = await open();
  expect(plan(again)?.name).toBe('Only here');
  await saved(again);
  expect(plan(await open())?.name).toBe('Only here');
});
