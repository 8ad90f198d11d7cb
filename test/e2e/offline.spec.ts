import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { frameworkContent } from '../../src/catalogue/hashFramework.ts';
import { frameworkName } from '../../src/catalogue/findVersion.ts';
import { writePlanLink } from '../../src/sharing/writePlanLink.ts';
import { addresses } from '../../src/parts/addresses.ts';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../builders/frameworkBuilder.ts';
import { buildPlan } from '../builders/planBuilder.ts';
import { isFull } from '../runs.ts';
import { boxCalled, showUnits, startWithAUnit } from './freshPlan.ts';
import { expect, test as journey } from './journey.ts';
import { publishUpdate, wrongAnswers } from './laterBuild.ts';
import { openShare } from './sharePage.ts';
import { serveStatic, type StaticServer, type WrongAnswer } from './staticServer.ts';
import { button } from './unitsPage.ts';
import { beginning, spoken } from './words.ts';

interface Site extends StaticServer {
  readonly folder: string;
}

/** A copy of the built app on web space of its own, so that a test may publish an update or pull the plug. */
const test = journey.extend<{ site: Site }>({
  site: async ({ locale }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `unit-planner-site-${locale}-`));
    await cp(process.env['APP_FOLDER'] ?? '', folder, { recursive: true });
    const server = await serveStatic(folder, { base: '/some/where/' });
    let open = true;
    // No network any more, not even the server.
    const close = async () => {
      if (open) await server.close();
      open = false;
    };
    await provide({ ...server, folder, close });
    await close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: ({ site }, provide) => provide(site.address),
});

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Resolves once the service worker has everything and answers for the page. */
async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const isInstalling = async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing);

/** Looks for an update, and waits until it is there or given up. */
async function lookForUpdate(page: Page): Promise<'waiting' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = await registration?.update().catch(() => undefined);
    const installing =
      registration?.installing ?? (found instanceof ServiceWorkerRegistration ? found.installing : null);
    if (installing)
      await new Promise<void>((done) => {
        installing.addEventListener('statechange', () => done());
      });
    return registration?.waiting ? 'waiting' : 'none';
  });
}

