import type { Page } from '@playwright/test';
import { isFull } from '../runs.ts';
import { boxCalled, nameOf, showUnits, startPlan } from './freshPlan.ts';
import { expect, test } from './journey.ts';
import { expectSaved } from './unitsPage.ts';
import { wordsHere } from './words.ts';

type Records = Readonly<Record<string, unknown>>;

/** What lies in the planner's storage, by key. */
const stored = (page: Page): Promise<Records> =>
  page.evaluate(
    () =>
      new Promise<Records>((done, fail) => {
        const opening = indexedDB.open('unit-planner');
        opening.addEventListener('error', () => fail(new Error('not opened')));
        opening.addEventListener('success', () => {
          const plans = opening.result.transaction('plans').objectStore('plans');
          const keys = plans.getAllKeys();
          const records = plans.getAll();
          records.addEventListener('success', () => {
            opening.result.close();
            done(
              Object.fromEntries(keys.result.map((key, at) => [JSON.stringify(key), records.result[at] as unknown])),
            );
          });
        });
      }),
  );

const put = (page: Page, key: string, record: unknown): Promise<void> =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('unit-planner');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          transaction.objectStore('plans').put(value, name);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
        });
      }),
    [key, record] as const,
  );

const notSaved = (page: Page) => expect(page.getByText(wordsHere().common.saving.saved)).toHaveCount(0);

test('a tab killed in the middle of writing loses nothing that was saved, and no plan', async ({ page, context }) => {
  const boxes = await startPlan(page);
  const names = await Promise.all([0, 1, 2, 3].map((at) => nameOf(boxes.nth(at))));
  const [first = '', ...others] = names;
  await boxCalled(page, first).check();
  await expectSaved(page);
  for (const name of others) await boxCalled(page, name).click();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(page.url());
  await showUnits(again);
  await expect(boxCalled(again, first)).toBeChecked();
  expect(Object.keys(await stored(again))).toHaveLength(1);
});

test('a page loaded again in the middle of writing loses no tap', async ({ page }) => {
  const boxes = await startPlan(page);
  const names = await Promise.all((isFull ? [0, 1, 2, 3] : [0, 1]).map((at) => nameOf(boxes.nth(at))));
  for (const name of names) {
    await boxCalled(page, name).click();
    await page.reload();
    await showUnits(page);
  }
  for (const name of names) await expect(boxCalled(page, name)).toBeChecked();
});

test('a full storage is said at once, and everything is kept and stored when there is room again', async ({
  page,
  context,
  baseURL,
}) => {
  // Before the first write: the browser remembers for a while how much room there was.
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const boxes = await startPlan(page);
  const first = await nameOf(boxes.nth(0));
  const second = await nameOf(boxes.nth(1));
  await boxCalled(page, first).check();
  await notSaved(page);
  await expect(boxCalled(page, first)).toBeChecked();
  await page.reload();
  await showUnits(page);
  await notSaved(page);
  await expect(boxCalled(page, first)).toBeChecked();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await boxCalled(page, second).check();
  // A browser that could not save is not believed until there is a file.
  const { problems, saveFile } = wordsHere().storage;
  const doubt = page.getByRole('heading', { name: problems.unsure.title });
  await expect(doubt).toBeVisible();
  await page.reload();
  await showUnits(page);
  await expect(doubt).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: saveFile }).first().click();
  await download;
  await expect(doubt).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await showUnits(page);
  await expect(boxCalled(page, first)).toBeChecked();
  await expect(boxCalled(page, second)).toBeChecked();
});

test('a browser that refuses storage is said so, and the plan can still be worked on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const boxes = await startPlan(page);
  const name = await nameOf(boxes.first());
  await boxCalled(page, name).check();
  await expect(boxCalled(page, name)).toBeChecked();
  await notSaved(page);
});

test('a damaged record and one of the future harm no other plan and stay as they are @full', async ({ page }) => {
  await startPlan(page);
  await expectSaved(page);
  const damaged = { format: 1, id: 'damaged', name: 7 };
  const future = { format: 99, id: 'future', name: 'From tomorrow', wonders: [1, 2, 3] };
  await put(page, 'damaged', damaged);
  await put(page, 'future', future);
  await page.reload();
  const boxes = await showUnits(page);
  await boxes.first().check();
  await expectSaved(page);
  const records = await stored(page);
  expect(records['"damaged"']).toEqual(damaged);
  expect(records['"future"']).toEqual(future);
  expect(Object.keys(records)).toHaveLength(3);
});

test('two tabs on one plan keep what either of them changes', async ({ page, context }) => {
  const boxes = await startPlan(page);
  const first = await nameOf(boxes.nth(0));
  const second = await nameOf(boxes.nth(1));
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await showUnits(other);
  await Promise.all([boxCalled(page, first).check(), boxCalled(other, second).check()]);
  for (const tab of [page, other]) {
    await expect(boxCalled(tab, first)).toBeChecked();
    await expect(boxCalled(tab, second)).toBeChecked();
  }
  await page.reload();
  await showUnits(page);
  await expect(boxCalled(page, first)).toBeChecked();
  await expect(boxCalled(page, second)).toBeChecked();
});

test('storage cleared while the planner is open is filled again', async ({ page, context }) => {
  const boxes = await startPlan(page);
  const first = await nameOf(boxes.nth(0));
  await expectSaved(page);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await boxCalled(page, first).check();
  await expectSaved(page);
  await page.reload();
  await showUnits(page);
  await expect(boxCalled(page, first)).toBeChecked();
});
