import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { LeftOut } from '../../src/cohort/gatherPlans.ts';
import { sayLeftOut } from '../../src/i18n/sayLeftOut.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { dropFiles, fileOf, type TextFile } from './dropFiles.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { button, expectSaved } from './unitsPage.ts';
import { anything, saying, spoken, wordsHere } from './words.ts';

const sixty = cohortPlans(60);
const [first, second] = sixty;
if (!first || !second) throw new Error('No plans.');

const earlierCopy = 'old.unitplan.json';
const sameCopy = 'copy of the first.unitplan.json';

/** What else lies in the folder, and why it is left out: the learner and file of a copy are those of the plan kept. */
const leftOutHere: readonly LeftOut[] = [
  { path: sameCopy, code: 'sameCopy', name: first.name, other: fileOf(first).name },
  { path: earlierCopy, code: 'olderCopy', name: second.name, other: fileOf(second).name },
  { path: 'cut off.unitplan.json', code: 'notJson' },
  { path: 'package.json', code: 'notAPlanFile' },
  { path: 'notes.txt', code: 'otherKind' },
  { path: 'later.unitplan.json', code: 'newerFile' },
  { path: 'future.unitplan.json', code: 'newerPlan' },
];

/** Sixty plans of sixty learners, and what else lies in a folder: damaged, foreign, copied and future files. */
const mondayFiles = (): readonly TextFile[] => [
  ...sixty.map(fileOf),
  { name: sameCopy, text: fileOf(first).text },
  { ...fileOf({ ...second, changed: '2026-09-02T09:00:00.000Z', starred: [] }), name: earlierCopy },
  { name: 'cut off.unitplan.json', text: fileOf(first).text.slice(0, 300) },
  { name: 'package.json', text: '{"name":"something else"}' },
  { name: 'notes.txt', text: 'Buy milk' },
  { name: 'later.unitplan.json', text: '{"file":"unitplan","version":99,"plans":[]}' },
  { name: 'future.unitplan.json', text: JSON.stringify({ file: 'unitplan', version: 1, plans: [{ format: 99 }] }) },
];

const table = (page: Page) => page.getByRole('table', { name: wordsHere().cohort.caption, exact: true });
/** The heading that sorts by learner. */
const learnerHeading = (page: Page) =>
  table(page).getByRole('columnheader', { name: wordsHere().cohort.columns.learner, exact: true });
const learners = (page: Page) => table(page).getByRole('rowheader');

async function openCohort(page: Page): Promise<void> {
  const { cohort } = wordsHere();
  await page.goto('#/cohort');
  await page.getByRole('heading', { name: cohort.title, exact: true, level: 1 }).waitFor();
  await dropFiles(page, mondayFiles());
  await expect(page.getByText(cohort.plans(60), { exact: true }).first()).toBeVisible();
}

async function groupByStatus(page: Page): Promise<void> {
  const { tools } = wordsHere().cohort;
  await button(page, tools.filter(0)).click();
  await page.getByLabel(tools.group, { exact: true }).selectOption('status');
  await page.keyboard.press('Escape');
}

test('sixty dropped plan files stand in one table, and what was left out is named with its reason', async ({
  page,
  words,
}) => {
  const text = words.cohort.leftOut;
  await openCohort(page);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '61');
  await screenshots(page, 'cohort');
  await page.getByText(text.summary(7), { exact: true }).first().click();
  const leftOut = page.getByRole('table', { name: text.summary(7), exact: true });
  for (const left of leftOutHere)
    await expect(leftOut.getByRole('row', { name: left.path })).toContainText(sayLeftOut(text.reasons, left));
  await screenshots(page, 'cohort-left-out');
  await expectAccessible(page);
});

test('the table is searched, filtered and sorted with the keyboard alone', async ({ page, words }) => {
  const text = words.cohort;
  await openCohort(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('sian');
  await expect(page.getByText(text.shown(6, 60), { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `12 ${text.statuses.needsChange}`, exact: true }).press('Enter');
  await expect(page.getByText(text.shown(12, 60), { exact: true }).first()).toBeVisible();
  const header = learnerHeading(page);
  await header.getByRole('button').press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const names = await learners(page).allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => words.formats.compare(a, b)));
});

test(
  'a plan from a file opens on this device, and back leads to the same place',
  { tag: '@anyLanguage' },
  async ({ page, words }) => {
    const text = words.cohort;
    await openCohort(page);
    await learnerHeading(page).getByRole('button').click();
    await groupByStatus(page);
    const region = page.getByRole('region', { name: text.caption, exact: true });
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
    await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? NaN) - y)).toBeLessThan(4);
    await expect(page.getByLabel(text.tools.group, { exact: true })).toHaveValue('status');
    await expect(learnerHeading(page)).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('radio', { name: text.origin.device(1), exact: true }).check();
    await expect(learners(page)).toHaveText([text.groupHeading(text.statuses.cannotBeCompleted, 1), name]);
  },
);

