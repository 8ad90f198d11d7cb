import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { applyEdit, type PlanChange } from '../../src/plan/applyEdit.ts';
import { writeDiaryEntry } from '../../src/hours/diary/diaryEdits.ts';
import { joinPlans } from '../../src/plan/joinPlans.ts';
import { recordOf } from '../../src/plan/planRecord.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { ruleOutUnit } from '../../src/plan/unitChoices.ts';
import { readPlanFile } from '../../src/sharing/planFile.ts';
import { cohortPlans } from '../builders/cohortPlans.ts';
import { isFull } from '../runs.ts';
import { dropFiles, fileOf, type TextFile } from './dropFiles.ts';
import { startWithAUnit } from './freshPlan.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { beginOn } from './phones.ts';
import { openShare } from './sharePage.ts';
import { button, expectSaved, pick } from './unitsPage.ts';
import { holding, wordsHere } from './words.ts';

/** As many as a tutor has; in the quick run enough of them to go wrong. */
const phones = isFull ? 15 : 2;
const learners = isFull ? 300 : 60;

const disputed = { title: 'Resolve customer service problems', reference: 'A/506/2158' };

/** What a learner did on the phone since the file was last sent. */
function onPhone(plan: Plan, minute: number, ...changes: readonly PlanChange[]): Plan {
  return changes.reduce((before, change, index) => {
    const result = applyEdit(before, change, new Date(Date.now() + (minute * 60 + index) * 1000).toISOString());
    if (!result.ok) throw new Error('The phone would have refused it.');
    return result.plan;
  }, plan);
}

const wrote =
  (id: string, minutes: number): PlanChange =>
  (plan) =>
    writeDiaryEntry(plan, {
      id,
      date: '2026-10-05',
      subject: { kind: 'coaching' },
      job: 'off',
      minutes,
      what: 'Talked with my tutor',
      checks: {},
      evidence: '',
    });

function plansIn(text: string): readonly Plan[] {
  const read = readPlanFile(text);
  if (!read.ok) throw new Error(`Not a plan file: ${read.code}`);
  return read.plans;
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
const table = (page: Page) => page.getByRole('table', { name: wordsHere().cohort.caption, exact: true });

/** Where the table was left, half a name may stand beneath its head: too little to press, as axe says. */
const goToTop = (page: Page) =>
  table(page).evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement) at.scrollTop = 0;
  });

/** Opens a learner's plan, wherever in the table it is: only the rows around those in sight are there. */
async function openLearner(page: Page, name: string): Promise<void> {
  const learner = table(page).getByRole('button', { name, exact: true });
  await expect(async () => {
    if ((await learner.count()) === 0) await page.locator('[data-line]').last().scrollIntoViewIfNeeded();
    expect(await learner.count()).toBe(1);
  }).toPass();
  await learner.click();
  await page.waitForURL(/review$/);
}

async function openCohort(page: Page): Promise<void> {
  const { cohort } = wordsHere();
  await page.goto('#/cohort');
  await page.getByRole('heading', { name: cohort.title, exact: true, level: 1 }).waitFor();
}

/** Drops what phones sent, and waits until the table has read it. */
async function bringIn(page: Page, files: readonly TextFile[], count: number): Promise<void> {
  const { cohort } = wordsHere();
  await openCohort(page);
  await dropFiles(page, files);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText(cohort.plans(count), { exact: true }).first()).toBeVisible();
}

/** What the tutor changed, as the one file the table offers. */
async function savedChanges(page: Page): Promise<readonly Plan[]> {
  const { changedHere } = wordsHere().cohort;
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, changedHere.saveOne).click()]);
  return plansIn(await textOf(download));
}

async function writeNote(page: Page, text: string): Promise<void> {
  const { notes } = wordsHere().reviewScreen;
  await page.getByRole('textbox', { name: notes.add, exact: true }).fill(text);
  await button(page, notes.save).click();
  await expectSaved(page);
}

/** The table's figures as a reader of the paper sees them, by learner. */
async function printedRows(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(table(page).getByRole('rowheader')).toHaveCount(learners);
  const rows = await table(page).evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => [...cell.childNodes].map(({ textContent }) => textContent).join('|')),
    ),
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return new Map(rows.map(([name = '', ...cells]) => [name.split('|')[0] ?? '', cells]));
}

/** The cells of one line of a CSV. */
const cellsIn = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );

/** A time in Excel is counted from this day. */
const firstDay = Date.UTC(1899, 11, 30);
const mostHours = 10_000;

