import type { Page } from '@playwright/test';
import { speechOf, type Words } from '../../src/i18n/words.ts';
import { outsideBrackets } from '../i18n/pseudo/pseudo.ts';
import { welsh as pseudoFirst } from '../i18n/pseudo/welsh.ts';
import { welshPages as pseudoPages } from '../i18n/pseudo/welshPages.ts';
import { everyState, show, typed } from './everyState.ts';
import { expect, test } from './journey.ts';
import { wordsFor } from './words.ts';

const made: Words = { ...speechOf('cy'), ...pseudoFirst, ...pseudoPages };

/** Everything a reader sees or hears in the page's own language, a line each. */
const saidOnPage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lang = document.documentElement.lang;
    const own = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === lang;
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && own(node.parentElement)) said.push(node.data);
      if (node instanceof Element && own(node))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'])
          said.push(node.getAttribute(name) ?? '');
    }
    return said.map((line) => line.trim()).filter(Boolean);
  });

/** Elements whose text is cut off, and by how much the page runs over its edge. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // What is there for screen readers alone is a pixel wide, and meant to be.
      if (clientWidth <= 1 || clientHeight <= 1 || clipPath !== 'none' || !element.textContent.trim()) return false;
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    });
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...cut.map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`),
      ...(beyond > 0 ? [`the page is ${beyond} pixels too wide`] : []),
    ];
  });

/** Names, references, figures and signs that are the same in every language. */
const given = new RegExp(
  [
    ...Object.values(typed),
    String.raw`\b[A-Z]\/\d{3}\/\d{4}\b`,
    String.raw`\b\d{3}\/\d{4}\/[\dX]\b`,
    String.raw`\bFR\d+\b`,
    String.raw`\b[MABC]\b`,
  ].join('|'),
  'g',
);

test.describe('A made-up language in the place of Welsh', () => {
  test.use({ baseURL: process.env['MADE_UP_ADDRESS'] });

  for (const state of everyState)
    test(`${state.name}: nothing is said that translators have not seen, and words a third longer have room`, async ({
      page,
    }) => {
      await show(page, made, state, '?lang=cy');
      const strange = (await saidOnPage(page))
        .map((line) => outsideBrackets(line).replaceAll(given, ''))
        .filter((line) => /\p{L}/u.test(line));
      expect([...new Set(strange)]).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
});

/** English words that are no Welsh ones. */
const english =
  /\b(?:the|your|you|and|with|not|of|is|are|this|that|for|from|unit|units|credits|plan|hours|month|level|group|save|delete|choose|show|none|known)\b/i;

test.describe('Welsh', () => {
  for (const state of everyState)
    test(`${state.name}: no English is said, and the narrowest phone has room`, async ({ page }) => {
      await show(page, wordsFor('cy'), state, '?lang=cy');
      const said = (await saidOnPage(page)).map((line) => line.replaceAll(/“[^”]*”/g, ''));
      expect([...new Set(said.filter((line) => english.test(line)))]).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
});