test('files, search and groups stay through the other language and through a reload', async ({ page, words }) => {
  const theirs = words === spoken.en ? spoken.cy : spoken.en;
  await openCohort(page);
  await page.getByRole('searchbox').fill('sian');
  await groupByStatus(page);
  await button(page, theirs === spoken.cy ? 'Cymraeg' : 'English').click();
  await expect(page.getByText(theirs.cohort.shown(6, 60), { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(theirs.cohort.shown(6, 60), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('sian');
  await expect(page.getByLabel(theirs.cohort.tools.group, { exact: true })).toHaveValue('status');
  await screenshots(page, 'cohort-reloaded');
});

test('the table begins on the first screen of a laptop and of a phone @full', async ({ page, isMobile }) => {
  if (!isMobile) await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('#/cohort');
  await dropFiles(page, sixty.map(fileOf));
  await expect(table(page)).toHaveAttribute('aria-rowcount', '61');
  await expect(learners(page).first()).toBeInViewport();
});

const folderName = 'Monday group';

/** A folder as the browser hands it over: that of the page's own storage, as no test can press the device's dialog. */
const offerFolder = (page: Page) =>
  page.addInitScript((name) => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  }, folderName);

/** Writes a file in it behind the planner's back. */
const writeInFolder = (page: Page, files: readonly TextFile[]): Promise<void> =>
  page.evaluate(
    async ([folder, all]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder, { create: true });
      for (const { name, text } of all) {
        const stream = await (await directory.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [folderName, files] as const,
  );

const readInFolder = (page: Page, file: string): Promise<string> =>
  page.evaluate(
    async ([folder, name]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(name);
      return (await handle.getFile()).text();
    },
    [folderName, file] as const,
  );

test(
  'a folder is remembered, takes what was changed here, and is read again on a later visit',
  { tag: '@anyLanguage' },
  async ({ page, words }) => {
    const { changedHere, news, origin } = words.cohort;
    const { notes } = words.reviewScreen;
    await offerFolder(page);
    await page.goto('#/cohort');
    await writeInFolder(page, [fileOf(first), fileOf(second)]);
    await button(page, origin.addFolder).click();
    await expect(learners(page)).toHaveCount(2);

    await table(page).getByRole('button', { name: first.name, exact: true }).click();
    await page.waitForURL(/review$/);
    await page.getByRole('textbox', { name: notes.add, exact: true }).fill('Two hours on Fridays.');
    await button(page, notes.save).click();
    await expectSaved(page);
    await page.goto('#/cohort');
    await expect(page.getByText(changedHere.heading(1), { exact: true })).toBeVisible();
    await button(page, changedHere.save).click();
    await expect(page.getByText(changedHere.saved(1), { exact: true })).toBeVisible();
    expect(await readInFolder(page, fileOf(first).name)).toContain('Two hours on Fridays.');

    const renamed = { ...second, name: 'Siân Newydd', changed: '2026-12-01T09:00:00.000Z' };
    await writeInFolder(page, [{ ...fileOf(renamed), name: fileOf(second).name }]);
    await page.reload();
    await expect(page.getByText(news.sentence(1), { exact: true })).toBeVisible();
    await expect(table(page).getByRole('button', { name: renamed.name, exact: true })).toBeVisible();
    await button(page, origin.menu).click();
    await expect(page.getByText(origin.watched([folderName]), { exact: true })).toBeVisible();
  },
);

test('the table is saved as it is shown, with no formula in it @full', async ({ page, words }) => {
  const { tools, columns, exportColumns } = words.cohort;
  await page.goto('#/cohort');
  await dropFiles(page, [fileOf({ ...first, name: '=HYPERLINK("x")' })]);
  await expect(learners(page)).toHaveCount(1);
  await button(page, tools.save).click();
  const downloading = page.waitForEvent('download');
  await button(page, tools.saveCsv).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(saying(`${tools.fileName(anything)}.csv`));
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(
    [columns.learner, columns.status, columns.nextStep, columns.credits, exportColumns.neededCredits].join(','),
  );
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  await button(page, tools.save).click();
  const again = page.waitForEvent('download');
  await button(page, tools.saveXlsx).click();
  expect((await again).suggestedFilename()).toMatch(saying(`${tools.fileName(anything)}.xlsx`));
});

test('a view with a name is there again after the page was loaded anew @full', async ({ page, words }) => {
  const text = words.cohort;
  await openCohort(page);
  const { tools } = text;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await button(page, tools.filter(0)).press('Enter');
  await field(tools.status).selectOption('cannotBeCompleted');
  await field(tools.days).selectOption('plannedEnd');
  await field(tools.when).selectOption('from');
  await field(tools.day).fill('2027-08-31');
  await expect(page.getByText(text.shown(12, 60), { exact: true }).first()).toBeVisible();
  await field(tools.day).fill('2027-09-01');
  await expect(page.getByText(text.noMatch.title, { exact: true })).toBeVisible();
  await field(tools.day).fill('2027-08-31');
  await page.keyboard.press('Escape');
  await button(page, text.tools.views).click();
  await page.getByLabel(text.tools.newView, { exact: true }).fill('Stuck ones');
  await button(page, text.tools.saveView).click();
  await button(page, tools.wholeView).click();
  await expect(page.getByText(text.plans(60), { exact: true }).first()).toBeVisible();
  await page.reload();
  await button(page, text.tools.views).click();
  await button(page, text.tools.applyView('Stuck ones')).click();
  await expect(button(page, tools.filter(2))).toBeVisible();
  await expect(page.getByText(text.shown(12, 60), { exact: true }).first()).toBeVisible();
});

test('printed, the table is whole @full', { tag: ['@anyLanguage', '@anySize'] }, async ({ page }) => {
  await openCohort(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(learners(page)).toHaveCount(60);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.pdf({ path: 'test-results/cohort.pdf', preferCSSPageSize: true });
});
