import type { Page } from '@playwright/test';
import { expect } from './journey.ts';
import { button } from './unitsPage.ts';
import { beginning, wordsHere } from './words.ts';

/** Opens the ways to hand the open plan on. On a phone the button is in the menu. */
export async function openShare(page: Page): Promise<void> {
  const { app, common, sharing } = wordsHere();
  const menu = button(page, app.openMenu);
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: beginning(common.share) })
    .click();
  await expect(page.getByRole('heading', { name: sharing.code.title, exact: true })).toBeVisible();
}
