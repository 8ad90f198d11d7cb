import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { core, saidOf, step } from './said.ts';
import { level2Base, level2GroupC, openUnits, pathwayName, planOf, store } from './storedPlans.ts';
import {
  box,
  button,
  closeSummary,
  expectSaved,
  expectStep,
  expectTotal,
  groupTab,
  isPhone,
  openSummary,
  pick,
  press,
  pressKey,
  showGroup,
  sidewaysRoom,
  summary,
  summaryOpener,
  summarySheet,
  tabTo,
} from './unitsPage.ts';
import { anyNumber, anything, saying } from './words.ts';

const readyPlan = planOf('customer-service-2', { picked: [...level2Base, ...level2GroupC] });
const overPlan = planOf('customer-service-2', { picked: [...level2Base, ...level2GroupC, 'M/502/8587'] });
const levelUnknown = ['T/506/2160', 'A/506/2161', 'T/506/2143', 'L/506/2133'];
const toConfirmPlan = planOf('customer-service-3', {
  picked: ['Y/506/2149', ...levelUnknown, 'L/506/1807', 'H/506/1814', 'M/502/8587', 'L/506/1905'],
  settled: {
    'T/506/2160': { level: { value: 3, from: 'specification' } },
    'A/506/2161': { level: { value: 3, from: 'specification' } },
  },
});

/** Texts of the pictures on the page that lie on one another. */
const textsOnTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=img]')].flatMap((picture) => {
      const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      const texts: { readonly text: string; readonly rect: DOMRect }[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const range = document.createRange();
        range.selectNodeContents(node);
        if (node.parentElement?.checkVisibility({ visibilityProperty: true }) === true)
          texts.push({ text: node.nodeValue ?? '', rect: range.getBoundingClientRect() });
      }
      return texts.flatMap((one, place) =>
        texts
          .slice(place + 1)
          .filter(
            ({ rect }) =>
              Math.min(one.rect.right, rect.right) - Math.max(one.rect.left, rect.left) > 1 &&
              Math.min(one.rect.bottom, rect.bottom) - Math.max(one.rect.top, rect.top) > 1,
          )
          .map(({ text }) => `${one.text} on ${text}`),
      );
    }),
  );

