// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { level2Base, level2GroupC, openUnits, planOf } from './openUnits.ts';

const tray = () => within(screen.getByRole('complementary', { name: 'Your plan' }));
const press = (name: RegExp | string) => tray().getByRole('button', { name });
const open = (parts: Parameters<typeof planOf>[1], pathway: Parameters<typeof planOf>[0] = 'customer-service-2') =>
  openUnits(planOf(pathway, parts), { wide: false });

it('the step leads to the group it is about', async () => {
  const { user } = await open({ picked: ['D/506/2119'] });
  await user.click(press('Pick 16 credits from Group B'));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Group B/);
});

it('the step leads to what fits where any unit will do', async () => {
  const { user } = await open({ picked: level2Base });
  await user.click(press(/^Pick 7 more credits/));
  expect(await screen.findByText(/units shown$/)).toBeVisible();
  expect(screen.queryByRole('tab')).toBeNull();
});

it('the step opens what mends a plan that is over a limit', async () => {
  const { user } = await open({ picked: [...level2Base, ...level2GroupC, 'L/506/1869'] });
  await user.click(press(/^Take/));
  expect(await screen.findByRole('dialog', { name: 'Your plan' })).toBeVisible();
});

it('once every rule is met it leads to the hours', async () => {
  const { user } = await open({ picked: [...level2Base, ...level2GroupC] });
  await user.click(press('Your plan meets every credit rule. Now plan your hours'));
  await waitFor(() => expect(window.location.hash).toBe('#/plan/plan-1/hours'));
});

it('what is to be confirmed names its units and leads to them', async () => {
  const { user } = await open({ picked: [...level2Base, ...level2GroupC].slice(1), claimed: level2Base.slice(0, 1) });
  await user.click(press('Your plan'));
  const plan = within(await screen.findByRole('dialog', { name: 'Your plan' }));
  await user.click(plan.getByRole('button', { name: 'Details: Communicate verbally with customers' }));
  expect(await screen.findByText('1 unit shown')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Details: / })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Show all units' }));
  expect(screen.getAllByRole('tab')).toHaveLength(4);
});

it('a reference is shown with what was found, and among the details', async () => {
  const { user } = await open({});
  await user.click(screen.getByText('Search, filter and order'));
  await user.type(screen.getByRole('searchbox'), 'l5061905');
  expect(await screen.findByText('L/506/1905')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Details: / }));
  expect(screen.getAllByText('L/506/1905')).toHaveLength(2);
});
