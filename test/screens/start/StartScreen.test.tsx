// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { importKey } from '../../../src/parts/importedPlans.ts';
import { createPlan } from '../../../src/plan/createPlan.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { memoryPlans } from '../../builders/memoryPlans.ts';
import { renderApp } from '../../builders/renderApp.tsx';

function planNamed(name: string, changes: Partial<Plan> = {}): Plan {
  const plan = createPlan({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    framework: { id: 'customer-service', version: 'issue-3.1' },
    pathway: 'customer-service-2',
    offerings: {},
    startDate: '2026-09-01',
    now: '2026-11-23T09:00:00.000Z',
  });
  return { ...plan, ...changes };
}

describe('Start on a first visit', () => {
  it('offers every pathway with the credits that are set, to choose and in all', async () => {
    await renderApp();
    const card = (name: string) => screen.getByRole('link', { name }).closest('section');
    expect(card('Level 2 Diploma')).toHaveTextContent('19 set credits26 you choose45 in all');
    expect(card('Level 3 Diploma')).toHaveTextContent('31 set credits24 you choose55 in all');
    expect(card('Level 2 pathway')).toHaveTextContent('2 qualifications, 41 credits, 374 hours of training');
    expect(card('Level 3 pathway')).toHaveTextContent('2 qualifications, 58 credits, 404 hours of training');
  });

  it('does not speak of carrying on where there is nothing to carry on with', async () => {
    await renderApp();
    expect(screen.queryByRole('heading', { name: 'Carry on' })).toBeNull();
  });
});

