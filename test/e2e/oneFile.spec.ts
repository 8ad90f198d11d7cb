import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from './journey.ts';

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unit-planner-one-file-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--mode', 'single', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('one file on a disk is the whole planner, and keeps its plans apart from all others', async ({ page }) => {
  expect(await readdir(folder)).toEqual(['index.html']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = pathToFileURL(join(folder, 'index.html')).href;

  await page.goto(`${file}#/new/customer-service/customer-service-2`);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  const tab = page.getByRole('tab', { name: /^Group B/ });
  await page.getByRole('checkbox').first().waitFor();
  if ((await tab.count()) > 0) await tab.click();
  const unit = page.locator('input[type=checkbox]:enabled:not(:checked)[aria-label]').first();
  const name = (await unit.getAttribute('aria-label')) ?? '';
  await unit.check();
  await expect(page.getByText('Saved on this device')).toHaveCount(1);
  await page.reload();
  await page.getByRole('checkbox').first().waitFor();
  if ((await tab.count()) > 0) await tab.click();
  await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked();

  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map((database) => database.name)).toEqual(['unit-planner-one-file']);
  const others = requests.filter((url) => !url.startsWith(file) && !url.startsWith('data:'));
  expect(others).toEqual([]);
});
