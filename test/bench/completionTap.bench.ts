import { chromium, type Browser } from '@playwright/test';
import { resolve } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../e2e/findChromium.ts';
import type { Bench, Figure } from './figure.ts';
import { timeTapAnswers, type TapAnswers } from './tapAnswers.ts';

async function bundleForPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry: resolve('test/bench/tapAnswersInPage.ts'), formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

async function timeInPage(browser: Browser): Promise<TapAnswers> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundleForPage() });
  return page.evaluate<TapAnswers>('timeTapAnswers()');
}

const figures = (where: string, { level2, level3 }: TapAnswers, goal: number | null): readonly Figure[] =>
  ([2, 3] as const).map((level) => ({
    name: `everything shown after one tap, Level ${level} Diploma, in ${where}`,
    value: level === 2 ? level2 : level3,
    unit: 'ms',
    goal,
    better: 'lower',
  }));

const bench: Bench = {
  name: 'What a tap has worked out',
  run: async () => {
    const browser = await chromium.launch(await findChromium());
    try {
      return [...figures('Chromium', await timeInPage(browser), 2), ...figures('Node', timeTapAnswers(), null)];
    } finally {
      await browser.close();
    }
  },
};

export default bench;
