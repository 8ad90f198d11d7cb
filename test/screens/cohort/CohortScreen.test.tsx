// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { applyEdit } from '../../../src/plan/applyEdit.ts';
import { renamePlan } from '../../../src/plan/planDetails.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { starUnit } from '../../../src/plan/unitChoices.ts';
import { writePlanFile } from '../../../src/sharing/planFile.ts';
import { cohortPlans } from '../../builders/cohortPlans.ts';
import { renderApp } from '../../builders/renderApp.tsx';

const five = cohortPlans(5);
const address = '/cohort';

/** Compiled beforehand: on a busy machine that takes longer than any test waits. */
beforeAll(() => import('../../../src/screens/cohort/CohortScreen.tsx'), 60_000);

/** jsdom lays nothing out: without a height no row is in view. */
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57);
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterAll(() => vi.restoreAllMocks());

const table = () => screen.findByRole('table', { name: 'Plans of the cohort' });
const learners = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

const drop = (...files: readonly File[]) => {
  const items = files.map((file) => ({ kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => null }));
  fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { types: ['Files'], items } });
};
const fileOf = (...plans: readonly Plan[]) =>
  new File([writePlanFile({ plans }, '2026-11-23')], `${plans[0]?.name}.unitplan.json`);

/** As it comes back from its learner's phone. */
function starred(plan: Plan): Plan {
  const result = applyEdit(plan, (mine) => starUnit(mine, 'F/506/2130', true), '2026-12-01T09:00:00.000Z');
  if (!result.ok) throw new Error('refused');
  return result.plan;
}

describe('the cohort of this device', () => {
  it('shows every plan with how it stands, the one changed last on top', async () => {
    await renderApp({ address, plans: five });
    expect((await learners())[0]).toBe(five.toSorted((a, b) => (a.changed < b.changed ? 1 : -1))[0]?.name);
    expect(await learners()).toHaveLength(5);
    const row = within(await table()).getByRole('row', { name: /Mari Jones 1/ });
    expect(row).toHaveTextContent('Ready');
    expect(row).toHaveTextContent('45 of 45');
    // The units are chosen: what comes next is a matter of the hours.
    expect(row).toHaveTextContent('Lay out your hours over the months');
  });

  it('says in one sentence how many cannot go on, and shows only those asked for', async () => {
    const { user } = await renderApp({ address, plans: five });
    expect(await screen.findByText('2 of 5 plans cannot go on without a change.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 Cannot be completed' }));
    expect(await learners()).toEqual(['Cerys Jones 5']);
    await user.click(screen.getByRole('button', { name: '1 Cannot be completed' }));
    expect(await learners()).toHaveLength(5);
  });

  it('offers a way out of a search that finds nothing', async () => {
    const { user } = await renderApp({ address, plans: five });
    await user.type(await screen.findByRole('searchbox'), 'nobody');
    await user.click(await screen.findByRole('button', { name: 'Show all plans' }));
    expect(await learners()).toHaveLength(5);
  });

  it('says what to do where there are no plans yet', async () => {
    await renderApp({ address });
    expect(screen.getByRole('heading', { name: 'There are no plans here yet' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add plan files' })).toBeVisible();
  });

  it('shows a plan whose framework is missing, and does not judge it', async () => {
    const [plan] = five;
    if (!plan) throw new Error('No plan.');
    await renderApp({ address, plans: [{ ...plan, framework: { id: 'elsewhere', version: '1' } }] });
    expect(within(await table()).getByText('Framework missing')).toBeVisible();
  });

  it('groups plans under headings that count them', async () => {
    const { user } = await renderApp({ address, plans: five });
    await user.selectOptions(await screen.findByLabelText('Group by'), 'status');
    const headings = within(await table())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(headings.filter((text) => text.endsWith('1 plan'))).toHaveLength(5);
  });
});

it('has the date above the heads of every printed page of the table', async () => {
  await renderApp({ address, plans: five });
  await table();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const [heads] = within(await table()).getAllByRole('rowgroup');
  expect(heads).toHaveTextContent('Cohort, printed 23 November 2026');
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

describe('the cohort of files', () => {
  it('shows dropped plans without putting them on this device', async () => {
    const { planner } = await renderApp({ address });
    drop(...five.map((plan) => fileOf(plan)), new File(['{'], 'cut.unitplan.json'));
    await waitFor(async () => expect(await learners()).toHaveLength(5));
    expect(planner.plans.getState().plans).toEqual({});
    expect(screen.getByText('1 thing in the files was left out', { selector: 'summary *' })).toBeInTheDocument();
  });

  it('brings a plan onto this device when it is opened', async () => {
    const [plan] = five;
    if (!plan) throw new Error('No plan.');
    const { planner, user } = await renderApp({ address });
    drop(fileOf(plan));
    await user.click(await screen.findByRole('button', { name: plan.name }));
    expect(planner.plans.getState().plans[plan.id]).toEqual(plan);
    expect(window.location.hash).toBe(`#/plan/${plan.id}/review`);
  });

  it('writes over no plan of this device that differs, and asks first', async () => {
    const [plan] = five;
    if (!plan) throw new Error('No plan.');
    const mine = { ...plan, name: 'Mine' };
    const { planner, user } = await renderApp({ address, plans: [mine] });
    drop(fileOf(plan));
    await user.click(await screen.findByRole('button', { name: plan.name }));
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(planner.plans.getState().plans[plan.id]).toEqual(mine);
  });

  it('shows a plan that was changed here as it is here, and opens it without a question', async () => {
    const [plan] = five;
    if (!plan) throw new Error('No plan.');
    const { planner, user } = await renderApp({ address });
    drop(fileOf(plan));
    await user.click(await screen.findByRole('button', { name: plan.name }));
    act(() => planner.plans.getState().edit(plan.id, (mine) => renamePlan(mine, 'Mari Ann')));
    act(() => window.history.back());
    const link = await screen.findByRole('button', { name: 'Mari Ann' });
    expect(screen.getByText('1 plan was changed here, and its file does not have that yet')).toBeVisible();
    expect(within(await table()).getByText('Changed here')).toBeVisible();
    await user.click(link);
    expect(window.location.hash).toBe(`#/plan/${plan.id}/review`);
  });

  it('takes the changes of several files in with one answer', async () => {
    const two = five.slice(0, 2);
    const { user, planner } = await renderApp({ address, plans: two });
    drop(...two.map((plan) => fileOf(starred(plan))));
    await user.click(await screen.findByText('See and take in the changes'));
    await user.click(await screen.findByText('Take all 2'));
    for (const { id } of two) expect(planner.plans.getState().plans[id]?.starred).toContain('F/506/2130');
  });
});