/** What a cell of Excel says in a CSV. */
function inCsv(cell: unknown): string {
  if (cell instanceof Date) {
    const minutes = Math.round((cell.getTime() - firstDay) / 60_000);
    if (minutes >= mostHours * 60) return cell.toISOString().slice(0, 10);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

test('a tutor’s week: starters to phones and back, changes on both sides, joined, saved and compared', async ({
  page,
  browser,
  words,
}) => {
  test.setTimeout(400_000);
  const { cohort, sharing } = words;
  const { short } = words.hoursScreen.words;

  await startWithAUnit(page, { name: 'Autumn group' });
  await openShare(page);
  const address = await page.getByRole('textbox', { name: sharing.starter.field, exact: true }).inputValue();
  const begun: Plan[] = [];
  for (let phone = 0; phone < phones; phone += 1)
    begun.push(...plansIn((await beginOn(browser, address, `Learner ${phone + 1}`)).text));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(phones);
  const others = cohortPlans(learners - phones);
  await bringIn(page, [...begun, ...others].map(fileOf), learners);

  // The first round: a note here, diary entries on every phone, and nobody is asked.
  await openLearner(page, 'Learner 1');
  await writeNote(page, 'Bring the workbook.');
  const afterOne = begun.map((plan, index) => onPhone(plan, 1, wrote('first', 90 + index)));
  await bringIn(page, afterOne.map(fileOf), learners);
  await expect(page.getByText(cohort.changedHere.behind(1), { exact: true })).toBeVisible();
  await screenshots(page, 'week-parted');
  await goToTop(page);
  await expectAccessible(page);
  await button(page, cohort.changedHere.take).click();
  await button(page, sharing.received.join).click();
  await page.getByRole('dialog').getByRole('button', { name: sharing.open.done, exact: true }).click();
  const [saved] = await savedChanges(page);
  expect(saved?.training?.diary.map(({ minutes }) => minutes)).toEqual([90]);
  const [first] = afterOne;
  if (!saved || !first) throw new Error('Nothing came back.');
  const back = joinPlans(first, saved, new Map(), new Date().toISOString());
  expect(back.open).toEqual([]);
  expect(recordOf(back.plan).notes.map(({ text }) => text)).toEqual(['Bring the workbook.']);

  // The second round: one unit chosen in two ways is asked about, and nothing else is.
  await openLearner(page, 'Learner 1');
  await writeNote(page, 'Well done.');
  await page.goto(page.url().replace(/review$/, 'units'));
  await pick(page, 'B', [disputed.title]);
  await expectSaved(page);
  const afterTwo = onPhone(back.plan, 3, wrote('second', 60), (plan) => ruleOutUnit(plan, disputed.reference));
  await bringIn(page, [fileOf(afterTwo)], learners);
  await button(page, cohort.changedHere.take).click();
  const asked = page.getByRole('dialog').getByRole('group');
  await expect(asked).toHaveCount(1);
  await asked.getByRole('radio', { name: holding(sharing.received.theirs) }).check();
  await button(page, sharing.received.join).click();
  await page.getByRole('dialog').getByRole('button', { name: sharing.open.done, exact: true }).click();
  const [joined] = await savedChanges(page);
  expect(joined?.units[disputed.reference]).toEqual({ state: 'ruledOut' });
  expect(joined?.training?.diary.map(({ id }) => id).toSorted()).toEqual(['first', 'second']);
  expect(joined && recordOf(joined).notes).toHaveLength(2);

  // What is saved for a spreadsheet says what the paper says, learner by learner.
  const printed = await printedRows(page);
  await button(page, cohort.tools.save).click();
  const [csv] = await Promise.all([page.waitForEvent('download'), button(page, cohort.tools.saveCsv).click()]);
  const [heads = [], ...lines] = (await textOf(csv)).replace('\uFEFF', '').trim().split('\r\n').map(cellsIn);
  expect(lines).toHaveLength(learners);
  const place = (name: string) => heads.indexOf(name);
  for (const line of lines) {
    const at = (name: string) => line[place(name)] ?? '';
    const row = printed.get(at(cohort.columns.learner));
    expect(row?.[2]).toBe(
      cohort.cells.creditsOf(Number(at(cohort.columns.credits)), Number(at(cohort.exportColumns.neededCredits))),
    );
    for (const column of ['required', 'done', 'offShort', 'onShort'] as const) {
      const said = short(minutesOf(at(cohort.columns[column])));
      expect(row?.map((cell) => cell.split('|')[0])).toContain(said);
    }
  }
  await button(page, cohort.tools.save).click();
  const [xlsx] = await Promise.all([page.waitForEvent('download'), button(page, cohort.tools.saveXlsx).click()]);
  const workbook = await readFile(await xlsx.path());
  const [excel] = await readXlsxFile(workbook);
  expect(excel?.data.map((row) => row.map(inCsv))).toEqual([heads, ...lines]);
  const sheet = new TextDecoder().decode(unzipSync(workbook)['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<autoFilter');
  expect(sheet).not.toContain('<f>');
});
