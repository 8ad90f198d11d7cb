import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boxCalled, showUnits, startWithAUnit } from './freshPlan.ts';
import { expect, test as journey } from './journey.ts';
import { openShare } from './sharePage.ts';
import { serveStatic } from './staticServer.ts';
import { button } from './unitsPage.ts';
import { beginning, spoken } from './words.ts';

interface Site {
  readonly address: string;
  readonly folder: string;
  /** No network any more, not even the server. */
  close(): Promise<void>;
}

/** A copy of the built app on web space of its own, so that a test may publish an update or pull the plug. */
const test = journey.extend<{ site: Site }>({
  site: async ({ locale }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `unit-planner-site-${locale}-`));
    await cp(process.env['APP_FOLDER'] ?? '', folder, { recursive: true });
    const server = await serveStatic(folder, '/some/where/');
    let open = true;
    const close = async () => {
      if (open) await server.close();
      open = false;
    };
    await provide({ address: server.address, folder, close });
    await close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: ({ site }, provide) => provide(site.address),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Resolves once the service worker has everything and answers for the page. */
async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The same app as a later build would be: another page, so another service worker. */
async function publishUpdate(folder: string, name: string): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', `<html data-build="${name}" `));
  const worker = join(folder, 'sw.js');
  const script = await readFile(worker, 'utf8');
  await writeFile(worker, script.replace(/(url:"index\.html",revision:")[^"]*/, `$1${name}`));
}

test('opens from a cold start without a network after one visit, at any address', async ({ page, context, site }) => {
  await page.goto(site.address);
  await readyOffline(page);
  await site.close();
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(site.address);
  await expect(heading(again)).toBeVisible();
  await again.goto(`${site.address}index.html#/framework/customer-service`);
  await expect(heading(again)).toBeVisible();
  await again.reload();
  await expect(heading(again)).toBeVisible();
});

test('opens in Welsh from a cold start without a network after one visit in English and a press of the switch', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await button(page, 'Cymraeg').click();
  await expect(heading(page)).toHaveText(spoken.cy.start.title);
  await readyOffline(page);
  await site.close();
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(site.address);
  await expect(heading(again)).toHaveText(spoken.cy.start.title);
  await again.goto(`${site.address}#/framework/customer-service`);
  await expect(again).toHaveTitle(beginning(spoken.cy.about.pageName));
});

test('an update waits until it is taken, and a half-downloaded one changes nothing', async ({
  page,
  site: { address, folder },
}) => {
  const root = page.locator('html');
  await page.goto(address);
  await readyOffline(page);

  // The new service worker names a file that cannot be had: the update is given up as a whole.
  await publishUpdate(folder, 'later');
  const worker = join(folder, 'sw.js');
  const whole = await readFile(worker, 'utf8');
  await writeFile(worker, whole.replace('{url:"index.html"', '{url:"missing.js",revision:"1"},{url:"index.html"'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing === null && registration.waiting === null;
  });
  await page.reload();
  await expect(root).not.toHaveAttribute('data-build');
  await expect(heading(page)).toBeVisible();

  // A look for updates that was still under way may have seen the broken one: looking is repeated, as the app does.
  await writeFile(worker, whole);
  await expect(async () => {
    const waiting = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting?.state;
    });
    expect(waiting).toBe('installed');
  }).toPass();
  await page.reload();
  await expect(root).not.toHaveAttribute('data-build');
  // As the app does: the page is loaded again once the new worker is at work. A page that is on its way while workers
  // change may be kept waiting by the browser, and is asked for again.
  await expect(async () => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
    });
    await page.waitForFunction(
      async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.waiting === null && registration.active?.state === 'activated';
      },
      undefined,
      { timeout: 10_000 },
    );
    await page.reload({ timeout: 10_000 });
    await expect(root).toHaveAttribute('data-build', 'later', { timeout: 2000 });
  }).toPass();
});

test('an update is offered while editing, and taking it keeps every change', async ({
  page,
  words,
  site: { address, folder },
}) => {
  await page.goto(address);
  await readyOffline(page);
  const unit = await startWithAUnit(page);
  await publishUpdate(folder, 'later');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await button(page, words.storage.update.ready.take).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'later');
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();
});

test('plans, reloads, follows a deep link, shares and imports without a network', async ({
  page,
  context,
  site,
  words,
}) => {
  await page.goto(site.address);
  await readyOffline(page);
  await site.close();
  await context.setOffline(true);
  const unit = await startWithAUnit(page);
  await page.reload();
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();
  await page.goto(page.url().replace(/units$/, 'hours'));
  await expect(heading(page)).toBeVisible();

  await openShare(page);
  await expect(page.getByRole('img', { name: words.sharing.code.picture(1), exact: true })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.sharing.file.save).click()]);
  const buffer = await readFile(await download.path());
  await page.goto('#/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'p.unitplan.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(words.sharing.received.same, { exact: true })).toBeVisible();
});
