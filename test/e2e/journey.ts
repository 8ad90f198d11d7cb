import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

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

/** Fails with axe's findings, in light and in dark. Leaves the page in the scheme it had. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ ...settled, colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(guidelines).analyze();
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
    const path = `screenshots/${name}-${test.info().project.name}-${colorScheme}.png`;
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** A test of the built app in a browser; any fault seen until its end fails it. */
export const test = base.extend<{ faults: readonly string[] }>({
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
