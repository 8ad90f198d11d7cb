import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { startWithAUnit } from './freshPlan.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { openShare } from './sharePage.ts';
import { button, expectSaved } from './unitsPage.ts';
import { wordsHere } from './words.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Opens an address on another device, makes a plan of it, calls it `learner`, and gives its file. */
async function beginOn(browser: Browser, address: string, learner: string): Promise<TextFile> {
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

async function dropIntoCohort(page: Page, files: readonly TextFile[]): Promise<void> {
  const { cohort } = wordsHere();
  await page.goto('#/cohort');
  await page.getByRole('heading', { name: cohort.title, exact: true, level: 1 }).waitFor();
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all) made.items.add(new File([text], name));
    return made;
  }, files);
  await page.locator('h1').dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
}

for (const kind of ['link', 'starter'] as const) {
  test(`two phones that begin from one ${kind} are two learners in the tutor’s table @anyLanguage${kind === 'starter' ? '' : ' @full'}`, async ({
    page,
    browser,
    words,
  }) => {
    await startWithAUnit(page, { name: 'Autumn group' });
    await openShare(page);
    await screenshots(page, 'share-starter');
    await expectAccessible(page);
    const { field } = words.sharing[kind];
    const address = await page.getByRole('textbox', { name: field, exact: true }).inputValue();
    expect(address).not.toContain('Autumn');
    const files = [await beginOn(browser, address, 'Mari'), await beginOn(browser, address, 'Osian')];
    const ids = files.flatMap(({ text }) => /"id": "([^"]+)"/.exec(text)?.[1] ?? []);
    expect(new Set(ids).size).toBe(2);
    await dropIntoCohort(page, files);
    const table = page.getByRole('table', { name: words.cohort.caption, exact: true });
    await expect(table.getByRole('rowheader')).toHaveText([/Osian/, /Mari/]);
  });
}
