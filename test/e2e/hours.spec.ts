import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkedContent } from '../../src/hours/diary/judgedDiary.ts';
import type { HoursStanding, HoursState } from '../../src/hours/hoursStanding.ts';
import type { Job } from '../../src/hours/jobMinutes.ts';
import { emptyTraining, type DiaryEntry, type HourSubject, type TrainingPlan } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { dayByDay } from '../builders/dayByDay.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { level2Base, level2GroupC, planOf, store } from './storedPlans.ts';
import { button, expectSaved, isPhone, press, sidewaysRoom } from './unitsPage.ts';
import { anything, beginning, saying, wordsHere } from './words.ts';

const full = planOf('customer-service-2', { name: 'Mari', picked: [...level2Base, ...level2GroupC] });

/** Opens a stored plan at its hours, on 23 November 2026 unless said otherwise. */
async function openHours(page: Page, plan: Plan = full, today = '2026-11-23'): Promise<void> {
  await page.clock.setFixedTime(`${today}T10:00:00Z`);
  await store(page, { [plan.id]: plan });
  await page.goto(`./#/plan/${plan.id}/hours`);
  await page.getByRole('heading', { level: 1, name: wordsHere().hoursScreen.title, exact: true }).waitFor();
}

async function layOut(page: Page): Promise<void> {
  const { layOut: lay } = wordsHere().hoursFindings.stepActions;
  await press(button(hours(page), lay));
  await expect(button(hours(page), lay)).toBeHidden();
}

const hours = (page: Page) => page.getByRole('region', { name: wordsHere().hoursScreen.summary.heading, exact: true });

const coachingTitle = () => wordsHere().hoursScreen.subjects.coaching;
/** What a block of coaching is called, with whatever hours it has. */
const coachingIn = (from: string, to: string) =>
  saying(wordsHere().hoursScreen.months.piece(coachingTitle(), anything, from, to));

/** The block of coaching, in whatever months it is. */
function coachingBlock(page: Page) {
  const [start = ''] = wordsHere()
    .hoursScreen.months.piece(coachingTitle(), anything, '2026-09', '2026-09')
    .split(anything);
  return page.getByRole('button', { name: beginning(start) });
}

function withDiary(diary: readonly DiaryEntry[], training: Partial<TrainingPlan> = {}): Plan {
  return { ...full, training: { ...emptyTraining, ...training, diary } };
}

const entry = (changes: Partial<DiaryEntry>): DiaryEntry => ({
  id: 'entry',
  date: '2026-11-02',
  subject: { kind: 'coaching' },
  job: 'off',
  minutes: 90,
  what: 'Talked with my mentor',
  checks: {},
  evidence: '',
  ...changes,
});

test('a new plan is laid out in one tap, with nothing wrong in light, dark or on a narrow phone @phone', async ({
  page,
  words,
}) => {
  await openHours(page);
  await screenshots(page, 'hours-empty');
  await layOut(page);
  await expect(page.getByText(words.hoursScreen.longEnough(12), { exact: true })).toBeVisible();
  await screenshots(page, 'hours');
  await page.setViewportSize({ width: 320, height: 700 });
  // The screen lays itself out anew once it has heard of the width.
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(wider).toBeLessThanOrEqual(0);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText(words.hoursScreen.longEnough(12), { exact: true })).toBeVisible();
  await expect(button(page, words.hoursScreen.months.layOut)).toBeHidden();
  await expect(button(page, words.hoursFindings.stepActions.layOut)).toBeHidden();
});

test('a block is arranged by keyboard alone, keeps the focus, and one undo takes one step back', async ({
  page,
  words,
}) => {
  test.skip(isPhone(), 'the month grid needs room; the phone has a form');
  await openHours(page);
  await layOut(page);
  const coaching = coachingBlock(page);
  await coaching.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(coaching).toHaveAccessibleName(coachingIn('2026-10', '2027-08'));
  await expect(coaching).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: coachingTitle(), exact: true });
  await form.getByLabel(words.hoursScreen.piece.to, { exact: true }).selectOption('2027-06');
  await screenshots(page, 'hours-piece');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(coaching).toBeFocused();
  await expect(coaching).toHaveAccessibleName(coachingIn('2026-10', '2027-06'));
  await page.keyboard.press('Control+z');
  await expect(coaching).toHaveAccessibleName(coachingIn('2026-10', '2027-08'));
});

test(
  'a figure and its unit stay on one line in the narrowest block @full',
  { tag: '@anyLanguage' },
  async ({ page, words }) => {
    test.skip(isPhone(), 'the month grid needs room; the phone has lists');
    await page.setViewportSize({ width: 1024, height: 768 });
    await openHours(page, { ...full, training: { ...emptyTraining, plannedEnd: '2029-02-28' } });
    await layOut(page);
    await coachingBlock(page).press('Enter');
    await page
      .getByRole('dialog', { name: coachingTitle(), exact: true })
      .getByLabel(words.hoursScreen.piece.to, { exact: true })
      .selectOption('2026-09');
    await page.keyboard.press('Escape');
    await expectSaved(page);
    for (const [language, unit] of [
      ['en', 'h'],
      ['cy', 'awr'],
    ] as const) {
      await page.goto(`./?lang=${language}#/plan/plan-1/hours`);
      const figures = page.locator('[data-piece]').getByText(new RegExp(`^[\\d.,]+ ${unit}$`));
      await figures.first().waitFor();
      const broken = await figures.evaluateAll((all) =>
        all.filter((figure) => figure.getClientRects().length > 1).map(({ textContent }) => textContent),
      );
      expect(broken, language).toEqual([]);
    }
  },
);

