import type { Page } from '@playwright/test';
import { expect, screenshots, test } from './journey.ts';
import { openUnits, planOf } from './storedPlans.ts';
import { sidewaysRoom } from './unitsPage.ts';
import { spoken } from './words.ts';

const longName = 'Apprenticeship of Angharad Llewellyn-Williams, Tuesday group at the Bangor branch, second try';
const widths = [1024, 1280, 1366, 1440, 1500];

/** What has more lines than it should: a title more than three, the head of a group or the page's own more than one. */
const tooTall = (page: Page) =>
  page.evaluate(() => {
    const linesOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size;
    };
    const higher = (selector: string, pixels: number) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().height > pixels);
    const titles = [...document.querySelectorAll(':is(th, li) > [lang=en]')].filter((title) => linesOf(title) > 3);
    const broken = [...document.querySelectorAll('header nav a')].filter((way) => linesOf(way) > 1);
    return [...titles, ...broken, ...higher('header:has(nav)', 66), ...higher('th[scope=rowgroup]', 64)].map(
      ({ textContent }) => textContent.slice(0, 60),
    );
  });

test('a laptop of any width shows titles, group heads and the header without breaking them up, in both languages @anyLanguage', async ({
  page,
}) => {
  await openUnits(page, planOf('customer-service-3', { name: longName, picked: ['Y/506/2149'] }));
  for (const words of [spoken.en, spoken.cy]) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 768 });
      await expect.poll(() => tooTall(page), `${width}`).toEqual([]);
      await expect.poll(() => sidewaysRoom(page), `${width}`).toBe(0);
      await screenshots(page, `laptop-${width}`);
    }
    await page.locator('header button[lang=cy], header button[lang=en-GB]').first().dispatchEvent('click');
    await page
      .getByRole('heading', { level: 1, name: (words === spoken.en ? spoken.cy : spoken.en).unitsScreen.title })
      .waitFor();
  }
});
