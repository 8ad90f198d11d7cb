// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildFramework, buildPathway, buildQualification, buildUnit } from '../../builders/frameworkBuilder.ts';
import { buildPlan } from '../../builders/planBuilder.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { summary } from './openUnits.ts';

const named = (id: string, title: string, units: readonly string[], group: string) => ({
  ...buildQualification({
    id,
    credits: 6,
    groups: [group],
    units: units.map((each) => buildUnit(each, 3, group)),
    rules: [{ kind: 'totalCreditsMinimum', credits: 6 }],
  }),
  title,
});
const pathway = buildPathway({
  qualifications: [
    named('C', 'Certificate in Flowers', ['S', 'c1'], 'A'),
    named('K', 'Knowledge of Flowers', ['S', 'k1'], 'B'),
  ],
});
const framework = buildFramework([pathway], 'flowers');
const plan = buildPlan({ pathway, framework: { id: framework.id, version: framework.version, hash: framework.hash } });

const open = (wide: boolean) =>
  renderApp({ address: `/plan/${plan.id}/units`, plans: [plan], frameworks: [framework], wide });
const boxes = () => screen.getAllByRole('checkbox', { name: 'Unit S: in my plan' });
const isChecked = (box: HTMLElement) => box instanceof HTMLInputElement && box.checked;
const describedBy = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

test('a unit of two qualifications stands in both lists, says so, and is ticked and taken out in either', async () => {
  const { user, planner } = await open(true);
  expect(boxes().map((box) => describedBy(box).includes('Counts in “Knowledge of Flowers”, too'))).toEqual([
    true,
    false,
  ]);
  expect(describedBy(boxes()[1] ?? expect.fail())).toContain('Counts in “Certificate in Flowers”, too');
  await user.click(boxes()[1] ?? expect.fail());
  expect(boxes().map(isChecked)).toEqual([true, true]);
  expect(Object.keys(planner.plans.getState().plans[plan.id]?.units ?? {})).toEqual(['S']);
  await user.click(boxes()[0] ?? expect.fail());
  expect(boxes().map(isChecked)).toEqual([false, false]);
});

test('it is one unit among those of the list, and counts once in the total and in each qualification', async () => {
  const { user } = await open(true);
  expect(screen.getByRole('radio', { name: 'All 3' })).toBeDefined();
  await user.click(boxes()[0] ?? expect.fail());
  expect(await screen.findByRole('radio', { name: 'In plan 1' })).toBeDefined();
  // Three credits are in; with them each qualification lacks three more.
  expect(summary().textContent).toContain('3 of 9 credits');
  expect(
    within(summary()).getByText('1 unit counts in several qualifications. In the total it counts once.'),
  ).toBeDefined();
});

test('on a phone it stands under the group of each', async () => {
  const { user } = await open(false);
  await user.click(screen.getByRole('tab', { name: /Group B/ }));
  expect(boxes()).toHaveLength(1);
  expect(describedBy(boxes()[0] ?? expect.fail())).toContain('Counts in “Certificate in Flowers”, too');
});
