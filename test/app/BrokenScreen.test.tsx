// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { NotLoaded } from '../../src/parts/NotLoaded.ts';
import { PlannerContext } from '../../src/parts/PlannerContext.ts';
import { createPlan } from '../../src/plan/createPlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { renderApp } from '../builders/renderApp.tsx';

const plan = createPlan({
  id: 'p1',
  name: 'Good plan',
  framework: { id: 'customer-service', version: 'issue-3.1' },
  pathway: 'customer-service-2',
  offerings: {},
  startDate: '2026-09-01',
  now: '2026-11-23T09:00:00.000Z',
});
/** As no file of ours could make it: whatever reads it throws. */
const bad = { ...plan, id: 'p2', name: 'Bad plan', units: null } as unknown as Plan;

function Broken({ fault }: { fault: Error }): never {
  throw fault;
}

const showFault = async (fault: Error, plans: readonly Plan[] = [plan]) => {
  const { planner, words, user } = await renderApp({ plans });
  const view = render(
    <PlannerContext value={{ ...planner, words, catalogue: builtInCatalogue }}>
      <ErrorBoundary>
        <Broken fault={fault} />
      </ErrorBoundary>
    </PlannerContext>,
  );
  return { user, words, view: within(view.container) };
};

describe('A screen that breaks', () => {
  it('says that plans are safe, with the details, saves all of them as a file and leads home', async () => {
    // No address for a file in jsdom.
    URL.createObjectURL = () => 'blob:plans';
    const { view, user, words } = await showFault(new Error('planted fault'));
    expect(view.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
    expect(view.getByText(/Everything that was saved is still on this device/)).toBeVisible();
    expect(view.getByText(/planted fault/)).toBeInTheDocument();
    expect(view.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '#/');
    await user.click(view.getByRole('button', { name: words.storage.saveAll }));
    expect(await view.findByText(/\.unitplan\.json$/)).toBeVisible();
  });

  it('is not called our mistake where its files could not be had', async () => {
    const { view } = await showFault(new NotLoaded('Failed to fetch dynamically imported module'));
    expect(view.getByRole('heading', { name: 'This part of the planner could not be loaded' })).toBeVisible();
    expect(view.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    expect(view.queryByText(/our mistake/)).toBeNull();
  });

  it('leaves the way to every other screen open', async () => {
    const { user } = await renderApp({ plans: [plan, bad], address: '/plan/p2/units' });
    expect(await screen.findByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Start' }));
    expect(await screen.findByRole('heading', { name: 'Plan your apprenticeship' })).toBeVisible();
    act(() => window.location.assign('#/plan/p1/units'));
    expect(await screen.findByRole('heading', { name: 'Choose units' })).toBeVisible();
  });
});

it('One plan that cannot be shown leaves every other plan on the start page as it is', async () => {
  await renderApp({ plans: [plan, bad] });
  expect(await screen.findByRole('link', { name: 'Good plan' })).toBeVisible();
  expect(screen.getByText(/This part cannot be shown/)).toBeVisible();
});