test(
  'a block is moved by its middle, stretched by its end, and left alone by Escape',
  { tag: '@anyLanguage' },
  async ({ page }) => {
    test.skip(isPhone(), 'the month grid needs room; the phone has a form');
    await openHours(page);
    await layOut(page);
    const coaching = coachingBlock(page);
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
    await expect(coaching).toHaveAccessibleName(coachingIn('2026-09', '2027-05'));
    await drag(100, 2);
    await expect(coaching).toHaveAccessibleName(coachingIn('2026-11', '2027-07'));
    await drag(100, -2, true);
    await expect(coaching).toHaveAccessibleName(coachingIn('2026-11', '2027-07'));
    await expect(page.getByRole('dialog')).toBeHidden();
  },
);

test('training is written into the diary, counted, deleted and brought back @cymraeg', async ({ page, words }) => {
  const text = words.diary;
  await openHours(page);
  await layOut(page);
  await press(button(page, text.add).first());
  const form = page.getByRole('dialog', { name: text.addTitle, exact: true });
  await expect(form.getByLabel(text.date, { exact: true })).toHaveValue('2026-11-23');
  await form.getByLabel(text.subject, { exact: true }).selectOption({ label: coachingTitle() });
  const time = form.getByLabel(text.time, { exact: true });
  await time.fill('25');
  await expect(time).toHaveAccessibleDescription(
    `${text.timeHint} ${words.hoursFindings.fault({ code: 'moreThanADay', minutes: 25 * 60 })}`,
  );
  await time.fill('2.5');
  await form.getByLabel(text.what, { exact: true }).fill('Complaints workshop');
  await screenshots(page, 'hours-diary-form');
  await press(button(form, text.save.off));
  await expect(form).toBeHidden();
  const diary = page.getByRole('region', { name: text.heading, exact: true });
  await expect(diary).toContainText(text.recorded(150, 0));
  await press(button(diary, text.removeAbout('2026-11-23', coachingTitle())));
  await expect(diary).toContainText(text.empty);
  await press(button(page.getByRole('banner'), words.common.undo));
  await expect(diary).toContainText('Complaints workshop');
  await expectSaved(page);
  await page.reload();
  await expect(diary).toContainText('Complaints workshop');
});

/** All hours Level 2 asks for, off or on the job, in one entry a part: to be told day by day. */
function everyHour(job: Job, date: string): readonly DiaryEntry[] {
  const hoursOf: readonly (readonly [subject: HourSubject, off: number, on: number])[] = [
    [{ kind: 'essentialSkill', skill: 'communication' }, 20, 40],
    [{ kind: 'essentialSkill', skill: 'applicationOfNumber' }, 20, 40],
    [{ kind: 'qualification' }, 66, 179],
    [{ kind: 'coaching' }, 24, 24],
  ];
  return hoursOf.map(([subject, off, on], index) =>
    entry({ id: `${job} ${index}`, date, subject, job, minutes: (job === 'off' ? off : on) * 60 }),
  );
}

