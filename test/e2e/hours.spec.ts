import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { emptyTraining, type DiaryEntry } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { level2Base, level2GroupC, planOf, store } from './storedPlans.ts';
import { button, isPhone, press } from './unitsPage.ts';
import { expectSaved } from './unitsPage.ts';

const full = planOf('customer-service-2', { name: 'Mari', picked: [...level2Base, ...level2GroupC] });

/** Opens a stored plan at its hours, on 23 November 2026. */
async function openHours(page: Page, plan: Plan = full): Promise<void> {
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await store(page, { [plan.id]: plan });
  await page.goto(`./#/plan/${plan.id}/hours`);
  await page.getByRole('heading', { level: 1, name: 'Training hours' }).waitFor();
}

async function layOut(page: Page): Promise<void> {
  await press(button(hours(page), 'Lay out my plan'));
  await expect(button(hours(page), 'Lay out my plan')).toBeHidden();
}

const hours = (page: Page) => page.getByRole('region', { name: 'Your hours', exact: true });
const block = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, `) });

function withDiary(diary: readonly DiaryEntry[]): Plan {
  return { ...full, training: { ...emptyTraining, diary } };
}

const entry = (changes: Partial<DiaryEntry>): DiaryEntry => ({
  id: 'entry',
  date: '2026-11-02',
  subject: { kind: 'coaching' },
  job: 'off',
  minutes: 90,
  what: 'Talked with my mentor',
  checkedBy: '',
  evidence: '',
  ...changes,
});

test('a new plan is laid out in one tap, with nothing wrong in light, dark or on a narrow phone', async ({ page }) => {
  await openHours(page);
  await screenshots(page, 'hours-empty');
  await layOut(page);
  await expect(page.getByText('12 months: long enough')).toBeVisible();
  await screenshots(page, 'hours');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  // The screen lays itself out anew once it has heard of the width.
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(wider).toBeLessThanOrEqual(0);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText('12 months: long enough')).toBeVisible();
  await expect(button(page, 'Lay out my plan')).toBeHidden();
});

test('a block is arranged by keyboard alone, keeps the focus, and one undo takes one step back', async ({ page }) => {
  test.skip(isPhone(), 'the month grid needs room; the phone has a form');
  await openHours(page);
  await layOut(page);
  const coaching = block(page, 'Coaching and mentoring');
  await coaching.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(coaching).toHaveAccessibleName(/October 2026 to August 2027$/);
  await expect(coaching).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Coaching and mentoring', exact: true });
  await form.getByLabel('Last month').selectOption('2027-06');
  await screenshots(page, 'hours-piece');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(coaching).toBeFocused();
  await expect(coaching).toHaveAccessibleName(/October 2026 to June 2027$/);
  await page.keyboard.press('Control+z');
  await expect(coaching).toHaveAccessibleName(/October 2026 to August 2027$/);
});

test('a block is moved by its middle, stretched by its end, and left alone by Escape', async ({ page }) => {
  test.skip(isPhone(), 'the month grid needs room; the phone has a form');
  await openHours(page);
  await layOut(page);
  const coaching = block(page, 'Coaching and mentoring');
  await coaching.scrollIntoViewIfNeeded();
  const monthWidth = await coaching.evaluate((element) => element.getBoundingClientRect().width / 12);
  const drag = async (from: number, months: number, escape = false) => {
    const box = await coaching.boundingBox();
    if (!box) throw new Error('No block');
    const x = box.x + (from < 0 ? box.width + from : from);
    await page.mouse.move(x, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(x + months * monthWidth, box.y + box.height / 2, { steps: 4 });
    if (escape) await page.keyboard.press('Escape');
    await page.mouse.up();
  };
  await drag(-3, -3);
  await expect(coaching).toHaveAccessibleName(/September 2026 to May 2027$/);
  await drag(100, 2);
  await expect(coaching).toHaveAccessibleName(/November 2026 to July 2027$/);
  await drag(100, -2, true);
  await expect(coaching).toHaveAccessibleName(/November 2026 to July 2027$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('training is written into the diary, counted, deleted and brought back', async ({ page }) => {
  await openHours(page);
  await layOut(page);
  await press(button(page, 'Add to the diary').first());
  const form = page.getByRole('dialog', { name: 'What did you do?', exact: true });
  await expect(form.getByLabel('Date')).toHaveValue('2026-11-23');
  await form.getByLabel('For', { exact: true }).selectOption({ label: 'Coaching and mentoring' });
  await form.getByLabel('Hours', { exact: true }).fill('25');
  await expect(form.getByLabel('Hours', { exact: true })).toHaveAccessibleDescription(/A day has 24 hours/);
  await form.getByLabel('Hours', { exact: true }).fill('2');
  await form.getByLabel('Minutes').fill('30');
  await form.getByLabel('What was done').fill('Complaints workshop');
  await screenshots(page, 'hours-diary-form');
  await expectAccessible(page);
  await press(button(form, 'Save'));
  await expect(form).toBeHidden();
  const diary = page.getByRole('region', { name: 'Diary', exact: true });
  await expect(diary).toContainText('2.5 hours off the job');
  await press(button(diary, 'Delete 23 November 2026, Coaching and mentoring'));
  await expect(diary).toContainText('Nothing is written down yet.');
  await press(button(page.getByRole('banner'), 'Undo'));
  await expect(diary).toContainText('Complaints workshop');
  await expectSaved(page);
  await page.reload();
  await expect(diary).toContainText('Complaints workshop');
});

test('an apprentice who is behind sees by how much and what would do it', async ({ page }) => {
  await openHours(page, withDiary([entry({ date: '2026-10-01', minutes: 600 })]));
  await layOut(page);
  await expect(hours(page)).toContainText(/At this pace you reach .* off-the-job hours in .*, \d+ months late/);
  await expect(hours(page)).toContainText(/From now on, .* hours? a week would be enough/);
  await screenshots(page, 'hours-behind');
});

test('plan and diary leave as CSV and as a workbook, and no cell runs as a formula', async ({ page }) => {
  await openHours(page, withDiary([entry({ what: '=HYPERLINK("x")', checkedBy: 'Siân, mentor' })]));
  await press(button(hours(page), 'Lay out my plan'));
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await press(button(page, name));
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const diary = await save('Diary as CSV');
  expect(diary.name).toBe('Mari diary.csv');
  expect(diary.content.toString('utf8')).toContain(
    '2026-11-02,Coaching and mentoring,Off the job,1.5,"\'=HYPERLINK(""x"")","Siân, mentor",',
  );
  const plan = await save('Plan as CSV');
  expect(plan.content.toString('utf8')).toContain('Coaching and mentoring,2026-09,2027-08,24,24,');
  const workbook = await save('Plan and diary for Excel');
  expect(workbook.name).toBe('Mari hours.xlsx');
  expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
});

test('paper shows the months as a table, and nothing to press', async ({ page }) => {
  await openHours(page);
  await layOut(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Training by month' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Coaching and mentoring September 2026 to August 2027/ })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
