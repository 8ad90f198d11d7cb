import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { withBuiltApp } from './builtApp.ts';
import type { Bench } from './figure.ts';

interface Weights {
  readonly scripts: number;
  readonly styles: number;
}

/** Runs in the page before anything else does: notes when its heading is there. */
function watchHeading(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('h1') === null) return;
    watch.disconnect();
    performance.mark('first screen');
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Addresses of what the page had asked for by the time the first screen stood. */
const askedForFirst = (): string[] => {
  const stood = performance.getEntriesByName('first screen')[0]?.startTime ?? Number.POSITIVE_INFINITY;
  const files = performance.getEntriesByType('resource');
  return files.filter(({ startTime }) => startTime <= stood).map(({ name }) => name);
};

/** gzipped kB (1,000 bytes) of scripts and of styles: asked for until the first screen stands, and in all, without the offline copy's. */
async function weigh(browser: Browser, address: string): Promise<{ readonly first: Weights; readonly all: Weights }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchHeading);
  const files: Promise<readonly [address: string, weight: number]>[] = [];
  page.on('response', (response) => {
    const weight = response.body().then((body) => gzipSync(body).length / 1000);
    files.push(weight.then((known) => [response.url(), known] as const));
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(files);
  const first = new Set(await page.evaluate(askedForFirst));
  await context.close();
  const sum = (some: typeof weights, ending: string) =>
    some.reduce((total, [file, weight]) => total + (file.endsWith(ending) ? weight : 0), 0);
  const weightsOf = (some: typeof weights) => ({ scripts: sum(some, '.js'), styles: sum(some, '.css') });
  return { first: weightsOf(weights.filter(([file]) => first.has(file))), all: weightsOf(weights) };
}

const bench: Bench = {
  name: 'First load',
  run: () =>
    withBuiltApp(async (browser, address) => {
      const { first, all } = await weigh(browser, address);
      return [
        {
          name: 'JavaScript until the first screen stands',
          value: first.scripts,
          unit: 'kB gz',
          goal: 110,
          better: 'lower',
        },
        { name: 'JavaScript of a first visit', value: all.scripts, unit: 'kB gz', goal: null, better: 'lower' },
        { name: 'first-load CSS', value: first.styles, unit: 'kB gz', goal: null, better: 'lower' },
      ];
    }),
};

export default bench;
