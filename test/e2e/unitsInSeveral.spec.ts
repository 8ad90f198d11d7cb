import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { FrameworkSchema } from '../../src/catalogue/schema.ts';
import type { Words } from '../../src/i18n/words.ts';
import { expect, screenshots, test } from './journey.ts';
import { box, button, closeSummary, expectTotal, isPhone, openSummary, press, showGroup } from './unitsPage.ts';

const talk = 'Give talks on the history of the line';
const history = 'Level 2 Award in Railway History';
const reference = 'X/000/0030';
const file = 'public/examples/example-framework.json';

/** Adds the example framework, whose diploma and award both list the talk. */
async function addExample(page: Page, words: Words) {
  const buffer = await readFile(file);
  const framework = v.parse(FrameworkSchema, JSON.parse(buffer.toString()));
  await page.goto('#/frameworks');
  await page.locator('input[type=file]').setInputFiles({ name: 'railway.json', mimeType: 'application/json', buffer });
  const added = words.frameworks.added(framework.title, framework.version);
  await expect(page.getByRole('heading', { name: added, exact: true })).toBeVisible();
  return framework;
}

test('a unit of two qualifications is picked once, counts in both and once in the whole, and is taken out of both @phone', async ({
  page,
  words,
}) => {
  const { id, pathways } = await addExample(page, words);
  await page.goto(`#/new/${id}/${pathways[0]?.id}`);
  await page.getByRole('combobox', { name: words.start.setUp.qualification, exact: true }).selectOption({
    label: history,
  });
  await press(button(page, words.start.setUp.submit));
  // 28 of the diploma and 4 of the award.
  await expectTotal(page, 11, 32);

  const inGroup = async (group: string) => {
    await showGroup(page, group);
    return isPhone() ? box(page, talk) : box(page, talk).nth(group === 'Extra' ? 0 : 1);
  };
  const pressIn = async (group: string) => {
    const there = await inGroup(group);
    await press(isPhone() ? page.locator('label').filter({ hasText: talk }).first() : there);
  };
  const once = words.unitsScreen.countOnce(1);

  await pressIn('History');
  await expect(await inGroup('History')).toBeChecked();
  await expect(await inGroup('Extra')).toBeChecked();
  await expectTotal(page, 14, 32);
  await expect((await openSummary(page)).getByText(once, { exact: true })).toBeVisible();
  await screenshots(page, 'units-in-several');
  await closeSummary(page);

  await pressIn('Extra');
  await expect(await inGroup('Extra')).not.toBeChecked();
  await expect(await inGroup('History')).not.toBeChecked();
  await expectTotal(page, 11, 32);
  await page.keyboard.press('Control+z');
  await expect(await inGroup('History')).toBeChecked();
  await expectTotal(page, 14, 32);
});

test('a unit of two qualifications that is changed in the studio is changed in both, and back in one step', async ({
  page,
  words,
}) => {
  const { studio } = words;
  await page.goto('#/studio');
  await page.locator('input[type=file][accept=".json"]').setInputFiles(file);
  await expect(page.getByText(studio.faults.none, { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: studio.parts.units, exact: true }).click();
  const place = page.getByRole('combobox', { name: studio.basics.pathway, exact: true });
  const placeOf = async (qualification: string) =>
    (await place.getByRole('option').allTextContents()).findIndex((label) => label.includes(qualification));
  const credits = async (qualification: string) => {
    await place.selectOption(String(await placeOf(qualification)));
    const { columns, of } = studio.units;
    if (!isPhone()) return page.getByLabel(of(columns.credits, reference), { exact: true });
    const card = page.locator('details').filter({ has: page.getByText(reference, { exact: true }) });
    if ((await card.getAttribute('open')) === null) await card.locator('summary').click();
    return card.getByLabel(columns.credits, { exact: true });
  };
  await (await credits(history)).fill('5');
  await expect(page.getByText(studio.faults.none, { exact: true })).toBeVisible();
  await screenshots(page, 'studio-unit-in-several');
  await expect(await credits('Diploma')).toHaveValue('5');
  await button(page, words.common.undo).click();
  await expect(await credits('Diploma')).toHaveValue('3');
  await expect(await credits(history)).toHaveValue('3');
});
