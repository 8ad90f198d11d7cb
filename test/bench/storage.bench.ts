import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { typicalPlan } from '../builders/typicalPlan.ts';
import { findChromium } from '../e2e/findChromium.ts';
import { buildForProduction } from '../e2e/productionBuild.ts';
import { serveStatic } from '../e2e/staticServer.ts';
import { withBuiltApp } from './builtApp.ts';
import type { Bench } from './figure.ts';

const rounds = 5;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Plans as after half a year of use: sixty diary entries each. */
function plans(count: number): Plan[] {
  const diary = Array.from({ length: 60 }, (_, index) => ({
    id: `entry-${index}`,
    date: '2026-10-01',
    subject: { kind: 'coaching' as const },
    job: 'off' as const,
    minutes: 90,
    what: 'Talked about the last month and agreed what comes next',
    checks: {},
    evidence: 'Workbook',
  }));
  return Array.from({ length: count }, (_, index) => ({
    ...typicalPlan,
    id: `plan-${index}`,
    name: `Learner ${index}`,
    training: { ...emptyTraining, diary },
  }));
}

const store = (page: Page, records: readonly Plan[]) =>
  page.evaluate(
    (all) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('unit-planner');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          for (const plan of all) transaction.objectStore('plans').put(plan, plan.id);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
          transaction.addEventListener('error', () => fail(transaction.error ?? new Error('not stored')));
        });
      }),
    records,
  );

/**
 * Runs in a page before anything of its own: times when what `shown` names is painted, from the navigation's start. A
 * look from outside would wait in one row with the reading of whatever is not in sight.
 */
function watchOpening(shown: string): void {
  const painted = new Promise<number>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(shown)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        void scheduler.postTask(() => done(performance.now()), { priority: 'user-blocking' });
      });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  Object.assign(globalThis, { painted });
}

/** Milliseconds until it is painted. The page has `watchOpening` in it. */
async function timeOpening(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>('painted');
}

/** `first`: the opening that knows of none of them, `later`: those after it. */
const timeWithPlans = (count: number) =>
  withBuiltApp(async (browser, address) => {
    const page = await browser.newPage();
    await page.addInitScript(watchOpening, 'main ul a[href$="/units"]');
    // Start stands on a first visit before there is a database.
    await page.goto(`${address}#/accessibility`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, plans(count));
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto('about:blank');
      times.push(await timeOpening(page, address));
    }
    const [first = Number.NaN, ...later] = times;
    return { first, later: median(later) };
  });

/** A browser started afresh, with no network and no server, on a profile that has been to the planner once. */
async function timeColdOfflineStart(): Promise<number> {
  const build = await buildForProduction();
  const server = await serveStatic(build.folder);
  const profile = await mkdtemp(join(tmpdir(), 'unit-planner-profile-'));
  const launch = async () => chromium.launchPersistentContext(profile, await findChromium());
  try {
    const first = await launch();
    const page = await first.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await first.close();
    await server.close();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const again = await launch();
      const opened = await again.newPage();
      await opened.addInitScript(watchOpening, 'main h1');
      times.push(await timeOpening(opened, server.address));
      await again.close();
    }
    return median(times);
  } finally {
    await rm(profile, { recursive: true, force: true });
    await build.remove();
  }
}

const bench: Bench = {
  name: 'Opening what is stored',
  async run() {
    const one = await timeWithPlans(1);
    const many = await timeWithPlans(1000);
    return [
      { name: 'opening with 1,000 stored plans', value: many.later, unit: 'ms', goal: 1000, better: 'lower' },
      { name: 'opening with 1,000 that come unheard of', value: many.first, unit: 'ms', goal: null, better: 'lower' },
      { name: 'opening with 1 stored plan', value: one.later, unit: 'ms', goal: null, better: 'lower' },
      {
        name: 'opening with 1,000 plans over with 1',
        value: many.later / one.later,
        unit: 'times',
        goal: 1.5,
        better: 'lower',
      },
      {
        name: 'cold start without a network',
        value: await timeColdOfflineStart(),
        unit: 'ms',
        goal: 1000,
        better: 'lower',
      },
    ];
  },
};

export default bench;
