import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { level2Base, planOf, store } from './storedPlans.ts';
import { button, expectSaved, press } from './unitsPage.ts';
import { wordsHere } from './words.ts';

const plan = planOf('customer-service-2', { name: 'Mari', picked: level2Base });
const breakDays = { id: 'break', from: '2026-12-21', to: '2027-01-03' };
const dated = {
  ...plan,
  startDate: '2026-09-01',
  training: { plannedEnd: '2027-09-30', breaks: [breakDays] },
  record: { notes: [], actions: [], confirmations: {}, agreements: {} },
};

/** Fields of which one saves at once, one with its form, and one with the plan; `test/app/everyForm.test.tsx` has them all. */
const fields: readonly { readonly name: string; readonly reach: (page: Page) => Promise<Locator> }[] = [
  {
    name: 'the start date of a new plan',
    async reach(page) {
      await page.goto('./#/new/customer-service/customer-service-2');
      return page.getByLabel(wordsHere().start.setUp.startDate);
    },
  },
  ...(['end', 'breakTo'] as const).map((which) => ({
    name: `${which} among dates and breaks`,
    async reach(page: Page) {
      const { dates } = wordsHere().hoursScreen;
      await page.goto(`./#/plan/${plan.id}/hours`);
      await press(button(page, dates.open));
      return page.getByRole('dialog').getByLabel(dates[which]).first();
    },
  })),
  {
    name: 'when the certificate is applied for',
    async reach(page) {
      await page.goto(`./#/plan/${plan.id}/hours`);
      return page.getByLabel(wordsHere().priorLearning.application);
    },
  },
];

for (const { name, reach } of fields) {
  test(`a year typed with five digits, or half a date, never gets into ${name} @anyLanguage${name === fields[0]?.name ? '' : ' @full'}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-23T10:00:00Z');
    await store(page, { [plan.id]: dated });
    const field = await reach(page);
    const before = await field.inputValue();

    // 10 October, whichever of day and month comes first.
    await field.focus();
    await page.keyboard.type('101020');
    await field.blur();
    const { bad } = wordsHere().common.day;
    await expect(field).toHaveAccessibleDescription(new RegExp(bad));

    await field.focus();
    await page.keyboard.type('101020271');
    await field.blur();
    const typed = await field.inputValue();
    expect(typed === '' || /^\d{4}-/.test(typed)).toBe(true);

    await page.reload();
    const again = await reach(page);
    expect([before, typed]).toContain(await again.inputValue());
    await page.goto('./#/');
    await expect(page.getByText('Mari', { exact: false }).first()).toBeVisible();
  });
}

test('what was there stays while a year is half typed, after a reload too, and the field says so', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await store(page, { [plan.id]: dated });
  const end = fields.find(({ name }) => name.startsWith('end'));
  const field = await end?.reach(page);
  if (!field) throw new Error('no such field');
  await field.focus();
  await page.keyboard.type('1010202');
  await field.blur();
  const { bad, stays } = wordsHere().common.day;
  await expect(field).toHaveAccessibleDescription(new RegExp(`${bad}.*${stays('2027-09-30')}`));
  await page.reload();
  await expect((await end?.reach(page)) ?? field).toHaveValue('2027-09-30');

  await field.focus();
  await page.keyboard.type('10102028');
  // Whoever reloads has left the field.
  await page.reload();
  await expect((await end?.reach(page)) ?? field).toHaveValue('2028-10-10');
  await expectSaved(page);
});
