import { describe, expect, it } from 'vitest';
import { renamePlan, setStartDate } from '../../src/plan/planDetails.ts';
import { starUnit } from '../../src/plan/unitChoices.ts';
import { fakeBrowser, type Tab } from '../builders/fakeBrowser.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';

const { id } = typicalPlan;
const rename = (tab: Tab, name: string) => tab.state().edit(id, (plan) => renamePlan(plan, name));
const start = (tab: Tab, day: string) => tab.state().edit(id, (plan) => setStartDate(plan, day));
const removedIn = (tab: Tab) => tab.state().removed.find(({ plan }) => plan.id === id)?.plan;

async function withPlan() {
  const browser = fakeBrowser();
  const tab = await browser.open();
  tab.state().add(typicalPlan);
  await tab.settled();
  return { browser, tab };
}

/** Every one of the next operations fails until all is mended. */
function fillDisk(browser: ReturnType<typeof fakeBrowser>): void {
  for (let after = 1; after <= 500; after += 1) browser.fail(after, 'refused');
}

describe('A plan that is deleted', () => {
  it('while the page loads and looks again at the same time stays deleted, and nobody says the browser did it', async () => {
    const { browser, tab } = await withPlan();
    tab.kill();
    const page = await browser.open({ unread: true });
    const loading = page.state().load();
    const looking = page.state().refresh();
    await loading;
    page.state().remove(id);
    await looking;
    await page.settled();
    expect(page.plan(id)).toBeUndefined();
    expect(page.state()).toMatchObject({ cleared: false, saving: 'saved' });
    expect((await browser.open()).plan(id)).toBeUndefined();
  });

  it('in a tab with a change that is not saved, while another tab deletes it, keeps that change among the deleted ones', async () => {
    const { browser, tab } = await withPlan();
    const other = await browser.open();
    tab.state().remove(id);
    rename(other, 'Typed here');
    await tab.settled();
    await other.settled();
    for (const page of [tab, other, await browser.open()]) {
      expect(page.plan(id)).toBeUndefined();
      expect(removedIn(page)?.name).toBe('Typed here');
      expect(page.state()).toMatchObject({ cleared: false, saving: 'saved' });
    }
  });

  it('with a saved edit, while a tab that hears of nothing goes on editing, has both edits and comes back with both', async () => {
    const { browser, tab } = await withPlan();
    const unaware = await browser.open({ deaf: true });
    rename(tab, 'Saved before');
    await tab.settled();
    tab.state().remove(id);
    await tab.settled();
    start(unaware, '2027-01-11');
    await unaware.settled();
    expect(unaware.plan(id)).toBeUndefined();
    unaware.state().restore(id);
    await unaware.settled();
    expect((await browser.open()).plan(id)).toMatchObject({ name: 'Saved before', startDate: '2027-01-11' });
  });

  it('although the disk is full is said to be still there, and goes when it is tried again', async () => {
    const { browser, tab } = await withPlan();
    fillDisk(browser);
    tab.state().remove(id);
    expect(await tab.settled()).toBe('failed');
    expect(tab.state().stuck).toMatchObject([{ id }]);
    expect(tab.plan(id)).toBeUndefined();
    browser.mend();
    tab.state().saveAgain();
    expect(await tab.settled()).toBe('unsure');
    expect(tab.state().stuck).toEqual([]);
    expect(await browser.raw('plans', id)).toBeUndefined();
  });

  it('just before the page goes is deleted when it comes back', async () => {
    const { browser, tab } = await withPlan();
    fillDisk(browser);
    tab.state().remove(id);
    tab.close();
    browser.mend();
    const again = await browser.open();
    expect(again.plan(id)).toBeUndefined();
    expect(removedIn(again)).toBeDefined();
    await again.settled();
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('just before the page goes is deleted also where the next page cannot read at first', async () => {
    const { browser, tab } = await withPlan();
    const other = await browser.open();
    fillDisk(browser);
    other.state().remove(id);
    other.state().forget(id);
    other.close();
    rename(tab, 'Of which a second copy lies');
    await tab.settled();
    browser.mend();
    tab.state().saveAgain();
    expect(await tab.settled()).toBe('unsure');
    browser.fail(3, 'refused');
    const next = await browser.open();
    await next.settled();
    expect(next.plan(id)).toBeUndefined();
    expect(await browser.raw('plans', id)).toBeUndefined();
  });

  it('for good leaves nothing of itself, and comes back neither from a tab that still shows it nor from one that edits it', async () => {
    const { browser, tab } = await withPlan();
    const showing = await browser.open({ deaf: true });
    const editing = await browser.open({ deaf: true });
    tab.state().remove(id);
    tab.state().forget(id);
    await tab.settled();
    expect(JSON.stringify(await browser.raw('removed', id))).not.toContain(typicalPlan.name);
    await showing.state().refresh();
    rename(editing, 'Still here?');
    for (const page of [showing, editing]) {
      await page.settled();
      expect(page.plan(id)).toBeUndefined();
      expect(page.state()).toMatchObject({ cleared: false, saving: 'saved', removed: [] });
    }
    expect(await browser.raw('plans', id)).toBeUndefined();
  });

  it('for good can be opened again from its file', async () => {
    const { browser, tab } = await withPlan();
    tab.state().remove(id);
    tab.state().forget(id);
    await tab.settled();
    tab.state().add(typicalPlan);
    await tab.settled();
    expect((await browser.open()).plan(id)).toEqual(typicalPlan);
  });
});

describe('Adding a plan', () => {
  it('in place of one that is here can be undone, after a reload too, and what was changed since stays', async () => {
    const { browser, tab } = await withPlan();
    rename(tab, 'Mine');
    tab.state().add({ ...typicalPlan, name: 'Theirs', starred: [] });
    await tab.settled();
    tab.close();
    const again = await browser.open();
    expect(again.plan(id)).toMatchObject({ name: 'Theirs', starred: [] });
    start(again, '2027-01-11');
    again.state().undo(id);
    expect(again.plan(id)).toMatchObject({ name: 'Theirs', startDate: typicalPlan.startDate });
    again.state().redo(id);
    again.state().undo(id);
    again.state().undo(id);
    expect(again.plan(id)).toMatchObject({ name: 'Mine', starred: typicalPlan.starred });
    await again.settled();
    // Undone is undone: the next page does not offer it again.
    expect((await browser.open()).state().history[id]).toBeUndefined();
  });

  it('that lies among the deleted ones loses nothing of that one', async () => {
    const { tab } = await withPlan();
    rename(tab, 'Worked on');
    tab.state().remove(id);
    tab.state().add(typicalPlan);
    expect(tab.plan(id)?.name).toBe(typicalPlan.name);
    tab.state().undo(id);
    expect(tab.plan(id)?.name).toBe('Worked on');
  });

  it('that another tab has added meanwhile writes over nothing that cannot be brought back', async () => {
    const browser = fakeBrowser();
    const tab = await browser.open();
    const unaware = await browser.open({ deaf: true });
    tab.state().add({ ...typicalPlan, name: 'First' });
    await tab.settled();
    unaware.state().add({ ...typicalPlan, name: 'Second' });
    await unaware.settled();
    expect(unaware.plan(id)?.name).toBe('Second');
    unaware.state().undo(id);
    await unaware.settled();
    expect((await browser.open()).plan(id)?.name).toBe('First');
  });

  it.each(['constructor', '__proto__', 'toString'])('called %s is like any other', async (odd) => {
    const browser = fakeBrowser();
    const tab = await browser.open();
    expect(tab.plan(odd)).toBeUndefined();
    expect(odd in tab.state().plans).toBe(false);
    tab.state().add({ ...typicalPlan, id: odd });
    tab.state().edit(odd, (plan) => renamePlan(plan, 'Odd'));
    await tab.settled();
    const again = await browser.open();
    expect(again.plan(odd)?.name).toBe('Odd');
    again.state().remove(odd);
    expect(again.plan(odd)).toBeUndefined();
  });
});

describe('A step', () => {
  it('is all that was typed into one field, until it is left', () => {
    return withPlan().then(({ tab }) => {
      const type = (name: string) => tab.state().edit(id, (plan) => renamePlan(plan, name), { step: 'name' });
      for (const name of ['M', 'Ma', 'Mar', 'Mari']) type(name);
      tab.state().endStep();
      for (const name of ['Mari ', 'Mari J']) type(name);
      expect(tab.state().history[id]?.past).toHaveLength(2);
      expect(tab.plan(id)?.lineage?.['["name"]']).toHaveLength(2);
      tab.state().undo(id);
      expect(tab.plan(id)?.name).toBe('Mari');
      tab.state().undo(id);
      expect(tab.plan(id)?.name).toBe(typicalPlan.name);
    });
  });

  it('that ends where it began is none', async () => {
    const { tab } = await withPlan();
    for (const name of ['Other', typicalPlan.name])
      tab.state().edit(id, (plan) => renamePlan(plan, name), { step: 'name' });
    expect(tab.state().history[id]).toBeUndefined();
  });

  it('is kept two hundred times, also after another tab has changed the plan', async () => {
    const { browser, tab } = await withPlan();
    const other = await browser.open();
    for (let at = 1; at <= 205; at += 1) tab.state().edit(id, (plan) => starUnit(plan, `unit-${at}`, true));
    rename(other, 'Theirs');
    await tab.settled();
    await other.settled();
    await tab.state().refresh();
    expect(tab.plan(id)?.name).toBe('Theirs');
    for (let at = 1; at <= 205; at += 1) tab.state().undo(id);
    expect(tab.plan(id)).toMatchObject({ name: 'Theirs' });
    expect(tab.plan(id)?.starred.filter((unit) => unit.startsWith('unit-'))).toHaveLength(5);
  });

  it('of which nothing is left, since another tab changed the same, is passed over', async () => {
    const { browser, tab } = await withPlan();
    start(tab, '2027-01-11');
    rename(tab, 'Mine');
    await tab.settled();
    const other = await browser.open();
    rename(other, 'Theirs');
    await other.settled();
    await tab.state().refresh();
    tab.state().undo(id);
    expect(tab.plan(id)).toMatchObject({ name: 'Theirs', startDate: typicalPlan.startDate });
  });
});

describe('A record that cannot be read', () => {
  it('thrown away while the disk is full stays, and goes when it is tried again', async () => {
    const { browser, tab } = await withPlan();
    await browser.put('plans', 'damaged', { format: 1, id: 'damaged' });
    await tab.state().refresh();
    fillDisk(browser);
    tab.state().discardUnreadable('damaged');
    expect(await tab.settled()).toBe('failed');
    expect(tab.state().unreadable).toHaveLength(1);
    browser.mend();
    tab.state().saveAgain();
    await tab.settled();
    expect(tab.state()).toMatchObject({ saving: 'saved', unreadable: [] });
    expect(await browser.raw('plans', 'damaged')).toBeUndefined();
  });

  it('by an earlier version is a plan again once it can be', async () => {
    const { browser, tab } = await withPlan();
    tab.kill();
    const found = { ...typicalPlan, id: 'found', name: 'Found' };
    await browser.put('plans', 'found.unreadable', found);
    const again = await browser.open();
    expect(again.plan('found')).toEqual(found);
    expect(again.state().unreadable).toEqual([]);
  });
});

describe('What a page left', () => {
  it('before an update that changed the format is read, and worked in', async () => {
    const { browser, tab } = await withPlan();
    tab.kill();
    const { origin: _origin, lineage: _lineage, people: _people, ...earlier } = typicalPlan;
    const base = { ...earlier, format: 1 };
    const left = [{ plan: { ...base, name: 'Typed before', changed: '2026-11-23T12:00:00.000Z' }, base }];
    browser.local.setItem('planner:unstored:earlier', JSON.stringify(left));
    const again = await browser.open();
    expect(again.plan(id)?.name).toBe('Typed before');
    await again.settled();
    expect(Object.keys(browser.local)).toEqual([]);
    expect(await browser.raw('plans', id)).toMatchObject({ format: typicalPlan.format, name: 'Typed before' });
  });

  it('and the next page took up and died with is found by a page that was open all the time', async () => {
    const { browser, tab } = await withPlan();
    const going = await browser.open();
    rename(going, 'Typed');
    going.close();
    const dying = await browser.open();
    expect(dying.plan(id)?.name).toBe('Typed');
    dying.kill();
    await tab.state().refresh();
    expect(tab.plan(id)?.name).toBe('Typed');
    await tab.settled();
    expect(await browser.raw('plans', id)).toMatchObject({ name: 'Typed' });
    await browser.open();
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('of a change that it never heard was stored, and had taken back, stays taken back whatever was stored since', async () => {
    const { browser, tab } = await withPlan();
    const other = await browser.open();
    browser.fail(1, 'unheard');
    rename(tab, 'Taken back');
    await tab.settled();
    browser.mend();
    tab.state().undo(id);
    tab.close();
    start(other, '2027-01-11');
    await other.settled();
    expect(other.plan(id)?.name).toBe('Taken back');
    const again = await browser.open();
    expect(again.plan(id)).toMatchObject({ name: typicalPlan.name, startDate: '2027-01-11' });
  });

  it('is not worked in a second time after it was stored and undone', async () => {
    const { browser, tab } = await withPlan();
    rename(tab, 'Typed');
    tab.state().leave();
    const [text = ''] = Object.values(browser.local).map(String);
    await tab.settled();
    tab.state().undo(id);
    await tab.settled();
    tab.kill();
    // As a page leaves it whose last breath was to store.
    browser.local.setItem(`planner:unstored:${tab.page}`, text);
    expect((await browser.open()).plan(id)?.name).toBe(typicalPlan.name);
  });
});

describe('After a write that failed', () => {
  it('the browser is not believed, through a reload, until a file was saved', async () => {
    const { browser, tab } = await withPlan();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    expect(await tab.settled()).toBe('failed');
    tab.state().saveAgain();
    expect(await tab.settled()).toBe('unsure');
    tab.close();
    const again = await browser.open();
    expect(await again.settled()).toBe('unsure');
    again.state().markExported([id]);
    expect(await again.settled()).toBe('saved');
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('or a database that the browser closed, it is not believed either, but it is where it had cleared its storage', async () => {
    const { browser, tab } = await withPlan();
    tab.state().distrust();
    rename(tab, 'Stored?');
    expect(await tab.settled()).toBe('unsure');
    tab.state().markExported([id]);
    await browser.clear();
    tab.state().distrust();
    rename(tab, 'Again');
    expect(await tab.settled()).toBe('saved');
    expect(tab.state().cleared).toBe(true);
  });

  it('a second copy lies elsewhere, also after another tab came to the front', async () => {
    const { browser, tab } = await withPlan();
    const other = await browser.open();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    await tab.settled();
    tab.state().leave();
    const lying = Object.keys(browser.local);
    expect(lying).toHaveLength(1);
    await other.state().refresh();
    await other.settled();
    expect(Object.keys(browser.local)).toEqual(lying);
  });

  it('a second copy that another tab took up late writes over nothing that was stored since', async () => {
    const { browser, tab } = await withPlan();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    await tab.settled();
    const other = await browser.open();
    tab.close();
    const again = await browser.open();
    again.state().leave();
    await other.state().refresh();
    fillDisk(browser);
    start(other, '2027-01-11');
    await other.settled();
    browser.mend();
    rename(again, 'Stored since');
    await again.settled();
    other.state().saveAgain();
    await other.settled();
    for (const page of [other, again, other]) {
      await page.state().refresh();
      await page.settled();
      expect(page.plan(id)).toMatchObject({ name: 'Stored since', startDate: '2027-01-11' });
    }
  });

  it('a second copy lies elsewhere, and brings back what the browser only pretended to store', async () => {
    const { browser, tab } = await withPlan();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    await tab.settled();
    tab.close();
    await browser.put('plans', id, typicalPlan);
    await browser.forgetNotes(id);
    browser.newVisit();
    const later = await browser.open();
    expect(later.plan(id)?.name).toBe('Not stored');
    expect(await later.settled()).toBe('saved');
  });

  it('that copy is joined with what another tab has stored since, whichever of the two is later', async () => {
    const { browser, tab } = await withPlan();
    const unaware = await browser.open({ deaf: true });
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    await tab.settled();
    tab.close();
    await browser.put('plans', id, typicalPlan);
    await browser.forgetNotes(id);
    start(unaware, '2027-01-11');
    await unaware.settled();
    unaware.close();
    const later = await browser.open();
    expect(later.plan(id)).toMatchObject({ name: 'Not stored', startDate: '2027-01-11' });
    expect(await later.settled()).not.toBe('failed');
    expect(await browser.raw('plans', id)).toMatchObject({ name: 'Not stored', startDate: '2027-01-11' });
  });

  it('that copy lies there while the page is open, with plans nobody touched: the browser may lose its whole database', async () => {
    const { browser, tab } = await withPlan();
    tab.state().add({ ...typicalPlan, id: 'untouched' });
    tab.state().add({ ...typicalPlan, id: 'deleted' });
    tab.state().remove('deleted');
    await tab.settled();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    expect(await tab.settled()).toBe('unsure');
    tab.kill();
    await browser.clear();
    browser.newVisit();
    const later = await browser.open();
    expect(later.plan(id)?.name).toBe('Not stored');
    expect(Object.keys(later.state().plans).toSorted()).toEqual([id, 'untouched'].toSorted());
    expect(later.state().removed).toEqual([]);
    await later.settled();
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('a file of one plan leaves the others in doubt, a file of all does not', async () => {
    const { browser, tab } = await withPlan();
    tab.state().add({ ...typicalPlan, id: 'untouched' });
    await tab.settled();
    browser.fail(4, 'refused');
    rename(tab, 'Not stored');
    await tab.settled();
    tab.state().saveAgain();
    await tab.settled();
    tab.state().markExported([id]);
    expect(await tab.settled()).toBe('unsure');
    tab.state().markExported([id, 'untouched']);
    expect(await tab.settled()).toBe('saved');
    expect(Object.keys(browser.local)).toEqual([]);
  });
});

it('storage that the browser cleared is filled again, deleted plans too, and it is said once it is so', async () => {
  const { browser, tab } = await withPlan();
  tab.state().add({ ...typicalPlan, id: 'removed' });
  tab.state().remove('removed');
  await tab.settled();
  await browser.clear();
  await tab.state().refresh();
  expect(await tab.settled()).toBe('saved');
  expect(tab.state().cleared).toBe(true);
  const later = await browser.open();
  expect(later.plan(id)).toEqual(typicalPlan);
  expect(later.state()).toMatchObject({ cleared: false, removed: [{ plan: { id: 'removed' } }] });
});

it('a value that an earlier version stored and no plan can hold is left out by name, and the plan is there', async () => {
  const { browser, tab } = await withPlan();
  tab.kill();
  await browser.put('plans', id, { ...typicalPlan, startDate: '20271-09-01' });
  const again = await browser.open();
  expect(again.plan(id)).toMatchObject({ name: typicalPlan.name, startDate: null });
  expect(again.state()).toMatchObject({
    unreadable: [],
    leftOut: [{ plan: { id }, repairs: [{ path: ['startDate'], value: '20271-09-01' }] }],
  });
});
