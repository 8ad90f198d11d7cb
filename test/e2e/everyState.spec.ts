import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { speak } from '../../src/i18n/words.ts';
import { englishWords } from '../i18n/englishWords.ts';
import { outsideBrackets } from '../i18n/pseudo/pseudo.ts';
import { welsh as pseudoFirst } from '../i18n/pseudo/welsh.ts';
import { welshPages as pseudoPages } from '../i18n/pseudo/welshPages.ts';
import { isFull } from '../runs.ts';
import { everyState, show, typed } from './everyState.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { sidewaysRoom } from './unitsPage.ts';
import { wordsFor } from './words.ts';

const made = speak('cy', { ...pseudoFirst, ...pseudoPages });

interface Said {
  /** Text on the page, an entry for each element: words of another language in it have to be marked. */
  readonly running: readonly string[];
  /** Text in which nothing can be marked: of attributes, of the choices in a list, and the page's title. */
  readonly whole: readonly string[];
}

/** Everything a reader sees or hears in the page's own language. */
const saidOnPage = (page: Page): Promise<Said> =>
  page.evaluate(() => {
    const { lang } = document.documentElement;
    const own = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === lang;
    const running = new Map<Element, string>();
    const whole: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node instanceof Text && parent && own(parent)) {
        if (parent.tagName === 'OPTION') whole.push(node.data);
        else running.set(parent, `${running.get(parent) ?? ''}${node.data}`);
      }
      if (node instanceof Element && own(node))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'])
          whole.push(node.getAttribute(name) ?? '');
    }
    return { running: [...running.values()], whole };
  });

/** Elements whose text is cut off, and by how much the page runs over its edge. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Pictures have their words elsewhere; what is there for screen readers alone is a pixel wide.
      if (element.closest('[aria-hidden=true], [role=img]')) return false;
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

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Titles, organisations and headings as printed, the longest first. */
const names = ['frameworks/customerService', 'frameworks/contactCentre', 'facts/unitFacts', 'facts/qualificationFacts']
  .map((file) => readFileSync(new URL(`../../src/catalogue/${file}.json`, import.meta.url), 'utf8'))
  .flatMap((text) => [
    ...text.matchAll(/"(?:title|publisher|awardingOrganisation|section|asPrinted|document)": ("(?:[^"\\]|\\.)+")/g),
  ])
  .map(([, name = '""']) => String(JSON.parse(name)))
  .filter((name) => /\p{L}{2}/u.test(name))
  .toSorted((a, b) => b.length - a.length);

/** What a user typed, references, and the letters of groups and clauses: the same in every language. */
const given = [
  ...Object.values(typed),
  String.raw`\b[A-Z]\/\d{3}\/\d{4}\b`,
  String.raw`\b[\dC]\d{2}\/\d{4}\/[\dX]\b`,
  String.raw`\bFR\d+\b`,
  String.raw`\b[A-Z]?\d[a-z]?\b`,
  String.raw`\b[MABC]\b`,
];

const without = (patterns: readonly string[]) => {
  const pattern = new RegExp(patterns.join('|'), 'g');
  return (text: string) => text.replaceAll(pattern, '');
};
const withoutGiven = without(given);
const withoutNames = without([...names.map(escaped), ...given]);

/** What is said in no words of the language, each line once. */
const strangers = ({ running, whole }: Said, isStrange: (line: string) => boolean): readonly string[] => [
  ...new Set([...running.map(withoutGiven), ...whole.map(withoutNames)].map((line) => line.trim()).filter(isStrange)),
];

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrowestPhone = { width: 320, height: 640 };

/** Nothing is cut off, here or on phones; of those the quick run has the narrowest alone. */
async function expectRoom(page: Page): Promise<void> {
  await expect.poll(() => cutOff(page)).toEqual([]);
  for (const size of isFull ? [phone, narrowestPhone] : [narrowestPhone]) {
    await page.setViewportSize(size);
    await expect.poll(() => cutOff(page), `${size.width} pixels`).toEqual([]);
  }
}

/** On the narrowest phone, with text twice as large, the page is no wider than the screen, the open menu neither. */
async function expectLargeTextFits(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await page.setViewportSize(narrowestPhone);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await expect.poll(() => sidewaysRoom(page), 'text twice as large').toBe(0);
  await page.locator('header [aria-expanded=false]').first().dispatchEvent('click');
  await expect.poll(() => sidewaysRoom(page), 'open menu').toBe(0);
}

/** Nothing is said that translators have not seen, and words a third longer have room, on the narrowest phone too. */
async function expectTranslatable(page: Page): Promise<void> {
  const unseen = async () => strangers(await saidOnPage(page), (line) => /\p{L}/u.test(outsideBrackets(line)));
  await expect.poll(unseen).toEqual([]);
  await expectRoom(page);
}

/** How many states a page goes through before there is a new one, which takes as long as looking at one. */
const inAPage = 5;

/** Nothing of the state before is left, nor its size. */
async function beginAnew(page: Page): Promise<void> {
  await page.goto('empty.html');
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await page.evaluate(() => sessionStorage.clear());
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await page.setViewportSize(desktop);
}

/** Each state is opened once: in English, every second one on a phone, and then in a made-up language in its place. */
function onceEach(): void {
  test.use({ baseURL: process.env['MADE_UP_ADDRESS'] });

  const states = everyState.filter(({ like }) => like === undefined);
  for (let first = 0; first < states.length; first += inAPage) {
    const some = states.slice(first, first + inAPage);
    const named = some.map(({ name }) => name).join(', ');
    test(`${named}: everybody can use them, and another language has all its words and room for them`, async ({
      page,
    }) => {
      for (const [at, state] of some.entries())
        await test.step(state.name, async () => {
          await beginAnew(page);
          await show(page, wordsFor('en'), state, '?lang=en');
          if ((first + at) % 2 === 1) await page.setViewportSize(phone);
          if (state.isLong === undefined) await expectAccessible(page);
          // A dialog may cover the switch.
          await page.locator('header button[lang=cy]').dispatchEvent('click');
          await expectTranslatable(page);
          await expectLargeTextFits(page);
        });
    });
  }
}

/** Each state is opened in a made-up language, in Welsh and in English. */
function inEveryLanguage(): void {
  test.describe('in a made-up language in the place of Welsh', () => {
    test.use({ baseURL: process.env['MADE_UP_ADDRESS'] });

    for (const state of everyState)
      test(`${state.name}: nothing is said that translators have not seen, and words a third longer have room`, async ({
        page,
      }) => {
        await show(page, made, state, '?lang=cy');
        await expectTranslatable(page);
      });
  });

  test.describe('in Welsh', () => {
    for (const state of everyState)
      test(`${state.name}: no English is said, everybody can use it, and the narrowest phone has room`, async ({
        page,
      }) => {
        await show(page, wordsFor('cy'), state, '?lang=cy');
        expect(strangers(await saidOnPage(page), (line) => englishWords.test(line))).toEqual([]);
        await expectAccessible(page);
        await page.setViewportSize(phone);
        await expectAccessible(page);
        await expectRoom(page);
        await expectLargeTextFits(page);
      });
  });

  test.describe('in English', () => {
    for (const state of everyState)
      test(`${state.name}: everybody can use it, on a screen and on a phone`, async ({ page }) => {
        await show(page, wordsFor('en'), state, '?lang=en');
        await screenshots(page, state.name);
        await expectAccessible(page);
        await page.setViewportSize(phone);
        await expectAccessible(page);
      });
  });
}

test.describe('Every state', isFull ? inEveryLanguage : onceEach);
