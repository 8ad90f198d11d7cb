import type { Page } from '@playwright/test';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { cohortRow } from '../../src/cohort/cohortRow.ts';
import { gatherPlans } from '../../src/cohort/gatherPlans.ts';
import { sharing } from '../../src/i18n/en/sharing.ts';
import { fieldOf, markOf } from '../../src/plan/lineage.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { readPlanFile, writePlanFile } from '../../src/sharing/planFile.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { withBuiltApp } from './builtApp.ts';
import type { Bench, Figure } from './figure.ts';
import { median } from './stopwatch.ts';

const planCount = 5000;
const rounds = 5;
const day = '2026-11-23';
/** A frame that took longer than this was followed by one that could not be shown. */
const longFrame = 25;
const scrollSeconds = 4;

const files = () =>
  cohortPlans(planCount).map((plan) => ({
    name: `${plan.name}.unitplan.json`,
    text: writePlanFile({ plans: [plan] }, day),
  }));

/** Text of files to rows of the table, without a page. */
function timeReading(texts: readonly string[]): number {
  const start = performance.now();
  const { entries } = gatherPlans(texts.map((text, index) => ({ path: `${index}.json`, read: readPlanFile(text) })));
  for (const entry of entries) cohortRow(entry, builtInCatalogue, day);
  return (texts.length * 1000) / (performance.now() - start);
}

interface Drawn {
  /** First rows in the table. */
  readonly first: number;
  /** Every file read and every plan judged. */
  readonly all: number;
  /** Longest time the page did not answer meanwhile. */
  readonly longestTask: number;
}

/** Drops the files on the page and waits for the table. Milliseconds since the drop. */
async function dropAndTime(
  page: Page,
  all: readonly { readonly name: string; readonly text: string }[],
): Promise<Drawn> {
  const transfer = await page.evaluateHandle((dropped) => {
    const made = new DataTransfer();
    for (const { name, text } of dropped) made.items.add(new File([text], name));
    return made;
  }, all);
  return page.evaluate(
    async ([dataTransfer, total]) => {
      let longestTask = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
      });
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      const until = (isThere: () => boolean) =>
        new Promise<number>((done) => {
          const look = () => (isThere() ? done(performance.now() - start) : requestAnimationFrame(look));
          look();
        });
      const first = await until(() => document.querySelector('table[aria-rowcount] tbody th') !== null);
      const end = await until(
        () =>
          document.querySelector('table[aria-rowcount]')?.ariaRowCount === String(total + 1) &&
          !document.querySelector('progress'),
      );
      observer.disconnect();
      return { first, all: end, longestTask };
    },
    [transfer, all.length] as const,
  );
}

/** Milliseconds from the event until the frame that shows what follows. */
const timeAction = (page: Page, action: 'sort' | 'filter', round: number): Promise<number> =>
  page.evaluate(
    ([what, turn]) =>
      new Promise<number>((done) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const [button] = document.querySelectorAll<HTMLButtonElement>('table[aria-rowcount] thead button');
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        const start = performance.now();
        if (what === 'sort') button?.click();
        else if (field) {
          value?.set?.call(field, turn % 2 === 0 ? 'mari jones' : '');
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => done(performance.now() - start));
          port1.start();
          port2.postMessage(null);
        });
      }),
    [action, round] as const,
  );

interface Scrolled {
  /** Frames that came later than the next one should have, in percent of all. */
  readonly late: number;
  /** Median of the page's own work in a frame, in milliseconds. */
  readonly work: number;
}

/** Scrolls as a wheel does, a row a frame, and times each frame. */
async function scroll(page: Page, scroller: string): Promise<Scrolled> {
  const frames = await page.evaluate(
    ([selector, seconds]) =>
      new Promise<{ gap: number; work: number }[]>((done) => {
        const region = document.querySelector(selector)?.parentElement;
        const seen: { gap: number; work: number }[] = [];
        const start = performance.now();
        let before = start;
        const step = (now: number) => {
          const gap = now - before;
          const began = performance.now();
          before = now;
          region?.scrollBy({ top: 60, behavior: 'instant' });
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => seen.push({ gap, work: performance.now() - began }));
          port1.start();
          port2.postMessage(null);
          if (now - start < seconds * 1000) requestAnimationFrame(step);
          else done(seen);
        };
        requestAnimationFrame(step);
      }),
    [scroller, scrollSeconds] as const,
  );
  const late = frames.filter(({ gap }) => gap > longFrame).length;
  return { late: (100 * late) / frames.length, work: median(frames.map(({ work }) => work)) };
}

