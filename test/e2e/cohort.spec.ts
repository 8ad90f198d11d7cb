import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Plan } from '../../src/plan/planSchema.ts';
import { writePlanFile } from '../../src/sharing/planFile.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

const fileOf = (plan: Plan): TextFile => ({
  name: `${plan.name}.unitplan.json`,
  text: writePlanFile({ plans: [plan] }, '2026-11-23'),
});

const sixty = cohortPlans(60);

/** Sixty plans of sixty learners, and what else lies in a folder: damaged, foreign, copied and future files. */
function mondayFiles(): readonly TextFile[] {
  const [first, second] = sixty;
  if (!first || !second) throw new Error('No plans.');
  return [
    ...sixty.map(fileOf),
    { name: 'copy of the first.unitplan.json', text: fileOf(first).text },
    { ...fileOf({ ...second, changed: '2026-09-02T09:00:00.000Z', starred: [] }), name: 'old.unitplan.json' },
    { name: 'cut off.unitplan.json', text: fileOf(first).text.slice(0, 300) },
    { name: 'package.json', text: '{"name":"something else"}' },
    { name: 'notes.txt', text: 'Buy milk' },
    { name: 'later.unitplan.json', text: '{"file":"unitplan","version":99,"plans":[]}' },
    { name: 'future.unitplan.json', text: JSON.stringify({ file: 'unitplan', version: 1, plans: [{ format: 99 }] }) },
  ];
}

const drop = async (page: Page, files: readonly TextFile[]): Promise<void> => {
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all) made.items.add(new File([text], name));
    return made;
  }, files);
  await page.locator('h1').dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
};

const table = (page: Page) => page.getByRole('table', { name: 'Plans of the cohort' });
const learners = (page: Page) => table(page).getByRole('rowheader');

async function openCohort(page: Page): Promise<void> {
  await page.goto('#/cohort');
  await page.getByRole('heading', { name: 'Cohort', level: 1 }).waitFor();
  await drop(page, mondayFiles());
  await expect(page.getByText('60 plans', { exact: true })).toBeVisible();
}

test('sixty dropped plan files stand in one table, and what was left out is named with its reason', async ({
  page,
}) => {
  await openCohort(page);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '61');
  await screenshots(page, 'cohort');
  await page.getByText('7 things in the files were left out').first().click();
  const leftOut = page.getByRole('table', { name: '7 things in the files were left out' });
  for (const [file, reason] of [
    ['copy of the first.unitplan.json', 'A copy of'],
    ['old.unitplan.json', 'An older copy of'],
    ['cut off.unitplan.json', 'Damaged'],
    ['package.json', 'another kind'],
    ['notes.txt', 'Not a plan file'],
    ['later.unitplan.json', 'newer version'],
    ['future.unitplan.json', 'newer version'],
  ] as const) {
    await expect(leftOut.getByRole('row', { name: file })).toContainText(reason);
  }
  await screenshots(page, 'cohort-left-out');
  await expectAccessible(page);
});

test('the table is searched, filtered and sorted with the keyboard alone', async ({ page }) => {
  await openCohort(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('sian');
  await expect(page.getByText('6 of 60 plans')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Needs a change$/ }).press('Enter');
  await expect(page.getByText('12 of 60 plans')).toBeVisible();
  const header = table(page).getByRole('columnheader', { name: 'Learner' });
  await header.getByRole('button').press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const names = await learners(page).allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
});

test('a plan from a file opens on this device, and back leads to the same place', async ({ page }) => {
  await openCohort(page);
  await table(page).getByRole('button', { name: 'Learner' }).click();
  await page.getByLabel('Group by').selectOption('status');
  const region = page.getByRole('region', { name: 'Plans of the cohort' });
  await region.evaluate((element) => element.scrollTo(0, 1200));
  const name = (await learners(page).filter({ hasText: 'Cerys' }).last().textContent()) ?? '';
  const link = learners(page).getByRole('button', { name, exact: true });
  await link.focus();
  const { y } = (await link.boundingBox()) ?? { y: NaN };
  await link.click();
  await page.waitForURL(/#\/plan\//);
  await page.goBack();
  await expect(link).toBeFocused();
  await screenshots(page, 'cohort-back');
  expect(Math.abs(((await link.boundingBox())?.y ?? NaN) - y)).toBeLessThan(4);
  await expect(page.getByLabel('Group by')).toHaveValue('status');
  await expect(table(page).getByRole('columnheader', { name: 'Learner' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('radio', { name: 'On this device (1)' }).check();
  await expect(learners(page)).toHaveText(['Cannot be completed: 1 plan', name]);
});

test('the table is saved as it is shown, with no formula in it', async ({ page }) => {
  const [first] = sixty;
  if (!first) throw new Error('No plans.');
  await page.goto('#/cohort');
  await drop(page, [fileOf({ ...first, name: '=HYPERLINK("x")' })]);
  await expect(learners(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table as CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Cohort .*\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Learner,Units,Next step,Credits,Credits needed');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const second = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table for Excel' }).click();
  expect((await second).suggestedFilename()).toMatch(/\.xlsx$/);
});

test('a view with a name is there again after the page was loaded anew', async ({ page }) => {
  await openCohort(page);
  await page.getByLabel('Show', { exact: true }).selectOption('cannotBeCompleted');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Save this view as').fill('Stuck ones');
  await page.getByRole('button', { name: 'Save view', exact: true }).click();
  await page.reload();
  await drop(page, mondayFiles());
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Use view “Stuck ones”' }).click();
  await expect(page.getByText('12 of 60 plans')).toBeVisible();
});

test('printed, the table is whole', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Paper is the same.');
  await openCohort(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(learners(page)).toHaveCount(60);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.pdf({ path: 'test-results/cohort.pdf', preferCSSPageSize: true });
});
