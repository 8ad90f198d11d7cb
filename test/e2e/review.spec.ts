import { signersOf } from '../../src/hours/diary/judgedDiary.ts';
import type { Locator, Page } from '@playwright/test';
import { emptyTraining, type DiaryEntry } from '../../src/plan/hoursSchema.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { emptyRecord } from '../../src/plan/planRecord.ts';
import type { Party } from '../../src/plan/recordSchema.ts';
import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { level2Base, level2GroupC, pathwayOf, planOf, store } from './storedPlans.ts';
import { box, button, expectSaved, isPhone, press, showGroup } from './unitsPage.ts';
import { anything, beginning, saying, wordsHere } from './words.ts';

const today = '2026-11-23';
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

/** Opens a stored plan at its review, on 23 November 2026. */
async function openReview(page: Page, plan: Plan): Promise<void> {
  await page.clock.setFixedTime(`${today}T10:00:00Z`);
  await store(page, { [plan.id]: plan });
  await page.goto(`./#/plan/${plan.id}/review`);
  await page.getByRole('heading', { level: 1, name: wordsHere().reviewScreen.title, exact: true }).waitFor();
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Whether a unit achieved before counts. */
const doesItCount = (title: string): string =>
  wordsHere().reviewScreen.points.sentence({ kind: 'priorUnit', unit: claimed }, () => title);

async function tickOff(page: Page, what: string, by: string): Promise<void> {
  const { points } = wordsHere().reviewScreen;
  await press(page.getByRole('button', { name: saying(points.tickAbout(what)) }));
  await page.getByRole('textbox', { name: points.by, exact: true }).fill(by);
  await press(button(page, points.save));
}

async function agree(page: Page, party: Party, name: string, again = false): Promise<void> {
  const { signOff } = wordsHere().reviewScreen;
  await press(button(page, (again ? signOff.agreeAgainAbout : signOff.agreeAbout)(party)));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: signOff.name, exact: true }).fill(name);
  await press(button(dialog, signOff.submit));
  await expect(dialog).toBeHidden();
}

/** Picks a unit on the Units screen, or takes it out. */
const toggle = (page: Page, title: string) =>
  press(isPhone() ? page.locator('label').filter({ hasText: title }) : box(page, title));

const sidewaysRoom = (target: Locator) => target.evaluate((element) => element.scrollWidth - element.clientWidth);

