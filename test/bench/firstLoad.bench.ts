import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { withBuiltApp } from './builtApp.ts';
import type { Bench } from './figure.ts';

interface Weights {
  readonly scripts: number;
  readonly styles: number;
}

/** gzipped kB (1,000 bytes) of scripts and of styles: fetched until the first screen stands, and in all, without the offline copy's. */
async function weigh(browser: Browser, address: string): Promise<{ readonly first: Weights; readonly all: Weights }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weight = { scripts: 0, styles: 0 };
  const weighings: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const kind = pathname.endsWith('.js') ? 'scripts' : pathname.endsWith('.css') ? 'styles' : null;
    if (kind === null) return;
    weighings.push(response.body().then((body) => void (weight[kind] += gzipSync(body).length / 1000)));
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await Promise.all(weighings);
  const first = { ...weight };
  await page.waitForLoadState('networkidle');
  await Promise.all(weighings);
  await context.close();
  return { first, all: weight };
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
