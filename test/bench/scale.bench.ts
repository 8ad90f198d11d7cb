import type { Page } from '@playwright/test';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { withBuiltApp } from './builtApp.ts';
import type { Bench, Figure } from './figure.ts';

/** No plan of ours is missed by whoever waits shorter. */
const goal = 200;

/** From now on the page notes how long it was held at a time. */
const watchTasks = () => {
  const longest = { ms: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
  }).observe({ type: 'longtask', buffered: true });
  Object.assign(window, { longest });
};

/** Milliseconds of the longest task since the last time. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise<void>((done) => {
      requestAnimationFrame(() => setTimeout(done, 500));
    });
    const { longest } = window as unknown as { longest: { ms: number } };
    const { ms } = longest;
    longest.ms = 0;
    return Math.round(ms);
  });

const store = (page: Page, count: number) =>
  page.evaluate(
    ([plan, many]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('unit-planner');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          for (let place = 0; place < many; place += 1)
            transaction.objectStore('plans').put({ ...plan, id: `p${place}`, name: `Learner ${place}` }, `p${place}`);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
          transaction.addEventListener('error', () => fail(transaction.error ?? new Error('not stored')));
        });
      }),
    [typicalPlan, count] as const,
  );

/** Opens a file, and waits until what came of it is shown. */
async function open(page: Page, text: string, shown: RegExp): Promise<void> {
  const buffer = Buffer.from(text);
  const field = page.locator('input[type=file]').first();
  await field.setInputFiles({ name: 'a.unitplan.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').getByText(shown).first().waitFor();
}

const entries = (count: number, state: object) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`Z/${String(place).padStart(4, '0')}`, state]));

const planFile = (units: object) =>
  JSON.stringify({ file: 'unitplan', version: 1, written: '2026-11-23', plans: [{ ...typicalPlan, units }] });

const bench: Bench = {
  name: 'The longest time the page is held',
  run: () =>
    withBuiltApp(async (browser, address) => {
      const page = await browser.newPage();
      await page.addInitScript(watchTasks);
      const figures: Figure[] = [];
      const measure = async (name: string) =>
        figures.push({ name, value: await longestTask(page), unit: 'ms', goal, better: 'lower' });
      // Start stands on a first visit before there is a database.
      await page.goto(`${address}#/accessibility`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await store(page, 10_000);
      await page.goto(address);
      await page.reload();
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      await measure('opening 10,000 stored plans');
      for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await measure('showing 96 more of 10,000 plans');

      const context = await browser.newContext();
      const small = await context.newPage();
      await small.addInitScript(watchTasks);
      await small.goto(address);
      await small.getByRole('heading', { level: 1 }).waitFor();
      await longestTask(small);
      const close = () => small.getByRole('dialog').getByRole('button').first().click();
      const files: readonly (readonly [string, string, RegExp])[] = [
        ['opening a file of 400 kB that is no plan', planFile(entries(9000, { state: 'nonsense' })), /no plan/i],
        ['opening a plan of 4,000 units', planFile(entries(4000, { state: 'picked' })), /^Add to my plans$/],
        ['showing 4,000 differences', planFile(entries(4000, { state: 'ruledOut' })), /^Keep both$/],
      ];
      for (const [name, text, shown] of files) {
        await open(small, text, shown);
        figures.push({ name, value: await longestTask(small), unit: 'ms', goal, better: 'lower' });
        const add = small.getByRole('button', { name: 'Add to my plans' });
        if (await add.isVisible()) await add.click();
        await close();
        await longestTask(small);
      }
      return figures;
    }),
};

export default bench;
