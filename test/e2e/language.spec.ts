import type { Page } from '@playwright/test';
import type { Words } from '../../src/i18n/words.ts';
import { boxCalled, showUnits, startPlan } from './freshPlan.ts';
import { expect, screenshots, test } from './journey.ts';
import { level2Base, level2GroupC, openUnits, planOf, store } from './storedPlans.ts';
import { box, button, expectSaved, isPhone, press } from './unitsPage.ts';
import { goOnIn, spoken } from './words.ts';

const { en, cy } = spoken;
const ready = planOf('customer-service-2', { name: 'Mari Jones', picked: [...level2Base, ...level2GroupC] });

/** Each language is offered under its own name, whatever the page speaks. */
const switchTo = (page: Page, words: Words) => button(page, words === cy ? 'Cymraeg' : 'English');

/** Presses the switch; with an open plan a phone has it in the menu. */
async function change(page: Page, from: Words, to: Words): Promise<void> {
  const menu = button(page, from.app.openMenu);
  if (!(await switchTo(page, to).isVisible()) && (await menu.isVisible())) await press(menu);
  await press(switchTo(page, to));
  await expect(switchTo(page, from)).toHaveCount(1);
  goOnIn(to);
}

/** The start page, the tab and what the page says of itself are in one language. */
async function expectStartIn(page: Page, words: Words): Promise<void> {
  const { app, common, start, languageTag } = words;
  await expect(page.getByRole('heading', { level: 1, name: start.title, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(app.pageTitle([start.pageName]));
  await expect(page.locator('html')).toHaveAttribute('lang', languageTag);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', app.description);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest: unknown = await (await page.request.get(new URL(address ?? '', page.url()).href)).json();
  expect(manifest).toMatchObject({ lang: languageTag, name: common.productName });
}

test.describe('In a Welsh browser', () => {
  test.use({ locale: 'cy-GB' });

  test('the first visit is in Welsh @full', async ({ page }) => {
    await page.goto('');
    await expectStartIn(page, cy);
    await screenshots(page, 'start-welsh');
  });

  test('a link in Welsh opens in Welsh over a remembered English, and the next visit is English again', async ({
    page,
  }) => {
    await page.goto('');
    await change(page, cy, en);
    await page.goto('?lang=cy');
    await expectStartIn(page, cy);
    await page.reload();
    await expectStartIn(page, cy);
    await page.goto('./');
    await expectStartIn(page, en);
  });
});

test.describe('In a browser that asks for neither language', () => {
  test.use({ locale: 'fr-FR' });

  test('the first visit is in English @full', async ({ page }) => {
    await page.goto('');
    await expectStartIn(page, en);
  });
});

test('in an English browser the first visit is in English, and one press says all of it in Welsh for good', async ({
  page,
}) => {
  await page.goto('');
  await expectStartIn(page, en);
  await change(page, en, cy);
  await expectStartIn(page, cy);
  await page.reload();
  await expectStartIn(page, cy);
  await change(page, cy, en);
  await page.reload();
  await expectStartIn(page, en);
});

test('the language a link asked for is let go once another is chosen @full', async ({ page }) => {
  await page.goto('?lang=cy');
  await expectStartIn(page, cy);
  await change(page, cy, en);
  await expect(page).not.toHaveURL(/lang=/);
  await page.reload();
  await expectStartIn(page, en);
});

test('the switch keeps what is half typed, where the reader is on the page, and the plan @phone', async ({ page }) => {
  await store(page, { [ready.id]: ready });
  await page.goto(`./#/plan/${ready.id}/review`);
  const note = page.getByRole('textbox', { name: en.reviewScreen.notes.add, exact: true });
  await note.fill('Half a thou');
  await change(page, en, cy);
  await expect(page.getByRole('heading', { level: 1, name: cy.reviewScreen.title, exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: cy.reviewScreen.notes.add, exact: true })).toHaveValue('Half a thou');
  await expect(page.getByText(cy.reviewScreen.standing.ready(null), { exact: true }).first()).toBeVisible();
  await expect(page).toHaveTitle(cy.app.pageTitle([cy.reviewScreen.pageName, 'Diploma Lefel 2']));
  await expect(page).toHaveURL(new RegExp(`#/plan/${ready.id}/review$`));
});

test('a dialog that is open stays open with what is half typed in it @full', async ({ page }) => {
  await store(page, { [ready.id]: ready });
  await page.goto(`./#/plan/${ready.id}/hours`);
  await press(button(page, en.diary.add).first());
  const dialog = (words: Words) => page.getByRole('dialog', { name: words.diary.addTitle, exact: true });
  const what = (words: Words) => dialog(words).getByLabel(words.diary.what, { exact: true });
  await what(en).fill('Half a thou');
  // The dialog covers the switch: nobody can press it now, and what it does must do no harm all the same.
  await page.locator('header button[lang=cy]').dispatchEvent('click');
  await expect(dialog(cy)).toBeVisible();
  await expect(what(cy)).toHaveValue('Half a thou');
  await expect(what(cy)).toBeFocused();
});

test('the switch leaves the list of units where it was scrolled to @full', async ({ page }) => {
  await openUnits(page, ready);
  const title = 'Provide reception services';
  const row = box(page, title);
  if (isPhone()) await press(page.getByRole('tab').last());
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const place = async () => (await box(page, title).boundingBox())?.y ?? NaN;
  const before = await place();
  await page.locator('header button[lang=cy]').dispatchEvent('click');
  goOnIn(cy);
  await expect(page.getByRole('heading', { level: 1, name: cy.unitsScreen.title, exact: true })).toBeAttached();
  await expect(box(page, title)).toBeChecked();
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(4);
});

test.describe('Words that are fetched', () => {
  // What a service worker keeps for later is no part of the first load.
  test.use({ serviceWorkers: 'block' });

  for (const [locale, own, other, when] of [
    ['en-GB', en, cy, ''],
    ['cy-GB', cy, en, ' @full'],
  ] as const) {
    test.describe(`by a browser that asks for ${locale}`, () => {
      test.use({ locale });

      test(`are those of its own language alone, until the other is asked for${when}`, async ({ page }) => {
        // Asked for again beside the page: what the page itself was given is gone once it goes to another address.
        const textOf = async (url: string) => (await page.request.get(url)).text();
        const scripts = new Map<string, Promise<string>>();
        page.on('request', (request) => {
          if (request.resourceType() === 'script') scripts.set(request.url(), textOf(request.url()));
        });
        const fetched = async (message: string) =>
          (await Promise.all(scripts.values())).some((script) => script.includes(message));
        await page.goto('');
        await expectStartIn(page, own);
        expect(await fetched(own.start.title)).toBe(true);
        await openUnits(page, ready);
        await expect(page.getByRole('heading', { level: 1, name: own.unitsScreen.title, exact: true })).toBeVisible();
        expect(await fetched(own.completion.finish)).toBe(true);
        for (const message of [
          other.start.title,
          other.storage.saveFile,
          other.app.description,
          other.unitsScreen.title,
          other.completion.finish,
        ])
          expect(await fetched(message), message).toBe(false);
        await change(page, own, other);
        await expect(page.getByRole('heading', { level: 1, name: other.unitsScreen.title, exact: true })).toBeVisible();
        expect(await fetched(other.completion.finish)).toBe(true);
      });
    });
  }
});

test.describe('Offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without a network the switch works once the planner works offline, and the plan is saved in either language @full', async ({
    page,
    context,
  }) => {
    await page.goto('');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await change(page, en, cy);
    await expect(page.getByRole('heading', { level: 1, name: cy.start.title, exact: true })).toBeVisible();
    const boxes = await startPlan(page);
    const name = (await boxes.first().getAttribute('aria-label')) ?? '';
    await boxes.first().check();
    await expectSaved(page);
    await page.reload();
    await showUnits(page);
    await expect(boxCalled(page, name)).toBeChecked();
  });
});