test.describe('A meeting over a plan', () => {
  // Long journeys, each page of them looked at by axe.
  test.slow();

  test('goes from what is in doubt to what was confirmed and said, and keeps it', async ({ page, words }) => {
    const text = words.reviewScreen;
    await openReview(page, doubtful);
    await expect(card(page, text.standing.toConfirm(null))).toBeVisible();
    await screenshots(page, 'review-to-confirm');
    await expect.poll(() => sidewaysRoom(page.locator('html'))).toBe(0);

    await tickOff(page, doesItCount('Exceed customer expectations'), 'Ann Lloyd, City and Guilds');
    await tickOff(page, `${anything}${words.about.skills.proxyNames.gcse}${anything}`, 'Sian Evans, college');
    const verdict = card(page, text.standing.confirmed(null));
    await expect(verdict).toContainText(text.confirmedBy(['Ann Lloyd, City and Guilds', 'Sian Evans, college']));

    await page.getByRole('textbox', { name: text.notes.add, exact: true }).fill('Two hours on Fridays.');
    await press(button(page, text.notes.save));
    await expect(card(page, text.notes.heading)).toContainText(
      `${text.parties.tutor}, ${text.notes.when(today, true)}`,
    );
    await press(button(page, text.actions.add));
    await page.getByRole('textbox', { name: text.actions.what, exact: true }).fill('Send the certificate');
    await page.getByLabel(text.actions.due, { exact: true }).fill('2020-01-31');
    await press(button(page, text.actions.save));
    await expect(card(page, text.actions.heading)).toContainText(
      `${text.actions.by('', '2020-01-31')} ${text.actions.late}`,
    );

    await page.goto('./#/');
    await expect(card(page, text.actions.onStart)).toContainText('Send the certificate');
    await page.reload();
    await page.goto(`./#/plan/${doubtful.id}/review`);
    await expect(verdict).toBeVisible();
    await expect(card(page, text.notes.heading)).toContainText('Two hours on Fridays.');
  });

  test('shows off the job, on the job and both together side by side on a phone @cymraeg', async ({ page, words }) => {
    const diary = [
      { id: 'off', date: '2026-10-01', subject: { kind: 'coaching' }, job: 'off', minutes: 617, what: '', checks: {} },
      { id: 'on', date: '2026-10-02', subject: { kind: 'coaching' }, job: 'on', minutes: 619, what: '', checks: {} },
    ].map((entry) => ({ ...entry, evidence: '' }) as DiaryEntry);
    await openReview(page, { ...ready, training: { ...emptyTraining, diary } });
    const { hours } = words.reviewScreen;
    const table = page.getByRole('table', { name: hours.lead(413 * 60, 413 * 60), exact: true });
    const edge = await card(page, hours.heading).evaluate((element) => element.getBoundingClientRect().right);
    const last = table.getByRole('columnheader', { name: hours.rows.all, exact: true });
    await expect
      .poll(() => last.evaluate((element) => Math.round(element.getBoundingClientRect().right)))
      .toBeLessThanOrEqual(Math.round(edge));
  });

  test('ends with an agreement, which is asked for again once the plan has changed', async ({ page, words }) => {
    const text = words.reviewScreen;
    const agreed = `${text.signOff.agreedState}: ${text.signOff.agreed('Sian Evans', today)}`;
    await openReview(page, ready);
    await agree(page, 'tutor', 'Sian Evans');
    await agree(page, 'apprentice', 'Mari Jones');
    const agreement = card(page, text.signOff.heading);
    await expect(agreement).toContainText(agreed);

    await page.goto(`./#/plan/${ready.id}/units`);
    await showGroup(page, 'B');
    await toggle(page, 'Resolve customer service problems');
    await page.goto(`./#/plan/${ready.id}/review`);
    await expect(agreement).toContainText(text.signOff.changedSince('Sian Evans', today));
    await expect(agreement).toContainText(text.signOff.changedSince('Mari Jones', today));
    await expect(agreement).toContainText(
      text.signOff.changes(
        { kind: 'unit', unit: '', before: null, after: 'picked' },
        () => 'Resolve customer service problems',
      ),
    );
    await screenshots(page, 'review-changed');
    await expectAccessible(page);
    await agree(page, 'tutor', 'Sian Evans', true);
    await expect(agreement).not.toContainText(text.signOff.changedSince('Sian Evans', today));
    await expectSaved(page);
    await page.reload();
    await expect(agreement).toContainText(agreed);
    await expect(agreement).toContainText(text.signOff.changedSince('Mari Jones', today));
  });

  test('tries another option beside the first, moves one unit across, and uses the other @full', async ({
    page,
    words,
  }) => {
    const text = words.reviewScreen;
    const groupB = text.options.table.groupMinimum('B', 16);
    await openReview(page, ready);
    await press(button(page, text.options.copy));
    const comparison = card(page, text.options.heading('A', 'B'));
    await expect(comparison).toContainText(text.options.same);
    await expect(comparison.getByRole('heading', { level: 2 })).toBeFocused();

    // Who makes a copy goes on in it.
    await page.goto(page.url().replace(/review$/, 'units'));
    await showGroup(page, 'B');
    await toggle(page, 'Make telephone calls to customers');
    await toggle(page, 'Resolve customer service problems');
    await page.goto(`./#/plan/${ready.id}/review`);
    await expect(comparison).toContainText(text.options.onlyIn('A'));
    await screenshots(page, 'review-options');
    await expectAccessible(page);
    await expect.poll(() => sidewaysRoom(page.locator('html'))).toBe(0);

    await press(button(page, text.options.addToAbout('Make telephone calls to customers', 'B')));
    await expect(comparison.getByRole('row', { name: beginning(groupB) })).toHaveText(`${groupB}1621`);
    await press(page.getByRole('radio', { name: text.option('B'), exact: true }));
    await press(button(page, text.options.decide('B')));
    await press(button(page.getByRole('dialog'), text.options.decide('B')));
    await expect(page).toHaveURL(new RegExp(`/plan/${ready.id}/review$`));
    await expect(card(page, text.standing.ready(null))).toContainText(`50 ${wordsHere().unitsScreen.totalOf(45)}`);
  });

  test('is shown on a projector without anything that changes the plan, and Escape leaves', async ({ page, words }) => {
    const text = words.reviewScreen;
    await page.setViewportSize({ width: 1280, height: 720 });
    await openReview(page, doubtful);
    await press(button(page, text.present));
    const dialog = page.getByRole('dialog', { name: text.presenting('Mari Jones'), exact: true });
    await expect(dialog.getByRole('heading', { name: text.standing.toConfirm(null), exact: true })).toBeInViewport();
    await expect(dialog.getByRole('button')).toHaveCount(1);
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    await expect.poll(() => sidewaysRoom(dialog)).toBe(0);
    await screenshots(page, 'review-present');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, text.present)).toBeFocused();
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

// Paper is the same wherever it is printed from.
test.describe('Paper', { tag: '@anySize' }, () => {
  test('is a plan of two pages with everything that a provider files', async ({ page, words }) => {
    const text = words.paper;
    const { standing, points, present } = words.reviewScreen;
    await openReview(page, doubtful);
    await agree(page, 'tutor', 'Sian Evans');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: paperWidth, height: 1000 });
    const paper = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
    await expect(paper.getByRole('img', { name: text.qr, exact: true })).toBeVisible();
    for (const printed of [
      text.subtitle(words.text(pathwayOf('customer-service-2').programme), 'Customer Service (Wales)', 2),
      text.verdict(standing.toConfirm(null), text.creditsOf(45, 45)),
      text.organisation('City and Guilds of London Institute', '601/3562/1'),
      'Use social media to deliver customer service',
      words.common.group('B'),
      text.hours.skill(words.about.skills.names.communication),
      text.hours.done,
      text.months.notLaidOut,
      text.open(doesItCount('Exceed customer expectations'), points.whom.awardingOrganisation),
      text.source(text.framework('Customer Service (Wales)', 'FR04302', 3, '2018-08-17')),
      text.agree,
      text.agreedOnDevice('Sian Evans', today),
    ])
      await expect(paper.getByText(printed).filter({ visible: true }).first()).toBeVisible();
    await expect(button(page, present)).toBeHidden();
    expect(await faultyRows(page)).toEqual([]);
    expect(await pagesOf(page)).toBe(2);
  });

  test('says nothing of what the browser keeps: that is for whoever sits before it @anyLanguage @full', async ({
    page,
    words,
  }) => {
    const { notes } = words.reviewScreen;
    await openReview(page, ready);
    for (const note of ['First', 'Second', 'Third']) {
      await page.getByRole('textbox', { name: notes.add, exact: true }).fill(note);
      await press(button(page, notes.save));
      await expect(card(page, notes.heading)).toContainText(note);
    }
    const notice = page.getByText(words.storage.mayBeCleared.title, { exact: true });
    await expect(notice).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.paper.title);
    await expect(notice).toBeHidden();
  });

  test('of whole qualifications is one page @full', async ({ page }) => {
    await openReview(page, planOf('contact-centre-2'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Level 2 NVQ Certificate in Contact Centre Operations').last()).toBeVisible();
    expect(await pagesOf(page)).toBe(1);
  });

  test('breaks a name and an address without a space rather than cut them off @anyLanguage @full', async ({ page }) => {
    const unbroken = 'https://example.org/'.padEnd(200, 'a');
    await openReview(page, {
      ...ready,
      name: unbroken,
      people: { tutor: unbroken, employer: unbroken, centre: unbroken, learnerNumber: '' },
      record: {
        ...emptyRecord,
        notes: [{ id: 'note', by: 'tutor', text: unbroken, day: today }],
        actions: [{ id: 'action', what: unbroken, who: unbroken, due: null, done: null }],
      },
    });
    // What the margins leave of A4.
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(unbroken).filter({ visible: true })).not.toHaveCount(0);
    expect(await sidewaysRoom(page.locator('html'))).toBe(0);
  });

  test('has a diary sheet for each kind of training, with the two who sign it', async ({ page, words }) => {
    const text = words.reviewScreen;
    const { diary } = words.paper;
    await openReview(page, ready);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press(button(page, text.signOff.printToSign));
    const dialog = page.getByRole('dialog', { name: text.printDialog.title, exact: true });
    await expectAccessible(page);
    await dialog.getByRole('radio', { name: text.printDialog.sheets.diary, exact: true }).check({ force: true });
    await press(button(dialog, text.printDialog.submit));
    await expect(dialog).toBeHidden();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    const signers = (name: string) => page.getByRole('table', { name, exact: true }).getByRole('columnheader');
    for (const job of ['off', 'on'] as const)
      await expect(signers(diary.captions[job])).toHaveText([
        diary.day,
        diary.what,
        diary.subject,
        diary.hours,
        ...signersOf(job).map((signer) => diary.signers[signer]),
      ]);
    expect(await pagesOf(page)).toBe(2);
  });
});
