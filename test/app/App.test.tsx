// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../src/plan/createPlan.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';
import { memoryPlans } from '../builders/memoryPlans.ts';
import { renderApp } from '../builders/renderApp.tsx';

const plan = createPlan({
  id: 'p1',
  name: 'Tuesday plan',
  framework: { id: 'customer-service', version: 'issue-3.1' },
  pathway: 'customer-service-2',
  offerings: {},
  startDate: '2026-09-01',
  now: '2026-11-23T09:00:00.000Z',
});
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('The menu', () => {
  const open = () => screen.queryByRole('button', { name: 'Close menu' });

  it('is closed by back, and not opened again by coming back from where it led', async () => {
    const { user } = await renderApp({ plans: [plan], address: '/plan/p1/units' });
    await user.click(screen.getByRole('button', { name: 'Open menu' }));
    await waitFor(() => expect(window.history.state).toEqual({ layers: true }));
    act(() => window.history.back());
    await waitFor(() => expect(open()).toBeNull());
    expect(window.location.hash).toBe('#/plan/p1/units');

    await user.click(screen.getByRole('button', { name: 'Open menu' }));
    await waitFor(() => expect(window.history.state).toEqual({ layers: true }));
    await user.click(screen.getByRole('link', { name: 'Hours' }));
    await heading('Training hours');
    expect(open()).toBeNull();
    act(() => window.history.back());
    await heading('Choose units');
    expect(open()).toBeNull();
  });
});

describe('Addresses', () => {
  it('names every page after its screen', async () => {
    await renderApp({ plans: [plan], address: '/framework/customer-service' });
    await heading('Customer Service (Wales)');
    expect(document.title).toBe('About the framework – Customer Service (Wales) – Unit Planner');
  });

  it.each(['units', 'hours', 'review'])(
    'keeps the name of a plan out of the title of its %s, and so out of the history',
    async (name) => {
      await renderApp({ plans: [plan], address: `/plan/p1/${name}` });
      await waitFor(() => expect(document.title).toContain('Level 2 Diploma'));
      expect(document.title).not.toContain(plan.name);
    },
  );

  it('leads a plan without a screen to its units', async () => {
    await renderApp({ plans: [plan], address: '/plan/p1' });
    await waitFor(() => expect(window.location.hash).toBe('#/plan/p1/units'));
  });

  it.each([
    ['/plan/elsewhere/units', 'This plan is not on this device'],
    ['/plan/constructor/units', 'This plan is not on this device'],
    ['/plan/__proto__/hours', 'This plan is not on this device'],
    ['/plan/toString/review', 'This plan is not on this device'],
    ['/framework/unheard-of', 'We do not know this framework'],
    ['/new/customer-service/level-9', 'We do not know this framework'],
    ['/nowhere', 'There is nothing at this address'],
  ])('says what is wrong with %s and offers a way on', async (address, title) => {
    const { user } = await renderApp({ plans: [plan], address });
    await heading(title);
    expect(screen.queryByText('Saved on this device')).toBeNull();
    await user.click(within(screen.getByRole('main')).getByRole('link'));
    expect(await heading('Plan your apprenticeship')).toBeVisible();
  });

  it('takes the focus to the heading of the screen one arrives at', async () => {
    const { user } = await renderApp({ plans: [plan] });
    await user.click(screen.getByRole('link', { name: /About Customer Service/ }));
    expect(await heading('Customer Service (Wales)')).toHaveFocus();
  });

  it('keeps the way back to the plan while reading about the framework', async () => {
    const { user } = await renderApp({ plans: [plan], address: '/plan/p1/units' });
    await user.click(await screen.findByRole('link', { name: 'About the framework' }));
    await heading('Customer Service (Wales)');
    expect(screen.getByRole('link', { name: 'About the framework' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Units' })).toHaveAttribute('href', '#/plan/p1/units');
  });
});

describe('Undo and redo of the open plan', () => {
  const setUp = async () => {
    const setting = await renderApp({ plans: [plan, { ...plan, id: 'p2' }], address: '/plan/p1/units' });
    const { plans } = setting.planner;
    for (const id of ['p2', 'p1']) act(() => plans.getState().edit(id, (before) => pickUnit(before, 'D/506/2119')));
    const picked = (id = 'p1') => 'D/506/2119' in (plans.getState().plans[id]?.units ?? {});
    return { ...setting, picked };
  };

  it('works with the buttons, which say when there is nothing to do', async () => {
    const { user, picked } = await setUp();
    const inHeader = (name: string) => screen.getAllByRole('button', { name })[0] ?? document.body;
    const [undo, redo] = [inHeader('Undo'), inHeader('Redo')];
    expect(redo).toHaveAttribute('aria-disabled', 'true');
    await user.click(undo);
    expect(picked()).toBe(false);
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    expect(undo).toHaveFocus();
    await user.click(redo);
    expect(picked()).toBe(true);
  });

  it('takes nothing back of what was done in another plan before', async () => {
    const { user, picked } = await setUp();
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
    await user.keyboard('{Control>}z{/Control}');
    expect(picked('p2')).toBe(true);
  });

  it.each([
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
  ])('works with %s and %s', async (undo, redo) => {
    const { user, picked } = await setUp();
    await user.keyboard(undo);
    expect(picked()).toBe(false);
    await user.keyboard(redo);
    expect(picked()).toBe(true);
  });

  it('leaves the keys to a text field that has the focus', async () => {
    const { user, picked } = await setUp();
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{Control>}z{/Control}');
    expect(picked()).toBe(true);
  });
});

describe('Storage that is refused', () => {
  const refused = () => Promise.reject(new Error('refused'));

  it('warns at once that plans will be lost, and goes on working', async () => {
    const { user } = await renderApp({ repository: { ...memoryPlans(), readAll: refused, write: refused } });
    expect(screen.getByRole('heading', { name: 'Your plans will be lost when you close this page' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Level 2 Diploma' }));
    await user.click(await screen.findByRole('button', { name: 'Start choosing units' }));
    expect(window.location.hash).toBe('#/plan/new-1/units');
  });

  it('says so on every screen when a change cannot be stored', async () => {
    const { planner } = await renderApp({ repository: { ...memoryPlans([plan]), write: refused } });
    act(() => planner.plans.getState().edit('p1', (before) => pickUnit(before, 'D/506/2119')));
    expect(await screen.findByRole('heading', { name: 'Your last changes are not saved' })).toBeVisible();
  });
});

describe('Colours', () => {
  it('stay as chosen on this device, and follow the device again when switched back', async () => {
    const { user, planner } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Switch to dark colours' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await user.click(screen.getByRole('button', { name: 'Switch to light colours' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(planner.preferences.getState().theme).toBe('device');
  });
});
