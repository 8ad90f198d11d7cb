import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { FrameworkSchema } from '../../src/catalogue/schema.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { box, button, expectSaved, isPhone, showGroup } from './unitsPage.ts';
import { saying, anything } from './words.ts';

const table = [
  ['Unit reference', 'Unit title', 'Credit value', 'Level', 'Group'],
  ['X/000/0001', 'Work safely', '4', '2', 'M'],
  ['X/000/0002', 'Sell tickets', '6', '2', 'A'],
  ['X/000/0003', 'Drive a train', 'eight', '3', 'A'],
]
  .map((row) => row.join('\t'))
  .join('\n');

const fill = async (within: Page | Locator, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await within.getByLabel(label, { exact: true }).fill(text);
};

test('a quality manager makes a framework from a pasted table, tries it, hands it to a phone, issues a second version', async ({
  page,
  browser,
  words,
}) => {
  const { studio, frameworks } = words;
  const part = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const region = (name: string) => page.getByRole('region', { name, exact: true });

  await page.goto('#/frameworks');
  await page.getByRole('link', { name: frameworks.make, exact: true }).click();
  await button(page, studio.begin.blank).click();
  await part(studio.parts.units);
  await button(page, studio.table.take).click();
  await page.getByLabel(studio.table.pasted, { exact: true }).fill(table);
  await expect(page.getByText(studio.table.found(3, 2, 0), { exact: true })).toBeVisible();
  await button(page, studio.table.put).click();

  await part(studio.parts.about);
  await fill(region(studio.basics.document), {
    [studio.fields.title]: 'Light Railway',
    [studio.fields.id]: 'light-railway',
    [studio.fields.publisher]: 'Example Awards',
    [studio.basics.documentTitle]: 'Specification',
  });
  await fill(region(studio.basics.pathway), {
    [studio.fields.name]: 'Level 2 Diploma',
    [studio.basics.pathwayTitle]: 'Level 2 Diploma',
    [studio.fields.programme]: 'Apprenticeship',
    [studio.fields.level]: '2',
    [studio.basics.errText]: 'Ask your provider.',
  });
  const qualification = region(studio.basics.qualification);
  await fill(qualification, {
    [studio.fields.title]: 'Level 2 Diploma in Light Railways',
    [studio.fields.level]: '2',
    [studio.fields.awardingOrganisation]: 'Example Awards',
    [studio.fields.number]: '600/0000/0',
  });
  await qualification.getByLabel(studio.fields.credits, { exact: true }).first().fill('12');

  await part(studio.parts.rules);
  const { rules: text } = studio;
  const newest = () => page.getByRole('region', { name: /^\S+ \d+$/ }).last();
  const addRule = async (kind: string, credits: string, group?: string) => {
    await page.getByRole('button', { name: text.add, exact: true }).click();
    await newest().getByLabel(text.kind, { exact: true }).selectOption(kind);
    if (group) await newest().getByLabel(text.group, { exact: true }).selectOption(group);
    await newest().getByLabel(studio.fields.credits, { exact: true }).fill(credits);
  };
  await addRule('allOfGroup', '4', 'M');
  await addRule('groupCreditsMinimum', '6', 'A');
  await addRule('totalCreditsMinimum', '12');

  // The one thing that is wrong leads to its field, and is put right there.
  await page.getByText(studio.faults.show, { exact: true }).click();
  await screenshots(page, 'studio-fault');
  await button(page, `${studio.where.unit('X/000/0003')}, ${studio.fields.creditValue}`).click();
  const { columns, of } = studio.units;
  const wrong = page
    .getByLabel(isPhone() ? columns.credits : of(columns.credits, 'X/000/0003'), { exact: true })
    .filter({ visible: true });
  await expect(wrong).toBeFocused();
  await wrong.fill('8');
  await expect(page.getByText(studio.faults.none, { exact: true })).toBeVisible();
  if (isPhone()) await part(studio.parts.trial);
  const trial = region(studio.trial.heading);
  const train = trial.getByRole('checkbox', { name: /Drive a train/ });
  await train.click({ force: true });
  await expect(train).toBeChecked();
  await expect(trial.getByText(`12 ${words.unitsScreen.totalOf(12)}`, { exact: true })).toBeVisible();
  await screenshots(page, 'studio');
  await expectAccessible(page);

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, studio.finish.file).click()]);
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  };
  await button(page, studio.finish.use).click();
  await expect(page.getByText(studio.finish.added('Light Railway', '1'), { exact: true })).toBeVisible();

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(new URL('#/frameworks', page.url()).href);
  await phone.locator('input[type=file]').setInputFiles(file);
  await expect(phone.getByRole('heading', { name: saying(frameworks.added(anything, '1')) })).toBeVisible();
  await phone.close();

  await page.goto('#/studio');
  await page
    .getByLabel(studio.begin.from, { exact: true })
    .selectOption({ label: studio.words.versionOf('Light Railway', '1') });
  await button(page, studio.begin.version).click();
  await expect(page.getByLabel(studio.fields.version, { exact: true })).toHaveValue('2');
  await button(page, studio.finish.use).click();
  await expect(page.getByText(studio.finish.added('Light Railway', '2'), { exact: true })).toBeVisible();
});

