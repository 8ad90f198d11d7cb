import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { withBuiltApp } from './builtApp.ts';
import type { Bench } from './figure.ts';

/** gzipped kB (1,000 bytes) of scripts and of styles fetched until a screen stands, without the offline copy's. */
async function weigh(browser: Browser, address: string): Promise<{ scripts: number; styles: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weight = { scripts: 0, styles: 0 };
  const weighings: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const kind = pathname.endsWith('.js') ? 'scripts' : pathname.endsWith('.css') ? 'styles' : null;
    if (kind === null) return;
    weighings.push(response.body().then((body) => void (weight[kind] += gzipSync(body).length / 1000)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await Promise.all(weighings);
  await context.close();
  return weight;
}

const bench: Bench = {
  name: 'First load',
  run: () =>
    withBuiltApp(async (browser, address) => {
      const { scripts, styles } = await weigh(browser, address);
      return [
        { name: 'first-load JavaScript', value: scripts, unit: 'kB gz', goal: 130, better: 'lower' },
        { name: 'first-load CSS', value: styles, unit: 'kB gz', goal: null, better: 'lower' },
      ];
    }),
};

export default bench;
