import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boxCalled, showUnits, startWithAUnit } from './freshPlan.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { openShare } from './sharePage.ts';
import { button } from './unitsPage.ts';
import { anything, saying, wordsHere } from './words.ts';

const startMari = (page: Page) => startWithAUnit(page, { name: 'Mari Jones' });

async function saveFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, wordsHere().sharing.file.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Mari Jones.unitplan.json');
  return readFile(await download.path(), 'utf8');
}

const asFile = (text: string, name = 'Mari Jones.unitplan.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const chooser = (page: Page) => page.locator('input[type=file]');

/** The same browser as another device: nothing is stored. */
async function forgetEverything(page: Page): Promise<void> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(test.info().project.use.baseURL ?? process.env['APP_ADDRESS'] ?? '');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

test('a plan travels by file, and comes back the same @phone', async ({ page, words }) => {
  const text = words.sharing;
  const unit = await startMari(page);
  await openShare(page);
  await screenshots(page, 'share');
  const saved = await saveFile(page);

  await forgetEverything(page);
  await page.goto('');
  await chooser(page).setInputFiles(asFile(saved));
  await expect(page.getByRole('heading', { name: text.open.titles(1), exact: true })).toBeVisible();
  await screenshots(page, 'receive-new');
  await expectAccessible(page);
  await button(page, text.received.add).click();
  await page.getByRole('dialog').getByRole('link', { name: text.received.openPlan, exact: true }).click();
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();
});

test('a link opens the same choices elsewhere, without the name @cymraeg', async ({ page, words }) => {
  const text = words.sharing;
  const unit = await startMari(page);
  await openShare(page);
  const address = await page.getByRole('textbox', { name: text.link.field, exact: true }).inputValue();
  expect(address).not.toContain('Mari');
  await forgetEverything(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: text.received.nameOfLink, exact: true })).toBeVisible();
  await screenshots(page, 'open-link');
  await expectAccessible(page);
  await button(page, text.received.add).click();
  await page.getByRole('link', { name: text.received.openPlan, exact: true }).click();
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();
});

test('the same plan from somewhere else is merged field by field @full', async ({ page, words }) => {
  const text = words.sharing;
  await startMari(page);
  await openShare(page);
  const saved = await saveFile(page);
  await page.goto('');
  const sent = saved.replace('"name": "Mari Jones"', '"name": "Mari, as her tutor has it"');
  await chooser(page).setInputFiles(asFile(sent));
  await expect(page.getByText(text.received.different(1), { exact: true })).toBeVisible();
  await screenshots(page, 'receive-different');
  await page
    .getByRole('radio', {
      name: text.received.side(text.received.theirs, 'Mari, as her tutor has it'),
    })
    .check();
  await screenshots(page, 'receive-merge');
  await expectAccessible(page);
  await button(page, text.received.join).click();
  await button(page, text.open.done).click();
  await expect(page.getByRole('link', { name: 'Mari, as her tutor has it', exact: true })).toBeVisible();
});

test('bad files, bad links and dropped files are each answered in plain words', async ({ page, words }) => {
  const text = words.sharing;
  const { notALink } = text.linkFaults;
  await page.goto('');
  await chooser(page).setInputFiles([
    asFile('{"a":', 'cut.json'),
    asFile('{"file":"unitplan","version":99,"plans":[]}', 'newer.json'),
  ]);
  await expect(page.getByRole('heading', { name: text.open.nothingTitle, exact: true })).toBeVisible();
  await screenshots(page, 'receive-faults');
  await expectAccessible(page);
  await button(page, text.open.done).click();

  await button(page, words.start.open.link).click();
  await page.getByRole('textbox', { name: text.open.linkField, exact: true }).fill('hello');
  await button(page, text.open.openLink).click();
  await expect(page.getByText(`${notALink.title}. ${notALink.text}`, { exact: true })).toBeVisible();
  await screenshots(page, 'paste-link');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await button(page, words.start.open.scan).click();
  await expect(page.getByText(text.scan.notHere, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<b>no plan</b>'], 'page.html', { type: 'text/html' }));
    return data;
  });
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(page.getByText(words.start.open.dropHere, { exact: true })).toBeVisible();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText(text.received.fromFile('page.html'), { exact: true })).toBeVisible();
});

test('a framework file is refused with its faults, put right, and planned with', async ({ page, words }) => {
  const example = await readFile(join('public', 'examples', 'example-framework.json'), 'utf8');
  // Its rules hold from a day on.
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await page.goto('');
  await page.getByRole('link', { name: words.start.ownFrameworks, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.frameworks.title, exact: true })).toBeVisible();
  await chooser(page).setInputFiles(asFile(example.replace('"title": "', '"titel": "'), 'framework.json'));
  await expect(
    page.getByRole('heading', { name: words.frameworks.fileFaults.faults.title, exact: true }),
  ).toBeVisible();
  await screenshots(page, 'framework-faults');
  await expectAccessible(page);
  await chooser(page).setInputFiles(asFile(example, 'framework.json'));
  await expect(page.getByRole('heading', { name: saying(words.frameworks.added(anything, '1')) })).toBeVisible();
  await screenshots(page, 'framework-added');
  await expectAccessible(page);
  await page.reload();
  await expect(
    page.getByText(`${words.frameworks.version('1')} · ${words.frameworks.edition(1)} · ${words.frameworks.unused}`, {
      exact: true,
    }),
  ).toBeVisible();
  await page.goto('#/new/example-light-railway/example-light-railway-2');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a plan of a framework that changed says so, and notices stand where they are seen', async ({ page, words }) => {
  const text = words.sharing;
  await startMari(page);
  await openShare(page);
  const saved = (await saveFile(page)).replace('"version": "issue-3.1"', '"version": "issue-2"');
  await forgetEverything(page);
  await page.goto('');
  await chooser(page).setInputFiles(asFile(saved));
  await button(page, text.received.add).click();
  await page.getByRole('link', { name: text.received.openPlan, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.frameworks.changed.missingTitle, exact: true })).toBeVisible();
  await screenshots(page, 'framework-changed');
  await expectAccessible(page);
  await page.goto('#/');
  await page.getByText(words.start.plans.manage).click();
  await button(page, words.start.plans.remove).click();
  await page.getByText(words.storage.removed.summary(1)).click();
  await expect(
    page.getByRole('button', { name: `${words.storage.removed.restore} Mari Jones`, exact: true }),
  ).toBeVisible();
  await screenshots(page, 'start-removed');
  await expectAccessible(page);
});
