import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { anything, saying, wordsHere } from './words.ts';

export const isPhone = () => test.info().project.use.isMobile === true;

/** A finger on a phone, a mouse elsewhere. */
export const press = (target: Locator): Promise<void> => (isPhone() ? target.tap() : target.click());

export const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** What the phone keeps in its tray and the desktop beside the list. */
export const summary = (page: Page) =>
  page.getByRole(isPhone() ? 'complementary' : 'region', {
    name: wordsHere().unitsScreen.summary.heading,
    exact: true,
  });

/** The phone's sheet with the whole summary. */
export const summarySheet = (page: Page) =>
  page.getByRole('dialog', { name: wordsHere().unitsScreen.summary.heading, exact: true });

/** What opens it. */
export const summaryOpener = (page: Page) => button(summary(page), wordsHere().unitsScreen.summary.open);

/** The whole summary: on a phone it must be opened first. */
export async function openSummary(page: Page): Promise<Locator> {
  if (!isPhone()) return summary(page);
  const sheet = summarySheet(page);
  if (!(await sheet.isVisible())) await press(summaryOpener(page));
  return sheet;
}

export async function closeSummary(page: Page): Promise<void> {
  if (!isPhone()) return;
  const sheet = summarySheet(page);
  await press(button(sheet, wordsHere().common.close));
  await expect(sheet).toBeHidden();
}

/** The tab of a group; there is one on a phone alone. */
export const groupTab = (page: Page, group: string) =>
  page.getByRole('tab', { name: saying(wordsHere().unitsScreen.groupTab(group, anything, anything)) });

/** On a phone the units of one group are in sight at a time. */
export async function showGroup(page: Page, group: string): Promise<void> {
  if (isPhone()) await press(groupTab(page, group));
}

export const box = (page: Page, title: string) =>
  page.getByRole('checkbox', { name: wordsHere().unitsScreen.pick(title), exact: true });

/** Presses what a person would press: on a phone the words of the card, elsewhere the box. */
export async function pick(page: Page, group: string, titles: readonly string[]): Promise<void> {
  await showGroup(page, group);
  for (const title of titles) {
    await press(isPhone() ? page.locator('label').filter({ hasText: title }) : box(page, title));
    await expect(box(page, title)).toBeChecked();
  }
}

/** The next step, wherever it stands. */
export const expectStep = (page: Page, sentence: string) => expect(summary(page)).toContainText(sentence);

export const expectTotal = (page: Page, have: number, need: number) =>
  expect(summary(page)).toContainText(`${have} ${wordsHere().unitsScreen.totalOf(need)}`);

/** On a phone the words are for screen readers alone: what counts is that they are there. */
export const expectSaved = (page: Page) => expect(page.getByText(wordsHere().common.saving.saved)).toHaveCount(1);

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < 150; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

export async function pressKey(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysRoom = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
