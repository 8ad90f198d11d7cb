import type { Locator, Page } from '@playwright/test';
import { expectSaved, groupTab } from './unitsPage.ts';
import { wordsHere } from './words.ts';

/** Shows the units of the largest group, and gives the boxes of those that can be picked. */
export async function showUnits(page: Page): Promise<Locator> {
  await page.getByRole('checkbox').first().waitFor();
  const tab = groupTab(page, 'B');
  if ((await tab.count()) > 0) await tab.click();
  return page.locator('input[type=checkbox]:enabled:not(:checked)[aria-label]');
}

/** Starts a Level 2 plan by hand, in the planner at `address`, and shows its units as `showUnits` does. */
export async function startPlan(page: Page, { name = '', address = '' } = {}): Promise<Locator> {
  await page.goto(`${address}#/new/customer-service/customer-service-2`);
  if (name !== '') await page.getByRole('textbox', { name: wordsHere().start.setUp.name, exact: true }).fill(name);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  return showUnits(page);
}

/** What a box is called. */
export const nameOf = async (box: Locator): Promise<string> => (await box.getAttribute('aria-label')) ?? '';

/** The box that is called so. */
export const boxCalled = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** Starts a plan with the first free unit of Group B in it, waits until it is saved, and gives that unit's box's name. */
export async function startWithAUnit(page: Page, where: { name?: string; address?: string } = {}): Promise<string> {
  const box = (await startPlan(page, where)).first();
  const name = await nameOf(box);
  await box.check();
  await expectSaved(page);
  return name;
}
