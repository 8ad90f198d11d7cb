import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, screenshots, test } from './journey.ts';

test('the app opens under a sub-path, with a heading and nothing wrong', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await screenshots(page, 'start');
});

test('on a first visit Start stands before the rest is there, and what is pressed meanwhile is done', async ({
  page,
  words,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/planner-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  await page.getByRole('button', { name: words.start.examples.ready, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.title);
  letGo();
  await expect(page).toHaveURL(/#\/plan\/[^/]+\/units$/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.start.title);
});

test('nothing in the build starts a worker from text: the page’s policy forbids it, and large spreadsheets never ended', async () => {
  const folder = join(process.env['APP_FOLDER'] ?? '', 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) expect(await readFile(join(folder, name), 'utf8'), name).not.toContain('text/javascript');
});
