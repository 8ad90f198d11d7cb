import { expect, screenshots, test } from './journey.ts';
import { core, saidOf, step } from './said.ts';
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
import { anyNumber, anything, holding, saying, wordsHere } from './words.ts';

const dialog = (page: Parameters<typeof openSummary>[0]) =>
  page.getByRole('dialog', { name: wordsHere().completion.finishTitle, exact: true });

test('three ways to finish stand side by side, change nothing, and one is taken as a single step', async ({
  page,
  words,
}) => {
  await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
  await press(button(await openSummary(page), words.completion.finish));
  const choices = dialog(page).getByRole('region', { name: saying(words.completion.choice(anyNumber)) });
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) await expect(choice).toContainText(`${words.completion.finishedCredits}45`);
  expect(new Set(await choices.getByRole('list').allTextContents()).size).toBe(3);
  await screenshots(page, 'finish');

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expectTotal(page, 38, 45);

  await press(button(await openSummary(page), words.completion.finish));
  await press(button(dialog(page), words.completion.applyChoice(2)));
  await expect(dialog(page)).toBeHidden();
  await expectTotal(page, 45, 45);
  await press(button(page.getByRole('banner'), words.common.undo));
  await expectTotal(page, 38, 45);
  await press(button(page.getByRole('banner'), words.common.redo));
  await expectTotal(page, 45, 45);
  await expectSaved(page);
  await page.reload();
  await expectTotal(page, 45, 45);
});

test(
  'back closes the ways to finish and stays on the plan @phone @full',
  { tag: '@anyLanguage' },
  async ({ page, words }) => {
    await openUnits(page, planOf('customer-service-2', { picked: level2Base }));
    await press(button(await openSummary(page), words.completion.finish));
    await expect(dialog(page)).toBeVisible();
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(/#\/plan\/plan-1\/units$/);
  },
);

test('fewest guided hours is asked for and answered @full', async ({ page, words }) => {
  await openUnits(page, planOf('customer-service-2'));
  await press(button(await openSummary(page), words.completion.finish));
  const first = dialog(page).getByRole('region', { name: words.completion.choice(1), exact: true });
  const before = await first.textContent();
  await dialog(page).getByLabel(words.completion.objective).selectOption(words.completion.objectives.fewestGuidedHours);
  await expect(first).not.toHaveText(before ?? '');
  await expect(first).toContainText(words.completion.certain);
});

test('a plan without a way out names what blocks it and opens one, by finger or mouse @phone', async ({
  page,
  words,
}) => {
  await openUnits(page, planOf('customer-service-2', { ruledOut: ['D/506/2119'] }));
  await showGroup(page, 'A');
  await press(button(page, words.unitsScreen.details('Communicate with customers in writing')));
  await press(button(page, words.unitsScreen.actions.ruleOut));
  const groupA = saidOf({ ...core, kind: 'groupCreditsMinimum', qualification: '', group: 'A', need: 3 });
  await expectStep(page, step.unblock());
  const whole = await openSummary(page);
  await expect(whole).toContainText(`${groupA.title}: ${groupA.figures}`);
  await expect(whole).toContainText(words.completion.noWay);
  await screenshots(page, 'units-blocked');
  await press(button(whole, words.completion.allowAll(2)));
  await expect(whole).toContainText(step.pick('A', 3));
  await expect(whole).toContainText(holding(words.completion.ways(BigInt(anyNumber))));
  await closeSummary(page);
  await page.keyboard.press('Control+z');
  await expectStep(page, step.unblock());
});

test('units that do the next step are added from where it is said @phone', async ({ page, words }) => {
  await openUnits(page, planOf('customer-service-2'));
  const whole = await openSummary(page);
  await press(whole.getByRole('button', { name: saying(words.unitsScreen.nextStepDetail.addUnit(anything)) }).first());
  await expect(whole).toContainText(step.pick('B', 16));
  await closeSummary(page);
  await expectTotal(page, 22, 45);
  await showGroup(page, 'A');
  const first = box(page, 'Communicate verbally with customers');
  const second = box(page, 'Communicate with customers in writing');
  expect(Number(await first.isChecked()) + Number(await second.isChecked())).toBe(1);
});

test('a repeat of an earlier qualification is swapped for a new unit', async ({ page, words }) => {
  await openUnits(
    page,
    planOf('customer-service-3', {
      picked: ['Y/506/2166', 'D/506/2167', 'K/506/2172', 'D/506/2153', 'T/506/1820', 'J/502/4397', 'R/506/2151'],
    }),
  );
  const whole = await openSummary(page);
  await press(button(whole, words.unitsScreen.earlier.have('Level 2 Diploma in Customer Service')));
  await expect(whole).toContainText(step.confirm(1));
  await whole.getByRole('checkbox', { name: "Resolve customers' complaints", exact: true }).check();
  await expect(whole).toContainText(step.repeat(['Y/506/2166']));
  await screenshots(page, isPhone() ? 'repeat-sheet' : 'repeat');
  await press(button(whole, words.completion.repair));
  await expect(whole).toContainText(step.done());
});