test.describe('A plan made by hand', () => {
  test('goes from nothing to every rule met at Level 2, and is there after a reload @phone @cymraeg', async ({
    page,
    words,
  }) => {
    await page.goto('');
    await press(page.getByRole('link', { name: pathwayName('customer-service-2', words), exact: true }));
    await screenshots(page, 'set-up');
    await press(button(page, words.start.setUp.submit));
    await expectTotal(page, 19, 45);
    await expectStep(page, step.pick('A', 3));
    await screenshots(page, 'units-new');

    await pick(page, 'A', ['Communicate verbally with customers']);
    await expectStep(page, step.pick('B', 16));
    await pick(page, 'B', [
      'Deal with incoming telephone calls from customers',
      'Make telephone calls to customers',
      'Exceed customer expectations',
      "Deliver customer service whilst working on customer's premises",
      'Use social media to deliver customer service',
    ]);
    await expectStep(page, step.pickAny(7));
    await screenshots(page, 'units-mid');
    await pick(page, 'C', [
      'Manage diary systems',
      'Provide reception services',
      'Employee rights and responsibilities',
    ]);
    await expectTotal(page, 45, 45);
    await expectStep(page, step.done());

    await expectSaved(page);
    await page.reload();
    await expectTotal(page, 45, 45);
    await showGroup(page, 'C');
    await expect(box(page, 'Manage diary systems')).toBeChecked();
  });

  test('is made and finished by the keyboard alone @full', async ({ page, words }) => {
    await page.goto('');
    await pressKey(page, page.getByRole('link', { name: pathwayName('customer-service-2', words), exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pressKey(page, button(page, words.start.setUp.submit));
    await expect(page.getByRole('heading', { level: 1, name: words.unitsScreen.title, exact: true })).toBeFocused();

    const verbal = box(page, 'Communicate verbally with customers');
    await pressKey(page, verbal, 'Space');
    await expect(verbal).toBeChecked();
    await expect(verbal).toBeFocused();
    await expectStep(page, step.pick('B', 16));

    if (isPhone()) await pressKey(page, summaryOpener(page));
    await pressKey(page, button(await openSummary(page), words.completion.finish));
    const ways = page.getByRole('dialog', { name: words.completion.finishTitle, exact: true });
    await pressKey(page, button(ways, words.completion.applyChoice(1)));
    await expect(ways).toBeHidden();
    await expectTotal(page, 45, 45);
    await expectStep(page, step.done());
    await page.keyboard.press('Control+z');
    await expectTotal(page, 22, 45);
  });

  for (const [level, total, hours] of [
    [2, 41, '374'],
    [3, 58, '404'],
  ] as const) {
    test(`of whole Contact Centre qualifications at Level ${level} says what is planned${level === 2 ? '' : ' @full'}`, async ({
      page,
      words,
    }) => {
      await page.goto('');
      await press(page.getByRole('link', { name: pathwayName(`contact-centre-${level}`, words), exact: true }));
      await press(button(page, words.start.setUp.submitWhole));
      await expect(
        page.getByRole('heading', { name: words.unitsScreen.wholeQualification.heading, exact: true }),
      ).toBeVisible();
      await expectTotal(page, total, total);
      await expect((await openSummary(page)).getByRole('table')).toContainText(hours);
      await closeSummary(page);
      if (level === 3) return;
      await screenshots(page, 'contact-centre');
    });
  }
});

test.describe('Beyond the maximum of Group C', () => {
  test('a plan explains itself, is mended with one button, and every step can be undone and redone @phone', async ({
    page,
    words,
  }) => {
    await openUnits(page, readyPlan);
    await pick(page, 'C', ['Processing sales orders']);
    await expectStep(page, step.takeOut('C', 2));
    await expectTotal(page, 45, 45);
    const whole = await openSummary(page);
    await expect(whole).toContainText(
      saidOf({
        ...core,
        kind: 'groupCreditsMaximum',
        status: 'exceeded',
        qualification: '',
        group: 'C',
        have: 9,
        need: 7,
      }).sentence,
    );
    await expect(whole).toContainText(words.unitsScreen.selectedNotCounted(47, 45));
    await screenshots(page, 'units-over');
    await press(button(whole, words.completion.repair));
    await expect(whole).toContainText(step.done());
    await closeSummary(page);

    const header = page.getByRole('banner');
    await press(button(header, words.common.undo));
    await expectStep(page, step.takeOut('C', 2));
    await press(button(header, words.common.redo));
    await expectStep(page, step.done());
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(box(page, 'Processing sales orders')).not.toBeChecked();
    await page.keyboard.press('Control+Shift+z');
    await expect(box(page, 'Processing sales orders')).toBeChecked();
    await expectStep(page, step.takeOut('C', 2));
  });

  test('a unit says so before it is picked, and offers a swap', async ({ page, words }) => {
    const { effect, effectShort } = words.unitsScreen;
    await openUnits(page, readyPlan);
    await showGroup(page, 'C');
    const row = isPhone()
      ? page.getByRole('listitem').filter({ hasText: 'Processing sales orders' })
      : page.getByRole('row').filter({ hasText: 'M/502/8587' });
    await expect(row).toContainText((isPhone() ? effect : effectShort).groupOver('C', 9, 7));
    const { swapFor, swapWith } = words.unitsScreen;
    const whatItDoes = saying(swapFor('Processing sales orders', [anything]));
    // A phone has room to say on the button what is taken out.
    const swap = row.getByRole('button', { name: isPhone() ? saying(swapWith(anything)) : whatItDoes });
    await expect(swap).toHaveAttribute('title', whatItDoes);
    await press(swap);
    await expect(box(page, 'Processing sales orders')).toBeChecked();
    await expectTotal(page, 45, 45);
    await expectStep(page, step.done());
  });
});

test.describe('At Level 3', () => {
  test('a plan that meets the framework’s rules and misses 40 credits at Level 3 is not ready @phone', async ({
    page,
  }) => {
    const groupA = ['D/506/2119', 'T/506/2126', 'L/506/2133', 'Y/506/2135', 'T/506/2143', 'F/506/2159'];
    await openUnits(page, planOf('customer-service-3', { picked: [...groupA, 'L/506/1807', 'H/506/1814'] }));
    await pick(page, 'B', ['Contribute to the organisation of an event']);
    await expectTotal(page, 57, 55);
    await expectStep(page, step.pickAtLevel(3, 9));
    await expect(await openSummary(page)).toContainText(
      saidOf({ ...core, kind: 'levelCreditsMinimum', level: 3, have: 31, possible: 31, need: 40 }).figures,
    );
  });

  test('sums beneath the tray stay apart, however little is left to pick @full', async ({ page }) => {
    const oneShort = ['Y/506/2149', 'T/506/2160', 'A/506/2161', 'H/506/2977', 'K/506/2978', 'M/502/8587', 'F/502/8612'];
    await openUnits(page, planOf('customer-service-3', { picked: oneShort }));
    await expectTotal(page, 54, 55);
    await openSummary(page);
    await expect.poll(() => textsOnTexts(page)).toEqual([]);
  });

  test('a plan that hangs on an unknown level is to confirm, until the reader says what it is', async ({
    page,
    words,
  }) => {
    const { facts } = words.unitsScreen;
    await openUnits(page, toConfirmPlan);
    await expectStep(page, step.confirm(1));
    await showGroup(page, 'A');
    // The summary names it too, as what is to be confirmed.
    await press(button(page, words.unitsScreen.details('Develop customer relationships')).first());
    await press(button(page, facts.save));
    const level = page.getByRole('textbox', { name: facts.levelField, exact: true });
    await expect(page.getByText(facts.problems.nothing)).toBeVisible();
    await screenshots(page, 'units-to-confirm');
    await expectAccessible(page);
    await level.fill('3');
    await page.getByRole('textbox', { name: facts.fromField, exact: true }).fill('NCFE specification, page 12');
    await press(button(page, facts.save));
    await expectStep(page, step.done());
    await expect(page.getByText(facts.fromReader('NCFE specification, page 12')).first()).toBeVisible();
    await expectSaved(page);
    await page.reload();
    await expectStep(page, step.done());
  });
});

test.describe('Addresses', () => {
  test('go back and forward through the screens, and a plan that is not here says so', async ({ page, words }) => {
    await openUnits(page, readyPlan);
    await page.goto('./#/');
    await press(page.getByRole('link', { name: words.common.unnamedPlan }).first());
    await expect(page).toHaveURL(/#\/plan\/plan-1\/units$/);
    await page.goBack();
    await expect(page).toHaveURL(/#\/$/);
    await page.goForward();
    await expectTotal(page, 45, 45);
    await page.goto('./#/plan/nobody/units');
    await expect(page.getByRole('heading', { name: words.app.planNotHere.title, exact: true })).toBeVisible();
  });
});

test.describe('What an earlier visit left', () => {
  test('one damaged record is said and kept, and the other plans are fine', async ({ page, words }) => {
    await store(page, {
      damaged: { format: 'no such thing', id: 5 },
      [readyPlan.id]: { ...readyPlan, name: 'Sound plan' },
    });
    await page.goto('');
    await expect(page.getByRole('heading', { name: words.start.unreadable.title(1), exact: true })).toBeVisible();
    await screenshots(page, 'start-damaged');
    await expectAccessible(page);
    await press(page.getByRole('link', { name: 'Sound plan' }));
    await expectTotal(page, 45, 45);
  });

  test('a unit the diploma does not have is named and taken out when asked @full', async ({ page, words }) => {
    await openUnits(page, planOf('customer-service-2', { picked: ['X/999/9999', 'D/506/2119'] }));
    await expectTotal(page, 22, 45);
    const whole = await openSummary(page);
    await expect(whole).toContainText(saidOf({ ...core, kind: 'unknownUnits', units: ['X/999/9999'] }).sentence);
    await press(button(whole, words.unitsScreen.removeStrangers));
    await expect(whole).not.toContainText('X/999/9999');
  });

  test('a plan begun before the rules says so and shows none of them @full', async ({ page, words }) => {
    const startDate = '2016-10-13';
    await openUnits(page, planOf('customer-service-2', { picked: level2Base, startDate }));
    const older = saidOf({ ...core, kind: 'startDate', startDate, from: '2016-10-14', revised: null });
    await expect(page.getByText(older.sentence, { exact: true })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await screenshots(page, 'units-early');
    await expectAccessible(page);
    await page.getByLabel(words.start.setUp.startDate).fill('2026-09-01');
    await expectStep(page, step.pickAny(7));
  });
});

test.describe('Every state', () => {
  test('of the list reads well: ready, and details open @full', async ({ page, words }) => {
    await openUnits(page, readyPlan);
    await screenshots(page, 'units-ready');
    await showGroup(page, 'A');
    await press(button(page, words.unitsScreen.details('Communicate with customers in writing')));
    await expect(button(page, words.unitsScreen.actions.claim)).toBeVisible();
    await screenshots(page, 'units-details');
  });

  test('fits 320 pixels and twice the text without scrolling sideways @phone', async ({ page }) => {
    await openUnits(page, overPlan);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['./#/', './#/new/customer-service/customer-service-2', './#/plan/plan-1/units']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => sidewaysRoom(page), address).toBe(0);
    }
    await screenshots(page, 'narrow');
    // A browser's zoom halves the room; a phone's own text size leaves it as it is.
    await page.setViewportSize(isPhone() ? { width: 390, height: 844 } : { width: 720, height: 450 });
    const twice = 'document.documentElement.style.fontSize = "200%"';
    for (const address of ['./#/', './#/new/customer-service/customer-service-2', './#/plan/plan-1/units']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (isPhone()) await page.evaluate(twice);
      await expect.poll(() => sidewaysRoom(page), `${address} at 200 %`).toBe(0);
    }
    await screenshots(page, 'large-text');
  });

  test('lets a small phone show three units at once and more, and every tab at twice the text @phone @anyLanguage', async ({
    page,
  }) => {
    test.skip(!isPhone(), 'Only a phone has tabs and a tray');
    await openUnits(page, planOf('customer-service-2'));
    await showGroup(page, 'C');
    const tabs = page.getByRole('tablist');
    const wholeUnits = async () => {
      await tabs.evaluate((list) => window.scrollBy(0, list.parentElement?.getBoundingClientRect().top ?? 0));
      const [above, below] = [await tabs.boundingBox(), await summary(page).boundingBox()];
      const units = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
      const places = await units.evaluateAll((rows) =>
        rows.map((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      return places.filter(({ top, bottom }) => top >= (above?.height ?? 0) && bottom <= (below?.y ?? 0)).length;
    };
    for (const [width, height, units] of [
      [320, 568, 3],
      [360, 640, 4],
      [390, 844, 6],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(wholeUnits, `${width}`).toBeGreaterThanOrEqual(units);
    }
    await page.setViewportSize({ width: 320, height: 568 });
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    for (const group of ['M', 'A', 'B', 'C']) await expect(groupTab(page, group)).toBeInViewport({ ratio: 0.97 });
  });

  test('the tabs that stay at the top never cover what has the focus @phone @anyLanguage', async ({ page }) => {
    test.skip(!isPhone(), 'Only a phone has tabs');
    await openUnits(page, overPlan);
    await showGroup(page, 'B');
    const units = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
    await units.last().getByRole('button').focus();
    const beneath = () =>
      page.evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const tabs = document.querySelector('[role=tablist]')?.getBoundingClientRect();
        return focused && tabs ? tabs.bottom - focused.top : Number.NaN;
      });
    // A box and a button of each unit, from the last one up to the second.
    for (let presses = 2 * (await units.count()) - 3; presses > 0; presses -= 1) {
      await page.keyboard.press('Shift+Tab');
      await expect.poll(beneath, `${presses} more`).toBeLessThanOrEqual(1);
    }
  });

  test('a small phone says the next step in one line, in both languages @phone @anyLanguage @full', async ({
    page,
  }) => {
    test.skip(!isPhone(), 'Only a phone has the tray');
    await openUnits(page, planOf('customer-service-2'));
    await page.setViewportSize({ width: 320, height: 568 });
    const linesOf = (words: Element) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    for (const language of ['en', 'cy']) {
      await page.goto(`./?lang=${language}#/plan/plan-1/units`);
      const words = page.getByRole('complementary').getByText(/^(Pick|Dewiswch) \d+ /);
      await expect.poll(() => words.evaluate(linesOf), language).toBe(1);
    }
  });

  test('keeps the tray in sight and low on a phone on its side, with large text and over a keyboard @phone', async ({
    page,
    words,
  }) => {
    test.skip(!isPhone(), 'Only a phone has the tray');
    await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
    const share = async () => {
      const place = await summary(page).boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBe(height);
      return (place?.height ?? height) / height;
    };
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(share).toBeLessThan(0.2);
    await expectStep(page, step.pickAny(7));
    await screenshots(page, 'tray-on-its-side');
    await page.setViewportSize({ width: 390, height: 360 });
    await expect.poll(share).toBeLessThan(0.2);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    await expect.poll(share).toBeLessThan(0.25);
    await expect(button(summary(page), words.unitsScreen.summary.open)).toBeInViewport({ ratio: 1 });
    await screenshots(page, 'tray-large-text');
  });

  test('works in forced colours and without motion', { tag: '@anyLanguage' }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openUnits(page, readyPlan);
    await pick(page, 'C', ['Processing sales orders']);
    await expectStep(page, step.takeOut('C', 2));
    const longest = await page.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration))),
    );
    expect(longest).toBeLessThan(1);
    if (process.env['SHOTS'] === '1')
      await page.screenshot({ path: `screenshots/forced-${test.info().project.name}.png` });
  });
});

test('a flurry of picks is spoken of once, when it is over @full', async ({ page, words }) => {
  await page.clock.install({ time: '2026-11-23T10:00:00Z' });
  await openUnits(page, planOf('customer-service-2'));
  // However long the picks take on a busy machine, no time passes between them.
  await page.clock.pauseAt('2026-11-23T11:00:00Z');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status]'))
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await pick(page, 'A', ['Communicate verbally with customers', 'Communicate with customers in writing']);
  await pick(page, 'B', ['Make telephone calls to customers']);
  const { announcement } = words.unitsScreen;
  const ofPlan = saying(announcement(anyNumber, 45, anything));
  const spoken = async () => {
    const all = await page.evaluate(() => {
      const said: unknown = Reflect.get(window, 'said');
      return Array.isArray(said) ? said.map(String) : [];
    });
    return all.filter((sentence) => ofPlan.test(sentence));
  };
  expect(await spoken()).toEqual([]);
  await page.clock.runFor(1100);
  await expect.poll(spoken).toEqual([announcement(28, 45, step.pickMore('B', 13))]);
});

test('the phone’s sheet holds the focus, closes with Escape and with back, and gives the focus back @phone', async ({
  page,
  words,
}) => {
  test.skip(!isPhone(), 'Only a phone has the sheet');
  await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
  const opener = summaryOpener(page);
  const sheet = summarySheet(page);
  const focusInside = () => sheet.evaluate((element) => element.contains(document.activeElement));

  await pressKey(page, opener);
  await expect(sheet).toBeVisible();
  await screenshots(page, 'sheet');
  await expectAccessible(page);
  await tabTo(page, button(sheet, words.common.close));
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.querySelector('main aside')?.contains(document.activeElement))).toBe(false);
  await tabTo(page, button(sheet, words.completion.finish));
  expect(await focusInside()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();

  await press(opener);
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#\/plan\/plan-1\/units$/);
  await expect(opener).toBeFocused();
});
