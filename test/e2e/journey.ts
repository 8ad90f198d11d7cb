import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import type { Words } from '../../src/i18n/words.ts';
import { goOnIn, wordsFor } from './words.ts';

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

/** Fails with axe's findings, in light and in dark. Leaves the page in the scheme it had. */
export async function expectAccessible(page: Page): Promise<void> {
  await drawEverything(page);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ ...settled, colorScheme });
    await painted(page);
    // No page has frames, and what is fine need not be told: a third of the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    // Another scheme changes colours and nothing else.
    const { violations } = await (
      colorScheme === 'light' ? axe.withTags(guidelines) : axe.withRules('color-contrast')
    ).analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
    );
    expect(findings, `axe, ${colorScheme}`).toEqual([]);
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