/** A page that does nothing at all while it scrolls: what the machine itself makes late. */
const barePage =
  '<div style="height:600px;overflow:auto"><table><tr style="height:300000px"><td>Row</td></tr></table></div>';

const figure = (name: string, value: number, unit: string, goal: number | null = null): Figure => ({
  name,
  value,
  unit,
  goal,
  better: 'lower',
});

async function measurePage(page: Page, address: string): Promise<readonly Figure[]> {
  await page.goto(`${address}#/cohort`);
  await page.locator('h1').waitFor();
  const { first, all, longestTask } = await dropAndTime(page, files());
  const sorts: number[] = [];
  const filters: number[] = [];
  for (let round = 0; round < rounds; round += 1) sorts.push(await timeAction(page, 'sort', round));
  for (let round = 0; round < rounds; round += 1) filters.push(await timeAction(page, 'filter', round));
  await page.locator('input[type=search]').fill('');
  const scrolled = await scroll(page, 'table[aria-rowcount]');
  await page.setContent(barePage);
  const bare = await scroll(page, 'table');
  return [
    figure('first rows of 5,000 dropped plan files', first, 'ms', 2000),
    {
      name: 'plan files read and judged in the browser',
      value: (planCount * 1000) / all,
      unit: 'plans/s',
      goal: 3000,
      better: 'higher',
    },
    figure('longest the page did not answer meanwhile', longestTask, 'ms'),
    figure('sorting 5,000 plans by name', median(sorts), 'ms', 100),
    figure('filtering 5,000 plans by name', median(filters), 'ms', 100),
    figure('late frames while scrolling 5,000 plans', scrolled.late, '%', 1),
    figure('late frames while scrolling a bare page', bare.late, '%'),
    figure('work in a frame while scrolling 5,000 plans', scrolled.work, 'ms', 16),
  ];
}

const newerCount = 300;

/** From the press of a button until the summary of what was taken in is drawn, in milliseconds. */
async function timeTakingIn(page: Page, address: string): Promise<number> {
  const here = cohortPlans(newerCount);
  const newer = here.map((plan) => ({
    ...plan,
    starred: ['L/506/1807'],
    lineage: { [fieldOf(['starred', 'L/506/1807'])]: [markOf('2026-12-01T09:00:00.000Z', plan.id)] },
    changed: '2026-12-01T09:00:00.000Z',
  }));
  await page.goto(address);
  await page.locator('h1').waitFor();
  const open = async (plans: readonly Plan[]) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        plans.map((plan) => ({
          name: `${plan.id}.unitplan.json`,
          mimeType: 'application/json',
          buffer: Buffer.from(writePlanFile({ plans: [plan] }, day)),
        })),
      );
  };
  const { received } = sharing;
  const press = async (label: string, result: string) => {
    await page.getByRole('button', { name: label, exact: true }).waitFor();
    return page.evaluate(
      ([name, said]) =>
        new Promise<number>((done) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
          const start = performance.now();
          button?.click();
          const look = () =>
            document.querySelector('dialog[open] output')?.textContent.includes(said)
              ? requestAnimationFrame(() => done(performance.now() - start))
              : requestAnimationFrame(look);
          look();
        }),
      [label, result] as const,
    );
  };
  await open(here);
  await press(received.addAll(newerCount), received.tookAll(newerCount, 0));
  await page.getByRole('dialog').getByRole('button').first().click();
  await open(newer);
  return press(received.takeAll(newerCount), received.tookAll(0, newerCount));
}

const bench: Bench = {
  name: 'A cohort of 5,000 plans',
  async run() {
    const perSecond = timeReading(files().map(({ text }) => text));
    const inPage = await withBuiltApp(async (browser, address) => [
      ...(await measurePage(await browser.newPage({ viewport: { width: 1440, height: 900 } }), address)),
      figure('taking in 300 newer files', await timeTakingIn(await browser.newPage(), address), 'ms', 1000),
    ]);
    return [
      { name: 'plan files read and judged in Node', value: perSecond, unit: 'plans/s', goal: null, better: 'higher' },
      ...inPage,
    ];
  },
};

export default bench;
