import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { boxCalled, showUnits, startWithAUnit } from './freshPlan.ts';
import { expect, test } from './journey.ts';
import { pathwayName } from './storedPlans.ts';
import { button, expectSaved } from './unitsPage.ts';
import { goOnIn, spoken } from './words.ts';

const folder = process.env['ONE_FILE_FOLDER'] ?? '';

test('one file on a disk is the whole planner, and keeps its plans apart from all others', async ({ page }) => {
  expect(await readdir(folder)).toEqual(['index.html']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = pathToFileURL(join(folder, 'index.html')).href;

  const unit = await startWithAUnit(page, { address: file });
  await page.reload();
  await showUnits(page);
  await expect(boxCalled(page, unit)).toBeChecked();

  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map((database) => database.name)).toEqual(['unit-planner-one-file']);
  const others = requests.filter((url) => !url.startsWith(file) && !url.startsWith('data:'));
  expect(others).toEqual([]);
});

test('one file speaks Welsh, and remembers it @full', async ({ page }) => {
  const { start, unitsScreen } = spoken.cy;
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await button(page, 'Cymraeg').click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(start.title);
  await page.reload();
  await expect(heading).toHaveText(start.title);
  goOnIn(spoken.cy);
  await page.getByRole('link', { name: pathwayName('customer-service-2', spoken.cy), exact: true }).click();
  await button(page, start.setUp.submit).click();
  await expect(heading).toHaveText(unitsScreen.title);
  await expectSaved(page);
});
