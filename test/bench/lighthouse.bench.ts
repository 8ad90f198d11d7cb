import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../e2e/findChromium.ts';
import { buildForProduction } from '../e2e/productionBuild.ts';
import { serveStatic } from '../e2e/staticServer.ts';
import type { Bench, Figure } from './figure.ts';
import { median } from './stopwatch.ts';

const rounds = 3;
const goals = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof goals;
const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices'];

const freePort = () =>
  new Promise<number>((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Scores of one visit as Lighthouse takes a phone to be: a slow network and a slow processor. */
async function visit(address: string): Promise<Readonly<Record<Category, number>>> {
  const port = await freePort();
  const found = await findChromium();
  const browser = await chromium.launch({ ...found, args: [...(found.args ?? []), `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] });
    const scoreOf = (category: Category) => (result?.lhr.categories[category]?.score ?? 0) * 100;
    return {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    };
  } finally {
    await browser.close();
  }
}

const bench: Bench = {
  name: 'Lighthouse, as a phone',
  async run() {
    const build = await buildForProduction();
    const server = await serveStatic(build.folder, { compressed: true });
    try {
      const visits: Readonly<Record<Category, number>>[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visit(server.address));
      return categories.map((category): Figure => ({
        name: `Lighthouse ${category}`,
        value: median(visits.map((scores) => scores[category])),
        unit: 'of 100',
        goal: goals[category],
        better: 'higher',
      }));
    } finally {
      await server.close();
      await build.remove();
    }
  },
};

export default bench;