test('opens from a cold start without a network after one visit, at any address @anySize @full', async ({
  page,
  context,
  site,
}) => {
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

const beside = buildFramework(
  [
    buildPathway({
      qualifications: [
        buildQualification({
          credits: 10,
          groups: ['A'],
          units: [buildUnit('X/000/0001', 10, 'A')],
          rules: [{ kind: 'totalCreditsMinimum', credits: 10 }],
        }),
      ],
    }),
  ],
  'light-railway',
);

test('a link waits for the framework that lies beside the planner, and its plan is there without a network @anySize', async ({
  page,
  context,
  site,
  words,
}) => {
  const folder = join(site.folder, 'frameworks');
  await writeFile(join(folder, 'index.json'), JSON.stringify({ frameworks: ['railway.json'] }));
  await writeFile(join(folder, 'railway.json'), JSON.stringify(frameworkContent(beside)));
  const plan = buildPlan({ framework: frameworkName(beside) });
  const link = writePlanLink(plan, beside, { frameworks: [...builtInCatalogue.frameworks, beside] }) ?? '';
  await page.goto(`${site.address}#${addresses.open(`${link}/${beside.id}`)}`);
  const { received } = words.sharing;
  await button(page, received.add).click();
  await page.getByRole('link', { name: received.openPlan, exact: true }).click();
  await showUnits(page);
  const { hash } = new URL(page.url());
  await readyOffline(page);
  // What lies beside the planner is kept once the worker answers for the page.
  await page.goto(`${site.address}?#${addresses.frameworks}`);
  await expect(page.getByRole('heading', { name: words.frameworks.hosted, exact: true })).toBeVisible();

  await site.close();
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(`${site.address}#${addresses.frameworks}`);
  await expect(again.getByRole('heading', { name: words.frameworks.hosted, exact: true })).toBeVisible();
  await again.goto(`${site.address}${hash}`);
  await showUnits(again);
});

test('opens in Welsh from a cold start without a network after one visit in English and a press of the switch @anySize @full', async ({
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

test('an update waits until it is taken, and a half-downloaded one changes nothing @anySize @full', async ({
  page,
  words,
  site: { address, folder },
}) => {
  const root = page.locator('html');
  await page.goto(address);
  await readyOffline(page);

  // The new service worker names a file that cannot be had: the update is given up as a whole.
  await publishUpdate(folder);
  const worker = join(folder, 'sw.js');
  const whole = await readFile(worker, 'utf8');
  await writeFile(worker, whole.replace('[{"integrity"', '[{"revision":"1","url":"missing.js"},{"integrity"'));
  expect(await lookForUpdate(page)).toBe('none');
  await page.reload();
  await expect(root).not.toHaveAttribute('data-build');
  await expect(heading(page)).toBeVisible();

  // A look for updates that was still under way may have seen the broken one: looking is repeated, as the app does.
  await writeFile(worker, whole);
  await expect.poll(() => lookForUpdate(page)).toBe('waiting');
  await page.reload();
  await expect(root).not.toHaveAttribute('data-build');
  // The app loads the page again itself once the new worker is at work: asked from here, Chromium once never answered.
  await button(page, words.storage.update.ready.take).click();
  await expect(root).toHaveAttribute('data-build', 'later');
});

test('an update is offered while editing, and taking it keeps every change @full', async ({
  page,
  words,
  site: { address, folder },
}) => {
  await page.goto(address);
  await readyOffline(page);
  const unit = await startWithAUnit(page);
  await publishUpdate(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await button(page, words.storage.update.ready.take).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'later');
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();
});

test('plans, reloads, follows a deep link, shares and imports without a network @phone', async ({
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

  // A dialog may cover the switch.
  await page.locator('header button[lang=cy], header button[lang=en-GB]').dispatchEvent('click');
  const theirs = words === spoken.en ? spoken.cy : spoken.en;
  await expect(heading(page)).toHaveText(theirs.start.title);
});

test.describe('An update that web space does not give as it is', { tag: '@anySize' }, () => {
  for (const way of Object.keys(wrongAnswers('')))
    test(`${way}: is not offered, the version here goes on with its plans, and once all is well it comes${way === 'a page in the place of a script' ? '' : ' @full'}`, async ({
      page,
      words,
      site,
    }) => {
      const root = page.locator('html');
      await page.goto(site.address);
      await readyOffline(page);
      const unit = await startWithAUnit(page);
      const planIsThere = async () => {
        await showUnits(page);
        await expect(boxCalled(page, unit)).toBeChecked();
      };
      const earlierPage = await readFile(join(site.folder, 'index.html'), 'utf8');
      await publishUpdate(site.folder);
      site.answerWrongly(wrongAnswers(earlierPage)[way] ?? null);
      const outcome = lookForUpdate(page).catch(() => 'none');
      // What never ends is not waited for.
      if (way === 'nothing, without an end') await page.waitForFunction(isInstalling);
      else expect(await outcome).toBe('none');
      await page.reload();
      await planIsThere();
      await expect(root).not.toHaveAttribute('data-build');
      await expect(button(page, words.storage.update.ready.take)).toBeHidden();

      site.answerWrongly(null);
      await expect.poll(() => lookForUpdate(page)).toBe('waiting');
      await button(page, words.storage.update.ready.take).click();
      await expect(root).toHaveAttribute('data-build', 'later');
      await planIsThere();
    });
});

/** How an attempt to take the planner for use without a network ended. */
const tryToInstall = async () => {
  const registration = await navigator.serviceWorker.register('./sw.js');
  const { installing } = registration;
  if (!installing) return 'none';
  const isOver = () => installing.state !== 'installing';
  await new Promise<void>((done) => {
    if (isOver()) done();
    installing.addEventListener('statechange', () => isOver() && done());
  });
  return installing.state;
};

test('whichever file of a first visit cannot be had, nothing is kept by half, and the next visit keeps it all @anySize', async ({
  page,
  site,
}) => {
  const worker = await readFile(join(site.folder, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  expect(files.length).toBeGreaterThan(50);
  const failing =
    (file: string): WrongAnswer =>
    (name, response) => {
      // What the page itself asks for, it has.
      const isWorkers = response.req.headers['sec-fetch-dest'] === 'empty';
      if (!isWorkers || name !== basename(file)) return false;
      response.destroy();
      return true;
    };
  site.answerWrongly(failing(files[0] ?? ''));
  await page.goto(site.address);
  await expect(heading(page)).toBeVisible();
  for (let at = 0; at < files.length; at += isFull ? 1 : 30) {
    site.answerWrongly(failing(files[at] ?? ''));
    expect(await page.evaluate(tryToInstall), files[at]).toBe('redundant');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  }
  site.answerWrongly(null);
  await page.reload();
  await readyOffline(page);
  await site.close();
  await page.reload();
  await expect(heading(page)).toBeVisible();
});

/** Where files are wrong the browser says so in its console, as it should. */
const broken = test.extend<{ faults: readonly string[] }>({
  faults: async ({ locale }, provide) => {
    await provide(locale === undefined ? [] : [locale]);
  },
});

/** What a page loads first of all. */
async function entryOf(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return /<script type="module"[^>]* src="\.\/assets\/([^"]+)"/.exec(html)?.[1] ?? '';
}

/** Puts something else in the place of one file that is kept for use without a network. */
async function spoil(page: Page, file: string, type: string, content: string): Promise<void> {
  const spoilt = await page.evaluate(
    async (wanted) => {
      const places = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name);
          return (await cache.keys()).map((request) => ({ cache, request }));
        }),
      );
      const found = places.flat().filter(({ request }) => request.url.includes(wanted.file));
      const headers = { 'content-type': wanted.type };
      for (const { cache, request } of found) await cache.put(request, new Response(wanted.content, { headers }));
      return found.length;
    },
    { file, type, content },
  );
  expect(spoilt).toBe(1);
}

broken.describe('A start that does not finish', { tag: '@anySize' }, () => {
  for (const [what, type, content] of [
    ['a page in the place of a script', 'text/html', '<!doctype html><title>Not found</title>'],
    ['a script that fails', 'text/javascript', "throw new Error('planted');"],
    ['a script that does nothing', 'text/javascript', ''],
  ] as const)
    broken(
      `drops what is kept of the planner and loads again, plans untouched: ${what}${type === 'text/html' ? '' : ' @full'}`,
      async ({ page, site }) => {
        await page.goto(site.address);
        await readyOffline(page);
        const unit = await startWithAUnit(page);
        await spoil(page, await entryOf(site.folder), type, content);
        await page.reload();
        await expect(heading(page)).toBeVisible({ timeout: 60_000 });
        await showUnits(page);
        await expect(boxCalled(page, unit)).toBeChecked();
      },
    );

  broken(
    'says so where the web space itself is wrong, and a press loads again when it is whole',
    async ({ page, site }) => {
      const entry = await entryOf(site.folder);
      site.answerWrongly((name, response) => {
        if (name === entry) response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Not found</title>');
        return name === entry;
      });
      await page.goto(site.address);
      await expect(page.getByRole('alert')).toContainText('Your plans are still on this device.');
      site.answerWrongly(null);
      await page.getByRole('button', { name: /^Load again/ }).click();
      await expect(heading(page)).toBeVisible();
    },
  );

  broken('keeps what is kept where the web space cannot be reached @full', async ({ page, context, site }) => {
    await page.goto(site.address);
    await readyOffline(page);
    await spoil(page, await entryOf(site.folder), 'text/html', '');
    await site.close();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Your plans are still on this device.');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });
});

broken(
  'A screen whose files cannot be had says “load again”, and is there once they can @anySize',
  async ({ page, words, site }) => {
    const wrong = (name: string) => name.startsWith('AboutScreen-');
    site.answerWrongly((name, response) => {
      if (wrong(name) || name === 'sw.js') response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return wrong(name) || name === 'sw.js';
    });
    await page.goto(`${site.address}#/framework/customer-service`);
    await expect(heading(page)).toHaveText(words.app.notLoaded.title);
    await expect(page.getByText(words.app.broken.text, { exact: true })).toBeHidden();
    site.answerWrongly(null);
    await button(page, words.app.broken.reload).click();
    await expect(page).toHaveTitle(beginning(words.about.pageName));
  },
);

broken(
  'A first visit that got no further than Start says “load again”, and goes on once it can @anySize @full',
  async ({ page, words, site }) => {
    site.answerWrongly((name, response) => {
      const wrong = name.startsWith('planner-');
      if (wrong) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return wrong;
    });
    await page.goto(site.address);
    await expect(page.getByRole('alert')).toContainText(words.app.notLoaded.title);
    site.answerWrongly(null);
    await button(page, words.app.broken.reload).click();
    await button(page, words.start.examples.ready).click();
    await expect(page).toHaveURL(/#\/plan\/[^/]+\/units$/);
  },
);
