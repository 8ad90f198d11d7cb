import type { Locator, Page } from '@playwright/test';
import { emptyTraining } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { level2Base, level2GroupC, planOf, store } from './storedPlans.ts';
import { box, button, isPhone, press, showGroup } from './unitsPage.ts';
import { expectSaved } from './unitsPage.ts';

const claimed = 'Y/506/2135';
/** Every rule met but for a unit achieved before and a GCSE with a number for a grade. */
const doubtful: Plan = {
  ...planOf('customer-service-2', {
    name: 'Mari Jones',
    offerings: { 'customer-service-diploma-2': '601/3562/1' },
    picked: [...level2Base.filter((unit) => unit !== claimed), ...level2GroupC],
    claimed: [claimed],
  }),
  training: {
    ...emptyTraining,
    essentialSkills: { communication: { route: 'proxy', qualification: 'gcse', result: '5', achieved: '2024-08-22' } },
  },
};
const ready = planOf('customer-service-2', { name: 'Mari Jones', picked: [...level2Base, ...level2GroupC] });

async function openReview(page: Page, plan: Plan): Promise<void> {
  await store(page, { [plan.id]: plan });
  await page.goto(`./#/plan/${plan.id}/review`);
  await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
}

const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function tickOff(page: Page, what: RegExp, by: string): Promise<void> {
  await press(page.getByRole('button', { name: what }));
  await page.getByRole('textbox', { name: 'Who confirms it?' }).fill(by);
  await press(button(page, 'Confirm'));
}

async function agree(page: Page, party: string, name: string, again = ''): Promise<void> {
  await press(page.getByRole('button', { name: `${party}: agree ${again}to this plan`, exact: true }));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await press(button(dialog, 'I agree to this plan'));
  await expect(dialog).toBeHidden();
}

/** Picks a unit on the Units screen, or takes it out. */
const toggle = (page: Page, title: string) =>
  press(isPhone() ? page.locator('label').filter({ hasText: title }) : box(page, title));

const sidewaysRoom = (target: Locator) => target.evaluate((element) => element.scrollWidth - element.clientWidth);

test.describe('A meeting over a plan', () => {
  // Long journeys, each page of them looked at by axe.
  test.slow();

  test('goes from what is in doubt to what was confirmed and said, and keeps it', async ({ page }) => {
    await openReview(page, doubtful);
    await expect(card(page, 'This plan breaks no rule, but is not certain yet')).toBeVisible();
    await screenshots(page, 'review-to-confirm');
    await expectAccessible(page);
    expect(await sidewaysRoom(page.locator('html'))).toBe(0);

    await tickOff(page, /^Tick off: “Exceed customer expectations”/, 'Ann Lloyd, City and Guilds');
    await tickOff(page, /^Tick off: GCSE or iGCSE/, 'Sian Evans, college');
    const verdict = card(page, 'This plan meets every credit rule, with what was confirmed');
    await expect(verdict).toContainText('Confirmed by Ann Lloyd, City and Guilds and Sian Evans, college.');

    await page.getByRole('textbox', { name: 'Add a note' }).fill('Two hours on Fridays.');
    await press(button(page, 'Save note'));
    await expect(card(page, 'Notes')).toContainText('Tutor, today');
    await press(button(page, 'Add an action'));
    await page.getByRole('textbox', { name: 'What is to be done?' }).fill('Send the certificate');
    await page.getByLabel('By when?').fill('2020-01-31');
    await press(button(page, 'Save action'));
    await expect(card(page, 'Agreed actions')).toContainText('by 31 January 2020 late');

    await page.goto('./#/');
    await expect(card(page, 'Still to do')).toContainText('Send the certificate');
    await page.reload();
    await page.goto(`./#/plan/${doubtful.id}/review`);
    await expect(verdict).toBeVisible();
    await expect(card(page, 'Notes')).toContainText('Two hours on Fridays.');
  });

  test('ends with an agreement, which is asked for again once the plan has changed', async ({ page }) => {
    await openReview(page, ready);
    await agree(page, 'Tutor', 'Sian Evans');
    await agree(page, 'Apprentice', 'Mari Jones');
    const agreement = card(page, 'Agreement');
    await expect(agreement).toContainText('Agreed: Sian Evans');

    await page.goto(`./#/plan/${ready.id}/units`);
    await showGroup(page, 'B');
    await toggle(page, 'Resolve customer service problems');
    await page.goto(`./#/plan/${ready.id}/review`);
    await expect(agreement).toContainText('Changed since Sian Evans agreed');
    await expect(agreement).toContainText('Changed since Mari Jones agreed');
    await expect(agreement).toContainText('“Resolve customer service problems” was added.');
    await screenshots(page, 'review-changed');
    await expectAccessible(page);
    await agree(page, 'Tutor', 'Sian Evans', 'again ');
    await expect(agreement).not.toContainText('Changed since Sian Evans');
    await expectSaved(page);
    await page.reload();
    await expect(agreement).toContainText('Agreed: Sian Evans');
    await expect(agreement).toContainText('Changed since Mari Jones agreed');
  });

  test('tries another option beside the first, moves one unit across, and uses the other', async ({ page }) => {
    await openReview(page, ready);
    await press(button(page, 'Copy to a new option'));
    const comparison = card(page, 'Option A and Option B');
    await expect(comparison).toContainText('Both options are the same.');
    await expect(comparison.getByRole('heading', { level: 2 })).toBeFocused();

    await press(comparison.getByRole('link', { name: 'Change Option B' }));
    await showGroup(page, 'B');
    await toggle(page, 'Make telephone calls to customers');
    await toggle(page, 'Resolve customer service problems');
    await page.goto(`./#/plan/${ready.id}/review`);
    await expect(comparison).toContainText('Only in A');
    await screenshots(page, 'review-options');
    await expectAccessible(page);
    expect(await sidewaysRoom(page.locator('html'))).toBe(0);

    await press(page.getByRole('button', { name: 'Add to B: Make telephone calls to customers' }));
    await expect(comparison.getByRole('row', { name: /^Group B/ })).toHaveText('Group B, at least 161621');
    await press(page.getByRole('radio', { name: 'Option B' }));
    await press(button(page, 'Use Option B'));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Use Option B' }));
    await expect(page).toHaveURL(new RegExp(`/plan/${ready.id}/review$`));
    await expect(card(page, 'This plan meets every credit rule')).toContainText('50 of 45 credits');
  });

  test('is shown on a projector without anything that changes the plan, and Escape leaves', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openReview(page, doubtful);
    await press(button(page, 'Present'));
    const dialog = page.getByRole('dialog', { name: 'Presenting Mari Jones' });
    await expect(dialog.getByRole('heading', { name: /^This plan breaks no rule/ })).toBeInViewport();
    await expect(dialog.getByRole('button')).toHaveCount(1);
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    expect(await sidewaysRoom(dialog)).toBe(0);
    await screenshots(page, 'review-present');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, 'Present')).toBeFocused();
  });
});

