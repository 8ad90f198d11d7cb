import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshots, test } from './journey.ts';

/** Starts a Level 2 plan with the first free unit of Group B in it, and gives that unit's name. */
async function startPlan(page: Page): Promise<string> {
  await page.goto('#/new/customer-service/customer-service-2');
  await page.getByRole('textbox', { name: /^Name of the plan/ }).fill('Mari Jones');
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

/** On a phone the button is in the menu. */
async function openShare(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Open menu' });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Share/ })
    .click();
  await expect(page.getByRole('heading', { name: 'As a code' })).toBeVisible();
}

async function saveFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
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

test('a plan travels by file, and comes back the same', async ({ page }) => {
  const unit = await startPlan(page);
  await openShare(page);
  await screenshots(page, 'share');
  await expectAccessible(page);
  const text = await saveFile(page);

  await forgetEverything(page);
  await page.goto('');
  await chooser(page).setInputFiles(asFile(text));
  await expect(page.getByRole('heading', { name: 'A plan someone gave you' })).toBeVisible();
  await screenshots(page, 'receive-new');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add to my plans' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open it' }).click();
  await showUnits(page);
  await expect(page.getByRole('checkbox', { name: unit, exact: true })).toBeChecked();
});

test('a link opens the same choices elsewhere, without the name', async ({ page }) => {
  const unit = await startPlan(page);
  await openShare(page);
  const address = await page.getByRole('textbox', { name: 'Link to this plan' }).inputValue();
  expect(address).not.toContain('Mari');
  await forgetEverything(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Plan from a link' })).toBeVisible();
  await screenshots(page, 'open-link');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add to my plans' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await showUnits(page);
  await expect(page.getByRole('checkbox', { name: unit, exact: true })).toBeChecked();
});

test('the same plan from somewhere else is merged field by field', async ({ page }) => {
  await startPlan(page);
  await openShare(page);
  const text = await saveFile(page);
  await page.goto('');
  const sent = text.replace('"name": "Mari Jones"', '"name": "Mari, as her tutor has it"');
  await chooser(page).setInputFiles(asFile(sent));
  await expect(page.getByText('You have this plan, and 1 thing differs')).toBeVisible();
  await screenshots(page, 'receive-different');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Choose one by one' }).click();
  await page.getByRole('radio', { name: 'Sent to you: Mari, as her tutor has it' }).check();
  await screenshots(page, 'receive-merge');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use what I chose' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('link', { name: 'Mari, as her tutor has it' })).toBeVisible();
});

test('bad files, bad links and dropped files are each answered in plain words', async ({ page }) => {
  await page.goto('');
  await chooser(page).setInputFiles([
    asFile('{"a":', 'cut.json'),
    asFile('{"file":"unitplan","version":99,"plans":[]}', 'newer.json'),
  ]);
  await expect(page.getByRole('heading', { name: 'This could not be opened' })).toBeVisible();
  await screenshots(page, 'receive-faults');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Paste a link' }).click();
  await page.getByRole('textbox', { name: 'Link to a plan' }).fill('hello');
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect(page.getByText(/This is not a link to a plan/)).toBeVisible();
  await screenshots(page, 'paste-link');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Scan a code' }).click();
  await expect(page.getByText(/Open the camera of your phone/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<b>no plan</b>'], 'page.html', { type: 'text/html' }));
    return data;
  });
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(page.getByText('Drop the files to open them')).toBeVisible();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('From page.html')).toBeVisible();
});

test('a framework file is refused with its faults, put right, and planned with', async ({ page }) => {
  const example = await readFile(join('public', 'examples', 'example-framework.json'), 'utf8');
  await page.goto('');
  await page.getByRole('link', { name: 'Add a framework of your own' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Frameworks of your own' })).toBeVisible();
  await chooser(page).setInputFiles(asFile(example.replace('"title": "', '"titel": "'), 'framework.json'));
  await expect(page.getByRole('heading', { name: 'This file has faults' })).toBeVisible();
  await screenshots(page, 'framework-faults');
  await expectAccessible(page);
  await chooser(page).setInputFiles(asFile(example, 'framework.json'));
  await expect(page.getByRole('heading', { name: /^Added: / })).toBeVisible();
  await screenshots(page, 'framework-added');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Version 1 · In no plan')).toBeVisible();
  await page.goto('#/new/example-light-railway/example-light-railway-2');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});

test('a plan of a framework that changed says so, and notices stand where they are seen', async ({ page }) => {
  await startPlan(page);
  await openShare(page);
  const text = (await saveFile(page)).replace('"version": "issue-3.1"', '"version": "issue-2"');
  await forgetEverything(page);
  await page.goto('');
  await chooser(page).setInputFiles(asFile(text));
  await page.getByRole('button', { name: 'Add to my plans' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { name: /made with another version/ })).toBeVisible();
  await screenshots(page, 'framework-changed');
  await expectAccessible(page);
  await page.goto('#/');
  await page.getByText('Rename, copy, share or delete').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('1 deleted plan').click();
  await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible();
  await screenshots(page, 'start-removed');
  await expectAccessible(page);
});
