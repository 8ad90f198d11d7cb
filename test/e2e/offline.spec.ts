import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as journey } from './journey.ts';
import { serveStatic } from './staticServer.ts';

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
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const installing = registration?.installing;
    if (installing)
      await new Promise<void>((done) => {
        installing.addEventListener('statechange', () => installing.state === 'redundant' && done());
      });
    return registration?.waiting === null;
  });
  expect(outcome).toBe(true);
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
  // The new worker takes the open page over in its own time; from then on a reload shows its build.
  await expect(async () => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
    });
    await page.reload();
    await expect(root).toHaveAttribute('data-build', 'later', { timeout: 2000 });
  }).toPass();
});

/** Starts a Level 2 plan with one more unit in it, and gives that unit's name. */
async function startPlan(page: Page): Promise<string> {
  await page.goto('#/new/customer-service/customer-service-2');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  await showUnits(page);
  const box = page.locator('input[type=checkbox]:enabled:not(:checked)[aria-label]').first();
  const name = (await box.getAttribute('aria-label')) ?? '';
  await box.check();
  await expect(page.getByText('Saved on this device')).toHaveCount(1);
  return name;
}

async function showUnits(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().waitFor();
  const tab = page.getByRole('tab', { name: /^Group B/ });
  if ((await tab.count()) > 0) await tab.click();
}

test('an update is offered while editing, and taking it keeps every change', async ({
  page,
  site: { address, folder },
}) => {
  await page.goto(address);
  await readyOffline(page);
  const unit = await startPlan(page);
  await publishUpdate(folder, 'later');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'later');
  await showUnits(page);
  await expect(page.getByRole('checkbox', { name: unit, exact: true })).toBeChecked();
});

test('plans, reloads, follows a deep link, shares and imports without a network', async ({ page, context, site }) => {
  await page.goto(site.address);
  await readyOffline(page);
  await site.close();
  await context.setOffline(true);
  const unit = await startPlan(page);
  await page.reload();
  await showUnits(page);
  await expect(page.getByRole('checkbox', { name: unit, exact: true })).toBeChecked();
  await page.goto(page.url().replace(/units$/, 'hours'));
  await expect(heading(page)).toBeVisible();

  const menu = page.getByRole('button', { name: 'Open menu' });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Share/ })
    .click();
  await expect(page.getByRole('img', { name: /opens the link above/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.goto('#/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'p.unitplan.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('You have this plan already, and both are alike')).toBeVisible();
});
