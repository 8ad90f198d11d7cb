import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, screenshots, test } from './journey.ts';

test('the app opens under a sub-path, with a heading and nothing wrong', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await screenshots(page, 'start');
});

test('nothing in the build starts a worker from text: the page’s policy forbids it, and large spreadsheets never ended', async () => {
  const folder = join(process.env['APP_FOLDER'] ?? '', 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) expect(await readFile(join(folder, name), 'utf8'), name).not.toContain('text/javascript');
});
