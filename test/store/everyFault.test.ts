import { expect, it } from 'vitest';
import { starUnit } from '../../src/plan/unitChoices.ts';
import { fakeBrowser, type FaultKind, type Tab } from '../builders/fakeBrowser.ts';
import { isFull } from '../runs.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const { id } = typicalPlan;
const other = { ...typicalPlan, id: 'other' };
const star = (tab: Tab, unit: string, plan = id) => tab.state().edit(plan, (present) => starUnit(present, unit, true));

/** A day's work in two tabs: everything there is to do, and a reload in the midst of it. */
async function work(browser: ReturnType<typeof fakeBrowser>): Promise<Tab[]> {
  const one = await browser.open();
  one.state().add(typicalPlan);
  one.state().add(other);
  star(one, 'first');
  await one.settled();
  const two = await browser.open();
  star(two, 'second');
  star(one, 'third');
  one.state().undo(id);
  await Promise.all([one.settled(), two.settled()]);
  one.state().remove('other');
  star(two, 'unaware', 'other');
  await Promise.all([one.settled(), two.settled()]);
  one.state().restore('other');
  star(one, 'fourth');
  one.close();
  const again = await browser.open();
  star(again, 'fifth');
  again.state().remove('other');
  await again.settled();
  again.state().forget('other');
  for (const tab of [again, two]) await tab.settled();
  return [again, two];
}

async function expectWhole(kind: FaultKind | null, after: number) {
  const browser = fakeBrowser();
  if (kind) browser.fail(after, kind);
  const tabs = await work(browser);
  // Space is there again, and the reader tries again.
  for (const tab of tabs) {
    tab.state().saveAgain();
    expect(await tab.settled()).not.toBe('failed');
    if (browser.failed() === 0) expect(tab.state().saving).toBe('saved');
    expect(tab.state().cleared).toBe(false);
  }
  for (const tab of tabs) tab.kill();
  const later = await browser.open();
  const { plans, removed, unreadable } = later.state();
  expect(Object.keys(plans)).toEqual([id]);
  expect(plans[id]?.starred.toSorted()).toEqual(
    [...typicalPlan.starred, 'first', 'second', 'fourth', 'fifth'].toSorted(),
  );
  expect(removed).toEqual([]);
  expect(unreadable).toEqual([]);
  return browser.operations();
}

it.each(['refused', 'unheard'] as const)(
  'whichever storage operation fails (%s), nothing is lost and nothing deleted comes back once it is tried again',
  async (kind) => {
    const operations = await expectWhole(null, 0);
    // Each of them in the full run; else every fourth, and the next time the same.
    for (let after = 1; after <= operations; after += isFull ? 1 : 4)
      await expectWhole(kind, after).catch((error: unknown) => {
        throw new Error(`operation ${after} of ${operations}`, { cause: error });
      });
  },
);