describe('Start with plans on the device', () => {
  it('comes with its list at once, so that nothing is pushed aside from under a finger', async () => {
    const { user } = await renderApp({ address: '/frameworks', plans: [planNamed('My plan')] });
    await user.click(await screen.findByRole('link', { name: 'Start' }));
    await screen.findByRole('link', { name: 'Level 2 Diploma' });
    expect(screen.getByRole('heading', { name: 'Carry on' })).toBeVisible();
  });

  it('lists the plan changed last on top, with its level, its day and how far it is', async () => {
    await renderApp({
      plans: [
        planNamed('Old plan', { changed: '2026-10-01T09:00:00.000Z' }),
        planNamed('New plan', { changed: '2026-11-22T09:00:00.000Z' }),
      ],
    });
    const list = (await screen.findByRole('heading', { name: 'Carry on' })).closest('section');
    const plans = within(list ?? document.body).getAllByRole('heading', { level: 3 });
    expect(plans.map(({ textContent }) => textContent)).toEqual(['New plan', 'Old plan']);
    expect(list).toHaveTextContent('Level 2 Diploma · changed yesterday');
    expect(list).toHaveTextContent('Level 2 Diploma · changed on 1 October 2026');
    expect(within(list ?? document.body).getAllByText('26 to go')).toHaveLength(2);
  });

  it('saves all plans in one file only once all are read, and opens no other screen before', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const { planner, words, user } = await renderApp({ plans: [planNamed('First plan'), planNamed('Second plan')] });
    act(() => planner.plans.setState({ reading: 'begun' }));
    await user.click(await screen.findByRole('button', { name: words.storage.saveAll }));
    await user.click(screen.getByRole('link', { name: words.common.navigation.cohort }));
    expect(screen.getByText(words.common.loading)).toBeVisible();
    expect(saved).toHaveLength(0);
    act(() => planner.plans.setState({ reading: 'done' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text()).toContain('Second plan');
    expect(await screen.findByRole('heading', { level: 1, name: words.cohort.title })).toBeVisible();
  });

  it('takes an import back only once all plans are read', async () => {
    const [first, second] = [planNamed('First'), planNamed('Second')];
    const { planner, words, user } = await renderApp({ plans: [first, second] });
    const added = { [first.id]: first.changed, [second.id]: second.changed };
    const { plans } = planner.plans.getState();
    act(() => {
      planner.drafts.getState().write(importKey, { added, joined: {} });
      planner.plans.setState({ reading: 'begun', plans: { [first.id]: first } });
    });
    await user.click(await screen.findByRole('button', { name: words.sharing.received.undoAll }));
    expect(planner.plans.getState().plans).toEqual({ [first.id]: first });
    act(() => planner.plans.setState({ reading: 'done', plans }));
    await waitFor(() => expect(planner.plans.getState().plans).toEqual({}));
    expect(screen.getByText(words.sharing.received.undidAll(0))).toBeVisible();
  });

  it('brings a deleted plan back whole when asked to', async () => {
    const plan = planNamed('My only plan');
    const { planner, user } = await renderApp({ plans: [plan] });
    await user.click(await screen.findByText('Rename, copy, share or delete'));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.queryByRole('link', { name: 'My only plan' })).toBeNull();
    expect(planner.plans.getState().plans).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('link', { name: 'My only plan' })).toBeVisible();
    expect(planner.plans.getState().plans).toEqual({ [plan.id]: plan });
  });

  it('brings back a plan that was deleted on another day', async () => {
    const plan = planNamed('Long gone');
    const repository = memoryPlans([plan], { place: { kind: 'removed', at: '2026-11-02T09:00:00.000Z' } });
    const { planner, user } = await renderApp({ repository });
    await user.click(screen.getByText('1 deleted plan'));
    expect(screen.getByText('Long gone, deleted on 2 November 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Bring back/ }));
    expect(planner.plans.getState().plans).toEqual({ [plan.id]: plan });
    expect(await screen.findByRole('link', { name: 'Long gone' })).toBeVisible();
  });

  it('names what was left out of a stored plan because no plan can hold it', async () => {
    const plan = planNamed('From before');
    const repairs = [{ path: ['training', 'plannedEnd'], value: '20271-08-31' }];
    const { user } = await renderApp({ repository: memoryPlans([plan], { repairs }) });
    expect(screen.getByRole('heading', { name: '1 value in your plans could not be read' })).toBeVisible();
    expect(screen.getByText('“From before”: 20271-08-31')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide this' }));
    expect(screen.queryByText('“From before”: 20271-08-31')).toBeNull();
  });

  it('deletes a plan for good once that is confirmed, with what was typed for it', async () => {
    const plan = planNamed('No more');
    const repository = memoryPlans([plan], { place: { kind: 'removed', at: '2026-11-02T09:00:00.000Z' } });
    const { planner, user } = await renderApp({ repository });
    planner.drafts.getState().write(`${plan.id}/note`, 'half typed');
    await user.click(screen.getByText('1 deleted plan'));
    await user.click(screen.getByRole('button', { name: /^Delete for good/ }));
    const question = screen.getByRole('dialog', { name: 'Delete “No more” for good?' });
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(planner.plans.getState().removed).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Delete for good/ }));
    await user.click(within(question).getByRole('button', { name: 'Delete for good' }));
    expect(screen.queryByText(/No more, deleted on/)).toBeNull();
    expect(screen.getByText('“No more” is deleted for good')).toBeVisible();
    await waitFor(async () => expect(await repository.read(plan.id)).toEqual({ kind: 'gone' }));
    expect(planner.drafts.getState().drafts).toEqual({});
  });

  it.each([
    [39, false],
    [40, true],
    [41, true],
  ])('after %i changes without a copy, speaks of saving one: %s', async (changes, spoken) => {
    const plan = planNamed('Worked on');
    await renderApp({ repository: memoryPlans([plan], { changes }) });
    expect(screen.queryAllByRole('heading', { name: `${changes} changes are on this device only` })).toHaveLength(
      spoken ? 1 : 0,
    );
  });

  it('puts nothing above a list that stood before every plan was read', async () => {
    const repository = memoryPlans([planNamed('Worked on')], { changes: 40 });
    const { planner } = await renderApp({ address: '/accessibility', repository });
    act(() => planner.plans.setState({ reading: 'begun' }));
    window.location.hash = '#/';
    const list = await screen.findByRole('heading', { name: 'Carry on' });
    act(() => planner.plans.setState({ reading: 'done' }));
    const notice = screen.getByRole('heading', { name: '40 changes are on this device only' });
    expect(list.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('gives a plan another name and returns to the button that was pressed', async () => {
    const { user } = await renderApp({ plans: [planNamed('First name')] });
    await user.click(await screen.findByText('Rename, copy, share or delete'));
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await user.keyboard('Second name{Enter}');
    expect(await screen.findByRole('link', { name: 'Second name' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus());
  });

  it('copies a plan without touching the one it came from', async () => {
    const plan = planNamed('My plan', { units: { 'D/506/2119': { state: 'picked' } } });
    const { planner, user } = await renderApp({ plans: [plan] });
    await user.click(await screen.findByText('Rename, copy, share or delete'));
    await user.click(screen.getByRole('button', { name: 'Make a copy' }));
    expect(screen.getByRole('link', { name: 'Copy of My plan' })).toBeVisible();
    const { plans } = planner.plans.getState();
    expect(plans[plan.id]).toEqual(plan);
    expect(plans['new-1']?.units).toEqual(plan.units);
  });

  it('still lists a plan whose framework is not here', async () => {
    await renderApp({ plans: [planNamed('From elsewhere', { framework: { id: 'unheard-of', version: '1' } })] });
    expect(await screen.findByRole('link', { name: 'From elsewhere' })).toBeVisible();
    expect(screen.getByText(/Made with a framework that is not on this device/)).toBeVisible();
  });

  it('says that a plan without a way to finish cannot be completed', async () => {
    const units: Plan['units'] = { 'D/506/2119': { state: 'ruledOut' }, 'T/506/2126': { state: 'ruledOut' } };
    await renderApp({ plans: [planNamed('Stuck', { units })] });
    expect(await screen.findByText('Cannot be completed')).toBeVisible();
  });

  it('counts stored records that cannot be read and offers them as a file', async () => {
    const sound = memoryPlans([planNamed('Sound')]);
    const repository = {
      ...sound,
      readAll: async () => ({ ...(await sound.readAll()), unreadable: [{ key: 'x', raw: { format: 'odd' } }] }),
    };
    await renderApp({ repository });
    expect(screen.getByRole('heading', { name: '1 stored plan could not be read' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save to a file' })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Sound' })).toBeVisible();
  });
});

describe('Examples', () => {
  it('opens a finished plan that meets every rule, marked as an example', async () => {
    const { planner, user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'A finished Level 2 plan' }));
    await waitFor(() => expect(window.location.hash).toBe('#/plan/new-1/units'));
    expect(planner.plans.getState().plans['new-1']).toMatchObject({
      name: 'Example: finished plan',
      origin: { kind: 'example', of: 'ready' },
    });
    window.location.hash = '#/';
    expect(await screen.findByText('Ready')).toBeVisible();
    expect(screen.getByText('Example · Level 2 Diploma · changed today')).toBeVisible();
  });

  it('opens a plan past a maximum that needs a change', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'A Level 2 plan over a limit' }));
    await waitFor(() => expect(window.location.hash).toBe('#/plan/new-1/units'));
    window.location.hash = '#/';
    expect(await screen.findByText('Needs a change')).toBeVisible();
  });

  it('opens an example again as it was left', async () => {
    const { planner, user } = await renderApp({ plans: [planNamed('Mine', { id: 'example-ready' })] });
    await user.click(screen.getByRole('button', { name: 'A finished Level 2 plan' }));
    await waitFor(() => expect(window.location.hash).toBe('#/plan/example-ready/units'));
    expect(planner.plans.getState().plans['example-ready']?.name).toBe('Mine');
  });
});