const checkedByAll = (diary: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  diary.map((each) => {
    const check = { name: 'Sian Evans', day: each.date, of: checkedContent(each) };
    return { ...each, checks: { assessor: check, employer: check, learner: check } };
  });

/** What stands before the first figure of a sentence. */
const opening = (sentence: string): string => sentence.split(/\d/)[0] ?? '';
const standing = (state: HoursState): HoursStanding => ({
  state,
  behind: { offMinutes: 60, onMinutes: 0 },
  left: { offMinutes: 130 * 60, onMinutes: 283 * 60 },
  perWeek: null,
  fitsContract: null,
  lastEntry: '2027-02-26',
  pace: null,
  byEnd: null,
  reached: null,
});

test('six months in and behind off the job only: says so, and what a week takes @full', async ({ page, words }) => {
  const plan = withDiary(dayByDay(everyHour('on', '2027-02-26')), { contractedMinutesPerWeek: 2220 });
  await openHours(page, plan, '2027-03-01');
  await layOut(page);
  const { step, both, pace } = words.hoursFindings;
  const heading = hours(page).getByRole('heading', {
    name: beginning(opening(step({ kind: 'catchUp', standing: standing('behind') }, () => ''))),
  });
  await expect(heading).toBeVisible();
  await expect(heading).not.toContainText(both({ offMinutes: 0, onMinutes: 60 }).replace(/^\S+ \S+ /, ''));
  const fits = pace({ ...standing('behind'), perWeek: { offMinutes: 300, onMinutes: 0 }, fitsContract: true }, 2220);
  await expect(hours(page)).toContainText(fits.split('. ').at(-1) ?? fits);
  await expectAccessible(page);
  await screenshots(page, 'hours-behind');
});

test('past its end with nothing written down: nought is done, and the next step leads to the dates', async ({
  page,
  words,
}) => {
  await openHours(page, full, '2027-11-01');
  await expect(hours(page)).toContainText(words.hoursFindings.standing(standing('pastEnd'), '2027-08-31'));
  await expect(hours(page)).toContainText(`0 ${words.hoursScreen.summary.lead.done(413 * 60)}`);
  await screenshots(page, 'hours-past-end');
  await press(button(hours(page), words.hoursFindings.stepActions.setDates));
  await expect(page.getByRole('dialog', { name: words.hoursScreen.dates.title, exact: true })).toBeVisible();
});

test('everything written down and nothing checked: nothing is done until it is checked, in seconds', async ({
  page,
  words,
}) => {
  const { summary } = words.hoursScreen;
  const { checking } = words.diary;
  const diary = dayByDay([...everyHour('off', '2027-06-01'), ...everyHour('on', '2027-06-02')]);
  await openHours(page, withDiary(diary), '2027-06-30');
  await expect(hours(page)).toContainText(`0 ${summary.lead.done(413 * 60)}`);
  await screenshots(page, 'hours-unchecked');
  await press(button(hours(page), words.hoursFindings.stepActions.check));
  const form = page.getByRole('dialog', { name: checking.title, exact: true });
  for (const name of ['assessor', 'employer', 'learner'] as const) {
    await form.getByLabel(checking.names[name], { exact: true }).fill('Sian Evans');
  }
  await expectAccessible(page);
  await screenshots(page, 'hours-check');
  await press(button(form, checking.submit(diary.length)));
  await expect(form).toBeHidden();
  await expect(hours(page)).toContainText(`413 ${summary.lead.done(413 * 60)}`);
  await screenshots(page, 'hours-done');
});

test('Contact Centre is judged by its two totals, with nothing of another document said of it', async ({
  page,
  words,
}) => {
  await openHours(page, planOf('contact-centre-2', { name: 'Idris' }));
  await layOut(page);
  await expect(hours(page)).toContainText(words.hoursScreen.summary.totalsOnly);
  const main = page.getByRole('main');
  for (const sentence of [words.priorLearning.application, words.priorLearning.employedSince])
    await expect(main).not.toContainText(sentence);
  await screenshots(page, 'hours-contact-centre');
});

test('plan and diary leave as CSV and as a workbook, and no cell runs as a formula', async ({ page, words }) => {
  const text = words.hoursScreen.save;
  await openHours(page, withDiary(checkedByAll([entry({ what: '=HYPERLINK("x")' })])));
  await layOut(page);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await press(button(page, name));
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const diary = await save(text.diaryCsv);
  expect(diary.name).toBe(`${text.diaryFile('Mari')}.csv`);
  expect(diary.content.toString('utf8')).toContain(
    `2026-11-02,${coachingTitle()},${words.hoursScreen.jobs.off},1:30,"'=HYPERLINK(""x"")",,${text.states.checked},`,
  );
  const plan = await save(text.planCsv);
  expect(plan.content.toString('utf8')).toContain(
    `${coachingTitle()},${text.figures.planned},2026-09,2027-08,24:00,24:00,48:00`,
  );
  const workbook = await save(text.xlsx);
  expect(workbook.name).toBe(`${text.planFile('Mari')}.xlsx`);
  expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
});

test('paper shows the months as a table, and nothing to press', async ({ page, words }) => {
  await openHours(page);
  await layOut(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: words.hoursScreen.print.caption, exact: true })).toBeVisible();
  await expect(
    page.getByRole('row', { name: beginning(`${coachingTitle()} ${words.hoursScreen.range('2026-09', '2027-08')} `) }),
  ).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  const inked = page.locator('input[type=date]').filter({ visible: true });
  const pattern = await inked.evaluateAll((fields: HTMLInputElement[]) =>
    fields
      .filter((field) => field.value === '' && getComputedStyle(field).color !== 'rgba(0, 0, 0, 0)')
      .map(({ id }) => id),
  );
  expect(pattern, 'empty days that are printed as a pattern to type in').toEqual([]);
  // What the margins leave of A4: what is wider is printed smaller.
  await page.setViewportSize({ width: 703, height: 1032 });
  await expect.poll(() => sidewaysRoom(page)).toBe(0);
});

test('paper shows the running total once, be the months laid out or not @full', async ({ page, words }) => {
  await openHours(page);
  await page.emulateMedia({ media: 'print' });
  const chart = page.getByRole('region', { name: words.hoursScreen.chart.heading, exact: true });
  await expect(chart).toHaveCount(1);
  await page.emulateMedia({ media: null });
  await layOut(page);
  await page.emulateMedia({ media: 'print' });
  await expect(chart).toHaveCount(1);
});
