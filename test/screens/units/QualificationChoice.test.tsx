// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checkFramework } from '../../../src/catalogue/checkFramework.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { buildPlan } from '../../builders/planBuilder.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { summary } from './openUnits.ts';

const file = join('test', 'examples', 'frameworks', 'civilEngineering.json');
const checked = checkFramework(JSON.parse(readFileSync(file, 'utf8')));
if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
const { framework } = checked;
const { id, version, hash } = framework;
const plan = buildPlan({ framework: { id, version, hash }, pathway: 'p1' });

async function open(of: Plan = plan) {
  const app = await renderApp({ address: `/plan/${of.id}/units`, plans: [of], frameworks: [framework], wide: true });
  return { ...app, offerings: () => Object.keys(app.planner.plans.getState().plans[of.id]?.offerings ?? {}) };
}
const question = () => within(summary()).findByRole('combobox', { name: 'Qualification' });

test('the qualification that is taken is asked for first, and its units stand under its name', async () => {
  const { user, offerings } = await open();
  expect(screen.queryByText('Placeholder unit C1-1')).toBeNull();
  await user.selectOptions(await question(), 'C1 Level 2 NVQ Diploma');
  expect(offerings()).toEqual(['civ-C1']);
  await user.selectOptions(await question(), 'K3 Level 2 knowledge qualification');
  expect(offerings()).toEqual(['civ-C1', 'civ-K3']);
  expect(await screen.findByRole('heading', { level: 2, name: 'C1 Level 2 NVQ Diploma' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 2, name: 'K3 Level 2 knowledge qualification' })).toBeDefined();
});

test('where two devices chose differently, one has to go, and choosing one settles it', async () => {
  const { user, offerings } = await open({ ...plan, offerings: { 'civ-C1': '', 'civ-C2': '', 'civ-K1': '' } });
  await user.selectOptions(await question(), 'C2 Level 2 NVQ Diploma');
  expect(offerings()).toEqual(['civ-C2', 'civ-K1']);
});

test('where none of the qualifications can be earned, what is in the way in each is told, though none is chosen yet', async () => {
  const units = { 'C1-1': { state: 'ruledOut' }, 'C2-1': { state: 'ruledOut' } } as const;
  const { user, offerings } = await open({ ...plan, units });
  const listUnder = (title: string) =>
    within(summary()).getByRole('heading', { level: 4, name: title }).nextElementSibling?.textContent ?? '';
  expect(within(summary()).getByText(/Whichever qualification you choose/)).toBeDefined();
  expect(listUnder('C1 Level 2 NVQ Diploma')).toContain('All credits: 25 of at least 37');
  expect(listUnder('C1 Level 2 NVQ Diploma')).toContain('Placeholder unit C1-1');
  expect(listUnder('C2 Level 2 NVQ Diploma')).toContain('Placeholder unit C2-1');
  expect(offerings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /Allow “Placeholder unit C1-1” again/ }));
  expect(within(summary()).queryByText(/Whichever qualification you choose/)).toBeNull();
});
