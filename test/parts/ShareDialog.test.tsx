// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lettersInAddress } from '../../src/sharing/planAddress.ts';
import { readPlanLink } from '../../src/sharing/readPlanLink.ts';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { renderApp } from '../builders/renderApp.tsx';
import { typicalPlan } from '../builders/typicalPlan.ts';

async function openShare() {
  const app = await renderApp({ address: `/plan/${typicalPlan.id}/units`, plans: [typicalPlan] });
  await app.user.click(await screen.findByRole('button', { name: /^Share/ }));
  await screen.findByRole('heading', { name: 'As a link' });
  return app;
}

describe('sharing a plan', () => {
  it('offers a link that carries this plan’s choices', async () => {
    await openShare();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this plan' });
    const read = readPlanLink(lettersInAddress(field.value) ?? '', builtInCatalogue);
    expect(read.ok && read.choices.units).toEqual(typicalPlan.units);
  });

  it('says that the link is copied, and copies it', async () => {
    const { user } = await openShare();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied')).toBeVisible();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this plan' });
    expect(await navigator.clipboard.readText()).toBe(field.value);
  });

  it('shows a code and says in words what it carries', async () => {
    await openShare();
    expect(screen.getByRole('img', { name: /no name and no notes/ })).toBeVisible();
  });

  it('counts the plan as exported once its file is saved', async () => {
    URL.createObjectURL = () => 'blob:plan';
    const { planner, user } = await openShare();
    planner.plans.getState().edit(typicalPlan.id, (plan) => ({ ...plan, name: 'Changed' }));
    await screen.findByRole('heading', { name: 'Share “Changed”' });
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText('Saved as Changed.unitplan.json')).toBeVisible();
    expect(planner.plans.getState().changesSinceExport).toEqual({});
  });
});
