import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import type { TextFile } from './dropFiles.ts';
import { test } from './journey.ts';
import { openShare } from './sharePage.ts';
import { button, expectSaved } from './unitsPage.ts';
import { wordsHere } from './words.ts';

/** Opens an address on another device, makes a plan of it, calls it `learner`, and gives its file. */
export async function beginOn(browser: Browser, address: string, learner: string): Promise<TextFile> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL ?? process.env['APP_ADDRESS'] ?? '',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const { sharing, unitsScreen } = wordsHere();
  await page.goto(address);
  await button(page, sharing.received.add).click();
  await page.getByRole('link', { name: sharing.received.openPlan, exact: true }).click();
  await button(page, unitsScreen.planDetails.open).first().click();
  await page.getByRole('textbox', { name: unitsScreen.planDetails.name, exact: true }).fill(learner);
  await button(page, unitsScreen.planDetails.done).click();
  await expectSaved(page);
  await openShare(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, sharing.file.save).click()]);
  const text = await readFile(await download.path(), 'utf8');
  await context.close();
  return { name: download.suggestedFilename(), text };
}
