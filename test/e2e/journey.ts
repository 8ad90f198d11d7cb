import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Words } from '../../src/i18n/words.ts';
import { isFull } from '../runs.ts';
import { goOnIn, wordsFor } from './words.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const schemes = ['light', 'dark'] as const;
/** Colours change at once: half-way through a transition they are nobody's choice. */
const settled = { reducedMotion: 'reduce' } as const;

/** Everything that should never happen on any page: errors in the console, uncaught errors, words with another origin. */
function watchForFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`other origin: ${request.url()}`);
  });
  return faults;
}

/** Axe reads what is out of sight too, and there the browser puts off a change of colours. */
const drawEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });

/** Resolves once the page is painted as it is now asked to be. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** What words lay on wherever axe has looked so far. */
const looked = new Set<number>();

/**
 * Brings axe onto the page. Most of its time goes into contrast, of words on the colours of all that lies behind them:
 * unless `everywhere`, the first and the last place stand for all where tags, classes and colours from the words to the root
 * are the same, here and on the pages that follow.
 */
const bringAxe = async (page: Page, everywhere: boolean): Promise<void> => {
  await page.evaluate(axeScript);
  if (everywhere) return;
  const here = await page.evaluate(
    (before) => {
      const ways = new Map<Element, number>();
      /** A short sum of all from the root to the element. */
      const wayTo = (element: Element): number => {
        const known = ways.get(element);
        if (known !== undefined) return known;
        const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(element);
        const { parentElement, tagName } = element;
        const asideOrOff = element.matches(':disabled, [aria-disabled=true], [aria-hidden=true], [inert]');
        const own = [
          tagName,
          asideOrOff,
          element.getAttribute('class'),
          color,
          backgroundColor,
          backgroundImage,
          opacity,
        ];
        let way = parentElement ? wayTo(parentElement) : 0;
        for (const letter of [...own, fontSize, fontWeight].join())
          way = Math.imul(way ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
        ways.set(element, way);
        return way;
      };
      const hasWords = (element: Element) =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const places = [...document.body.querySelectorAll('*')].filter(
        (element) => hasWords(element) && element.checkVisibility({ visibilityProperty: true }),
      );
      for (const inOrder of [places, places.toReversed()]) {
        const met = new Set(before);
        for (const element of inOrder) {
          if (!met.has(wayTo(element))) element.setAttribute('data-place', '');
          met.add(wayTo(element));
        }
      }
      (Reflect.get(window, 'axe') as typeof axe).configure({
        rules: [{ id: 'color-contrast', selector: '[data-place]' }],
      });
      return places.map(wayTo);
    },
    [...looked],
  );
  for (const way of here) looked.add(way);
};

/** Axe's findings; `options`: which of its rules are asked. */
const askAxe = (page: Page, options: axe.RunOptions) =>
  page.evaluate(async (wanted) => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(document, wanted);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target: target.map(String), failureSummary })),
    );
  }, options);

/** Fails with axe's findings, in light and in dark. Leaves the page in the scheme it had. */
export async function expectAccessible(page: Page): Promise<void> {
  await drawEverything(page);
  await bringAxe(page, isFull);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ ...settled, colorScheme });
    await painted(page);
    // Another scheme changes colours and nothing else.
    const runOnly = colorScheme === 'light' ? guidelines : ['color-contrast'];
    // What is fine need not be told: a third of the time.
    expect(await askAxe(page, { runOnly, resultTypes: ['violations'] }), `axe, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Pictures for people to look at, in light and dark, under screenshots/; only where SHOTS=1 asks for them. */
export async function screenshots(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS'] !== '1') return;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ ...settled, colorScheme });
    await painted(page);
    const path = `screenshots/${name}-${test.info().project.name}-${colorScheme}.png`;
    // Not of the full page: that makes the window tiny for a moment, and what was open on the page closes.
    await page.screenshot({ path, animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

interface JourneyFixtures {
  readonly faults: readonly string[];
  /** What the planner says when this test begins. */
  readonly words: Words;
}

/** A test of the built app in a browser; any fault seen until its end fails it. */
export const test = base.extend<JourneyFixtures>({
  words: [
    async ({ locale }, provide) => {
      const words = wordsFor(locale);
      goOnIn(words);
      await provide(words);
    },
    { auto: true },
  ],
  faults: [
    async ({ page, baseURL }, provide) => {
      const faults = watchForFaults(page, new URL(baseURL ?? '').origin);
      await provide(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