test('the template, filled in with Excel, is a framework with its units, groups and rules', async ({ page, words }) => {
  const { studio } = words;
  await page.goto('#/studio');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, studio.begin.templateXlsx).click(),
  ]);
  await page.locator('input[accept*=xlsx]').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await download.path()),
  });
  await page.getByRole('tab', { name: studio.parts.units, exact: true }).click();
  await expect(page.getByText(studio.units.count(5), { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: studio.parts.rules, exact: true }).click();
  await expect(page.getByRole('region', { name: studio.rules.number(8), exact: true })).toBeVisible();
});

/** How many frameworks are stored as removed. */
const removedFrameworks = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('unit-planner');
        opening.addEventListener('error', () => fail(new Error('not opened')));
        opening.addEventListener('success', () => {
          const records = opening.result.transaction('frameworks').objectStore('frameworks').getAll();
          records.addEventListener('success', () => {
            opening.result.close();
            done(JSON.stringify(records.result).split('"isRemoved":true').length - 1);
          });
        });
      }),
  );

test('a framework that a plan uses is removed only when asked twice, comes back, and its plan moves on', async ({
  page,
  words,
}) => {
  const { frameworks, unitsScreen } = words;
  const content = await readFile('public/examples/example-framework.json');
  const { id, title, version, pathways } = v.parse(FrameworkSchema, JSON.parse(content.toString()));
  await page.goto('#/frameworks');
  const given = { name: 'railway.json', mimeType: 'application/json', buffer: content };
  await page.locator('input[type=file]').setInputFiles(given);
  await expect(page.getByRole('heading', { name: frameworks.added(title, version), exact: true })).toBeVisible();

  await page.goto(`#/new/${id}/${pathways[0]?.id}`);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/#\/plan\//);
  await expectSaved(page);
  const planAddress = page.url();

  const called = `${frameworks.remove} ${frameworks.removeAbout(title, version)}`;
  await page.goto('#/frameworks');
  await button(page, called).click();
  const asked = page.getByRole('dialog', { name: frameworks.removeTitle(title, version), exact: true });
  await expect(asked.getByText(frameworks.removeText(1), { exact: true })).toBeVisible();
  await button(asked, frameworks.keep).click();
  await expect(asked).toBeHidden();
  await button(page, called).click();
  await button(asked, frameworks.remove).click();
  await expect(page.getByText(frameworks.keptForPlans, { exact: true })).toBeVisible();

  expect(await removedFrameworks(page), 'it is said once the browser has written it').toBe(1);

  await page.goto(planAddress);
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeVisible();

  await page.goto('#/frameworks');
  await button(page, `${frameworks.bringBack} ${frameworks.removeAbout(title, version)}`).click();
  await expect(page.getByText(frameworks.broughtBack(title, version), { exact: true })).toBeVisible();
  await expect(page.getByText(frameworks.keptForPlans, { exact: true })).toBeHidden();

  const { planDetails } = unitsScreen;
  await page.goto(planAddress);
  await button(page, planDetails.open).first().click();
  await page.getByText(planDetails.move.open, { exact: true }).click();
  await page.getByLabel(planDetails.move.to, { exact: true }).selectOption('customer-service customer-service-2');
  await expect(page.getByText(planDetails.move.noUnits, { exact: true })).toBeVisible();
  await screenshots(page, 'move-plan');
  await button(page, planDetails.move.go).click();
  await showGroup(page, 'A');
  await expect(box(page, 'Communicate with customers in writing')).toBeVisible();
});
