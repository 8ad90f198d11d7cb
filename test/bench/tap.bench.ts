import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { withBuiltApp } from './builtApp.ts';
import type { Bench, Figure } from './figure.ts';
import { median } from './stopwatch.ts';
import { watchTap, type TapTimes } from './watchTap.ts';

const slowdowns = [1, 4, 6];
const tapsPerRow = 2;
const rowCount = 10;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const barePage = '<button style="height: 44px">Tap</button><output>0</output>';

/** A tap as a finger makes it, straight to the browser: no test tool's own work stands between finger and page. */
async function tapAndTime(page: Page, session: CDPSession, target: Locator): Promise<TapTimes> {
  // Into the middle: at the edges it may lie under the bars that stay in place.
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to tap.');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const watch = await page.evaluateHandle(watchTap);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return watch.evaluate(({ times }) => times);
}

async function timeTaps(page: Page, targets: readonly Locator[], slowdown: number): Promise<TapTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: TapTimes[] = [];
  for (const target of targets)
    for (let tap = 0; tap < tapsPerRow; tap += 1) times.push(await tapAndTime(page, session, target));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { result: median(times.map(({ result }) => result)), settled: median(times.map(({ settled }) => settled)) };
}

async function openBarePage(browser: Browser): Promise<{ page: Page; targets: Locator[] }> {
  const page = await browser.newPage(phone);
  await page.setContent(barePage);
  await page.evaluate(() => {
    const output = document.querySelector('output');
    document.querySelector('button')?.addEventListener('click', () => {
      if (output) output.textContent = String(Number(output.textContent) + 1);
    });
  });
  return { page, targets: Array.from({ length: rowCount }, () => page.getByRole('button')) };
}

/** A Level 2 plan begun as a learner begins one on a phone, and units of its largest group. */
async function openPlan(browser: Browser, address: string): Promise<{ page: Page; targets: Locator[] }> {
  const page = await browser.newPage(phone);
  await page.goto(`${address}#/new/customer-service/customer-service-2`);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('tab', { name: /^Group B/ }).click();
  const boxes = page.getByRole('checkbox');
  await boxes.first().waitFor();
  const names = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
  return { page, targets: names.slice(0, rowCount).map((name) => page.getByRole('checkbox', { name, exact: true })) };
}

const figure = (name: string, value: number, goal: number | null = null): Figure => ({
  name,
  value,
  unit: 'ms',
  goal,
  better: 'lower',
});

const bench: Bench = {
  name: 'Tap to painted result',
  run: () =>
    withBuiltApp(async (browser, address) => {
      const plan = await openPlan(browser, address);
      const bare = await openBarePage(browser);
      const figures: Figure[] = [];
      for (const slowdown of slowdowns) {
        const bareTimes = await timeTaps(bare.page, bare.targets, slowdown);
        const planTimes = await timeTaps(plan.page, plan.targets, slowdown);
        const at = slowdown === 1 ? 'no CPU slowdown' : `${slowdown}× CPU slowdown`;
        figures.push(
          // On a machine that is busy a bare page takes longer, too.
          figure(
            `tap to painted result at ${at}`,
            planTimes.result,
            slowdown === 4 ? Math.max(40, 1.5 * bareTimes.result) : null,
          ),
          figure(`tap to everything painted at ${at}`, planTimes.settled, slowdown === 4 ? 100 : null),
          figure(`tap on a bare page at ${at}`, bareTimes.result),
        );
      }
      return figures;
    }),
};

export default bench;
