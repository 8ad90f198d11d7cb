import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { createFrameworksStore, indexedDbFrameworks } from '../../src/store/frameworksStore.ts';
import { plannerDatabase } from '../../src/store/plannerDatabase.ts';
import { indexedDbDrafts } from '../../src/store/studioDrafts.ts';
import { createStudioStore } from '../../src/store/studioStore.ts';
import { blankFramework } from '../../src/studio/begin.ts';
import { changeAt } from '../../src/studio/paths.ts';

let milliseconds = 0;
const now = () => new Date(Date.UTC(2026, 10, 29) + (milliseconds += 1)).toISOString();
const blank = blankFramework('light-railway');
const titled = (title: string) => (draft: typeof blank) => changeAt(draft, 'title', () => title);
let databases = 0;

/** A device: each page that is opened on it has stores of its own. */
function device() {
  const inTransaction = plannerDatabase(`studio-${(databases += 1)}`);
  return {
    inTransaction,
    open: () => createStudioStore(indexedDbDrafts(inTransaction), now),
    frameworks: () => createFrameworksStore(indexedDbFrameworks(inTransaction), builtInCatalogue),
  };
}

describe('A framework that somebody makes', () => {
  it('is there again after a reload, as it was typed last', async () => {
    const { open } = device();
    const page = open();
    await page.getState().load();
    page.getState().begin('a', blank);
    page.getState().edit('a', titled('Light'), 'title');
    page.getState().edit('a', titled('Light Railway'), 'title');
    await page.getState().settled();
    const later = open();
    await later.getState().load();
    expect(later.getState().drafts.get('a')?.framework.title).toBe('Light Railway');
  });

  it('is written once where much was typed while the storage was busy', async () => {
    const written: string[] = [];
    const page = createStudioStore(
      {
        readAll: async () => [],
        write: async ({ framework }) => {
          written.push(framework.title);
          return false;
        },
        remove: async () => undefined,
      },
      now,
    );
    page.getState().begin('a', blank);
    for (const title of ['L', 'Li', 'Light']) page.getState().edit('a', titled(title), 'title');
    await page.getState().settled();
    page.getState().edit('a', titled('Light Railway'), 'title');
    await page.getState().settled();
    expect(written).toEqual(['Light', 'Light Railway']);
  });

  it('is taken back by one step where one field was typed in, and by two where two were', async () => {
    const page = device().open();
    page.getState().begin('a', blank);
    page.getState().edit('a', titled('L'), 'title');
    page.getState().edit('a', titled('Light'), 'title');
    page.getState().edit('a', (draft) => changeAt(draft, 'version', () => '2'), 'version');
    page.getState().undo('a');
    expect(page.getState().drafts.get('a')?.framework).toMatchObject({ title: 'Light', version: '1' });
    page.getState().undo('a');
    expect(page.getState().drafts.get('a')?.framework).toEqual(blank);
    page.getState().redo('a');
    expect(page.getState().drafts.get('a')?.framework.title).toBe('Light');
  });

  it('is taken up from another tab by whoever comes back to this one, and can be taken back', async () => {
    const { open } = device();
    const [one, two] = [open(), open()];
    one.getState().begin('a', blank);
    await one.getState().settled();
    await two.getState().load();
    two.getState().edit('a', titled('Light Railway'));
    await two.getState().settled();
    await one.getState().load();
    expect(one.getState().drafts.get('a')?.framework.title).toBe('Light Railway');
    one.getState().undo('a');
    expect(one.getState().drafts.get('a')?.framework).toEqual(blank);
  });

  it('is there in both versions, and says so, where two tabs changed it without knowing of each other', async () => {
    const { open } = device();
    const [one, two] = [open(), open()];
    one.getState().begin('a', blank);
    await one.getState().settled();
    await two.getState().load();
    two.getState().edit('a', titled('Light Railway'));
    await two.getState().settled();
    one.getState().edit('a', titled('Narrow Gauge'));
    await one.getState().settled();
    await one.getState().load();
    const titles = (page: typeof one) =>
      [...page.getState().drafts.values()].map(({ framework }) => framework.title).toSorted();
    expect(titles(one)).toEqual(['Light Railway', 'Narrow Gauge']);
    expect(one.getState().drafts.get('a')?.framework.title).toBe('Narrow Gauge');
    expect([...one.getState().changedElsewhere]).toEqual(['a']);
    await two.getState().load();
    expect(titles(two)).toEqual(['Light Railway', 'Narrow Gauge']);
    two.getState().edit('a', titled('Narrow Gauge Railway'));
    await two.getState().settled();
    expect(two.getState().changedElsewhere.size).toBe(0);
  });

  it('comes back once it was removed and that is undone', async () => {
    const { open } = device();
    const page = open();
    page.getState().begin('a', blank);
    const draft = page.getState().drafts.get('a');
    page.getState().remove('a');
    expect(page.getState().drafts.size).toBe(0);
    if (draft) page.getState().restore(draft);
    await page.getState().settled();
    const later = open();
    await later.getState().load();
    expect(later.getState().drafts.get('a')?.framework).toEqual(blank);
  });

  it('is in the list again where the storage would not let it go, and goes when asked again', async () => {
    const { open, inTransaction } = device();
    const stored = indexedDbDrafts(inTransaction);
    let refusals = 1;
    const remove = (id: string) => {
      refusals -= 1;
      return refusals < 0 ? stored.remove(id) : Promise.reject(new DOMException('', 'UnknownError'));
    };
    const page = createStudioStore({ ...stored, remove }, now);
    page.getState().begin('a', blank);
    page.getState().remove('a');
    await page.getState().settled();
    expect(page.getState()).toMatchObject({ problem: 'full' });
    expect([...page.getState().drafts.keys()]).toEqual(['a']);
    page.getState().remove('a');
    await page.getState().settled();
    const later = open();
    await later.getState().load();
    expect([page, later].map((each) => each.getState().drafts.size)).toEqual([0, 0]);
  });

  it('is stored again where the browser has cleared its storage while the page was open', async () => {
    const { open, inTransaction } = device();
    const page = open();
    page.getState().begin('a', blank);
    await page.getState().settled();
    await inTransaction('readwrite', ['frameworks'], (transaction) => transaction.objectStore('frameworks').clear());
    page.getState().storeAgain();
    await page.getState().settled();
    const later = open();
    await later.getState().load();
    expect(later.getState().drafts.size).toBe(1);
  });

  it('is not taken for a framework to plan with, and a damaged one keeps no other back', async () => {
    const { open, frameworks, inTransaction } = device();
    const page = open();
    page.getState().begin('a', blank);
    await page.getState().settled();
    await inTransaction('readwrite', ['frameworks'], async (transaction) => {
      await transaction
        .objectStore('frameworks')
        .put({ id: 'b', changed: now(), framework: { pathways: 7 } }, 'draft b');
    });
    const store = frameworks();
    await store.getState().load();
    expect(store.getState().stored).toEqual([]);
    const later = open();
    await later.getState().load();
    expect([...later.getState().drafts.keys()]).toEqual(['a']);
  });
});
