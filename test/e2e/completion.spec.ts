import { expect, expectAccessible, screenshots, test } from './journey.ts';
import { level2Base, openUnits, planOf } from './storedPlans.ts';
import {
  box,
  button,
  closeSummary,
  expectSaved,
  expectStep,
  expectTotal,
  isPhone,
  openSummary,
  press,
  showGroup,
} from './unitsPage.ts';

const dialog = (page: Parameters<typeof openSummary>[0]) =>
  page.getByRole('dialog', { name: 'Ways to finish your plan', exact: true });

test('three ways to finish stand side by side, change nothing, and one is taken as a single step', async ({ page }) => {
  await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
  await press(button(await openSummary(page), 'Finish my plan'));
  const choices = dialog(page).getByRole('region', { name: /^Choice \d$/ });
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) await expect(choice).toContainText('Credits in the end45');
  expect(new Set(await choices.getByRole('list').allTextContents()).size).toBe(3);
  await screenshots(page, 'finish');
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expectTotal(page, 38, 45);

  await press(button(await openSummary(page), 'Finish my plan'));
  await press(button(dialog(page), 'Use choice 2'));
  await expect(dialog(page)).toBeHidden();
  await expectTotal(page, 45, 45);
  await press(button(page.getByRole('banner'), 'Undo'));
  await expectTotal(page, 38, 45);
  await press(button(page.getByRole('banner'), 'Redo'));
  await expectTotal(page, 45, 45);
  await expectSaved(page);
  await page.reload();
  await expectTotal(page, 45, 45);
});

test('back closes the ways to finish and stays on the plan', async ({ page }) => {
  await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
  await press(button(await openSummary(page), 'Finish my plan'));
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#\/plan\/plan-1\/units$/);
});

test('fewest guided hours is asked for and answered', async ({ page }) => {
  await openUnits(page, planOf('customer-service-2'));
  await press(button(await openSummary(page), 'Finish my plan'));
  const first = dialog(page).getByRole('region', { name: 'Choice 1', exact: true });
  const before = await first.textContent();
  await dialog(page).getByLabel('What matters most to you?').selectOption('As few guided hours as possible');
  await expect(first).not.toHaveText(before ?? '');
  await expect(first).toContainText('Meets every rule');
});

test('a plan without a way out names what blocks it and opens one, by finger or mouse', async ({ page }) => {
  await openUnits(page, planOf('customer-service-2', { ruledOut: ['D/506/2119'] }));
  await showGroup(page, 'A');
  await press(button(page, 'More about Communicate with customers in writing'));
  await press(button(page, 'Not for me'));
  await expectStep(page, 'Your plan cannot be finished as it is');
  const whole = await openSummary(page);
  await expect(whole).toContainText('Group A: 0 of at least 3');
  await expect(whole).toContainText('No way left to finish');
  await screenshots(page, 'units-blocked');
  await expectAccessible(page);
  await press(button(whole, 'Allow these 2 units again'));
  await expect(whole).toContainText('Pick 3 credits from Group A');
  await expect(whole).toContainText(/ways left to finish/);
  await closeSummary(page);
  await page.keyboard.press('Control+z');
  await expectStep(page, 'Your plan cannot be finished as it is');
});

test('units that do the next step are added from where it is said', async ({ page }) => {
  await openUnits(page, planOf('customer-service-2'));
  const whole = await openSummary(page);
  await press(whole.getByRole('button', { name: /^Add / }).first());
  await expect(whole).toContainText('Pick 16 credits from Group B');
  await closeSummary(page);
  await expectTotal(page, 22, 45);
  await showGroup(page, 'A');
  const first = box(page, 'Communicate verbally with customers');
  const second = box(page, 'Communicate with customers in writing');
  expect(Number(await first.isChecked()) + Number(await second.isChecked())).toBe(1);
});

test('a repeat of an earlier qualification is swapped for a new unit', async ({ page }) => {
  await openUnits(
    page,
    planOf('customer-service-3', {
      picked: ['Y/506/2166', 'D/506/2167', 'K/506/2172', 'D/506/2153', 'T/506/1820', 'J/502/4397', 'R/506/2151'],
    }),
  );
  const whole = await openSummary(page);
  await press(button(whole, 'I have the Level 2 Diploma in Customer Service'));
  await expect(whole).toContainText('Nothing is broken. Confirm 1 thing');
  await whole.getByRole('checkbox', { name: "Resolve customers' complaints", exact: true }).check();
  await expect(whole).toContainText('Swap 1 unit you already have');
  await screenshots(page, isPhone() ? 'repeat-sheet' : 'repeat');
  await press(button(whole, 'Mend my plan'));
  await expect(whole).toContainText('Your plan meets every credit rule');
});