/** The width of a sheet of A4 between its margins, in CSS pixels. */
const paperWidth = 703;

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Cells whose words stand out of them, and rows that a page break may cut. */
const faultyRows = (page: Page) =>
  page.locator('main tr:has(> :is(td, th)):not(:has(table))').evaluateAll((rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0)
      .filter(
        (row) =>
          getComputedStyle(row).breakInside !== 'avoid' ||
          [...row.children].some((cell) => cell.scrollWidth > cell.clientWidth + 1),
      )
      .map(({ textContent }) => textContent),
  );

test.describe('Paper', () => {
  test.beforeEach(({ isMobile }) => {
    test.skip(isMobile, 'Paper is the same wherever it is printed from');
  });

  test('is a plan of two pages with everything that a provider files', async ({ page }) => {
    await openReview(page, doubtful);
    await agree(page, 'Tutor', 'Sian Evans');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: paperWidth, height: 1000 });
    const paper = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training plan');
    await expect(paper.getByRole('img', { name: /^QR code/ })).toBeVisible();
    for (const words of [
      'Foundation Apprenticeship, Customer Service (Wales), Level 2',
      'This plan breaks no rule, but is not certain yet: 45 of 45 credits',
      'City and Guilds of London Institute 601/3562/1',
      'Use social media to deliver customer service',
      'Group B',
      'Essential Skills: Communication',
      'Total (413 needed)',
      'The hours are not laid out by month yet.',
      '“Exceed customer expectations” was achieved before. Does it count? (awarding organisation)',
      'Customer Service (Wales), FR04302, issue 3, 17 August 2018',
      'We agree to this plan.',
      'Agreed on the device: Sian Evans',
    ])
      await expect(paper.getByText(words).filter({ visible: true }).first()).toBeVisible();
    await expect(button(page, 'Present')).toBeHidden();
    expect(await faultyRows(page)).toEqual([]);
    expect(await pagesOf(page)).toBe(2);
  });

  test('of whole qualifications is one page', async ({ page }) => {
    await openReview(page, planOf('contact-centre-2'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Level 2 NVQ Certificate in Contact Centre Operations').last()).toBeVisible();
    expect(await pagesOf(page)).toBe(1);
  });

  test('has a diary sheet for each kind of training, with the two who sign it', async ({ page }) => {
    await openReview(page, ready);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press(button(page, 'Print to sign'));
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await expectAccessible(page);
    await dialog.getByRole('radio', { name: 'Diary sheets to sign' }).check({ force: true });
    await press(button(dialog, 'Print'));
    await expect(dialog).toBeHidden();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    const signers = (name: string) => page.getByRole('table', { name }).getByRole('columnheader');
    await expect(signers('Off-the-job hours')).toHaveText([
      'Date',
      'What was done',
      'For which unit',
      'Hours',
      'Assessor',
      'Employer',
    ]);
    await expect(signers('On-the-job hours')).toHaveText([
      'Date',
      'What was done',
      'For which unit',
      'Hours',
      'Apprentice',
      'Assessor',
    ]);
    expect(await pagesOf(page)).toBe(2);
  });
});
