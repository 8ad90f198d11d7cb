import { expect, screenshots, test } from './journey.ts';

test('the app opens under a sub-path, with a heading and nothing wrong', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await screenshots(page, 'start');
});
