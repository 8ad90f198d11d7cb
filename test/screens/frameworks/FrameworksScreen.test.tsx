// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { checkFramework } from '../../../src/catalogue/checkFramework.ts';
import type { KnownFramework } from '../../../src/catalogue/catalogue.ts';
import { newestFrameworks } from '../../../src/catalogue/findFramework.ts';
import { frameworkName } from '../../../src/catalogue/findVersion.ts';
import { frameworkContent, knownFramework } from '../../../src/catalogue/hashFramework.ts';
import { judge } from '../../../src/judging/judge.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { typicalPlan } from '../../builders/typicalPlan.ts';

function readExample(): KnownFramework {
  const check = checkFramework(JSON.parse(readFileSync(join('public', 'examples', 'example-framework.json'), 'utf8')));
  if (!check.ok) throw new Error('the example is faulty');
  return check.framework;
}

const example = readExample();
const own = { ...typicalPlan, framework: frameworkName(example), pathway: example.pathways[0]?.id ?? '' };
const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'framework.json');

function chooser(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no way to choose a file');
  return input;
}

describe('a framework of one’s own', () => {
  it('is added, listed with its version, and can be planned with from the start page', async () => {
    const { planner, user } = await renderApp({ address: '/frameworks' });
    await user.upload(chooser(), fileOf(example));
    expect(await screen.findByRole('heading', { name: `Added: ${example.title}, version 1` })).toBeVisible();
    expect(screen.getByText('Version 1 · Edition 1 · In no plan')).toBeVisible();
    expect(planner.frameworks.getState().catalogue.frameworks).toContainEqual(example);
    window.location.hash = '#/';
    const [pathway] = example.pathways;
    await screen.findByRole('heading', { name: `Start a ${example.title} plan` });
    const begin = screen.getByRole('heading', { name: `Start a ${example.title} plan` }).closest('section');
    await user.click(within(begin ?? document.body).getByRole('link', { name: pathway?.name.en ?? '' }));
    await user.click(await screen.findByRole('button', { name: /Start choosing units|Make the plan/ }));
    expect(planner.plans.getState().plans['new-1']?.framework).toEqual(frameworkName(example));
  });

  it('is refused with every fault at its place, and nothing is added', async () => {
    const { planner, user } = await renderApp({ address: '/frameworks' });
    const [first, ...others] = example.pathways;
    await user.upload(chooser(), fileOf({ ...example, title: '', pathways: [{ ...first, id: 7 }, ...others] }));
    expect(await screen.findByRole('heading', { name: 'This file has faults' })).toBeVisible();
    expect(screen.getByText(/^“title”: /)).toBeVisible();
    expect(screen.getByText(/^pathway 1, “id”: /)).toBeVisible();
    expect(planner.frameworks.getState().stored).toEqual([]);
  });

  it('cannot take the place of one that comes with the planner', async () => {
    const { user } = await renderApp({ address: '/frameworks' });
    await user.upload(chooser(), fileOf({ ...example, id: 'customer-service' }));
    expect(await screen.findByRole('heading', { name: /^This id belongs to a framework/ })).toBeVisible();
  });

  it('can be taken out, and undone', async () => {
    const { planner, user } = await renderApp({ address: '/frameworks', frameworks: [example] });
    await user.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(screen.getByText('You have not added any yet.')).toBeVisible();
    expect(planner.frameworks.getState().catalogue.frameworks).toEqual(builtInCatalogue.frameworks);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(planner.frameworks.getState().catalogue.frameworks).toContainEqual(example);
  });

  it('that plans use is taken out only when asked twice, and those plans stay open, with its rules', async () => {
    const { planner, user } = await renderApp({ address: '/frameworks', frameworks: [example], plans: [own] });
    const judged = () => judge(own, planner.frameworks.getState().catalogue)?.framework.hash;
    const offered = () => newestFrameworks(planner.frameworks.getState().catalogue).some(({ id }) => id === example.id);
    await user.click(screen.getByRole('button', { name: /^Remove/ }));
    expect(screen.getByText(/^1 plan uses it\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(offered()).toBe(true);

    await user.click(screen.getByRole('button', { name: /^Remove/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(offered()).toBe(false);
    expect(judged()).toBe(example.hash);
    expect(screen.getByText(/^Removed: new plans cannot use it\./)).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Bring back/ }));
    expect(offered()).toBe(true);
  });

  it('that was taken out is back when its file is added again', async () => {
    const removed = { ...example, isRemoved: true };
    const { planner, user } = await renderApp({ address: '/frameworks', frameworks: [removed], plans: [own] });
    expect(planner.frameworks.getState().catalogue.frameworks).toEqual(builtInCatalogue.frameworks);
    await user.upload(chooser(), fileOf(frameworkContent(example)));
    expect(await screen.findByText(`Here again: ${example.title}, version 1`)).toBeVisible();
    expect(planner.frameworks.getState().catalogue.frameworks).toContainEqual(example);
  });

  it('that only a deleted plan uses goes without a question, and is there when that plan is brought back', async () => {
    const { planner, user } = await renderApp({ address: '/frameworks', frameworks: [example], plans: [own] });
    planner.plans.getState().remove(own.id);
    await user.click(await screen.findByRole('button', { name: /^Remove/ }));
    planner.plans.getState().restore(own.id);
    expect(judge(own, planner.frameworks.getState().catalogue)?.framework.hash).toBe(example.hash);
  });
});

describe('a plan whose framework has changed', () => {
  const newest = builtInCatalogue.frameworks.find(({ id }) => id === 'customer-service') ?? example;
  const earlier = { ...newest, version: 'issue-2' };
  const older = {
    ...earlier,
    pathways: earlier.pathways.map((pathway) => ({
      ...pathway,
      minimumMonths: pathway.minimumMonths && { ...pathway.minimumMonths, months: 1 },
    })),
  };
  const plan = { ...typicalPlan, framework: { id: earlier.id, version: 'issue-2' } };
  const address = `/plan/${plan.id}/units`;

  it('is told what differs for it, and moves only when asked to', async () => {
    const { planner, user } = await renderApp({ address, plans: [plan], frameworks: [older] });
    expect(await screen.findByRole('heading', { name: /^This framework has changed/ })).toBeVisible();
    expect(screen.getByText('1 change affects your plan')).toBeVisible();
    expect(planner.plans.getState().plans[plan.id]).toEqual(plan);
    await user.click(screen.getByRole('button', { name: 'Move to the new version' }));
    expect(planner.plans.getState().plans[plan.id]?.framework).toEqual(frameworkName(newest));
    expect(screen.queryByRole('heading', { name: /^This framework has changed/ })).toBeNull();
  });

  it('stays with its old rules when the reader wants that', async () => {
    const { planner, user } = await renderApp({ address, plans: [plan], frameworks: [older] });
    await user.click(await screen.findByRole('button', { name: 'Stay for now' }));
    expect(screen.queryByRole('heading', { name: /^This framework has changed/ })).toBeNull();
    expect(planner.plans.getState().plans[plan.id]).toEqual(plan);
  });

  it('is judged by the newest version, and says so, where its own is not here', async () => {
    await renderApp({ address, plans: [plan] });
    expect(await screen.findByText(/^Version issue-2 is not on this device/)).toBeVisible();
  });
});

describe('a framework that was kept here by an earlier planner and is not taken any more', () => {
  const faulty = knownFramework({ ...example, documents: [] });

  it('is named, handed over as it is, and taken out only once there is a copy', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const { user } = await renderApp({ address: '/frameworks', frameworks: [faulty] });
    const heading = 'A framework on this device cannot be used any more';
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: `Save as a file: ${example.title}, version 1` }));
    expect(JSON.parse(await (saved[0]?.text() ?? ''))).toEqual(frameworkContent(faulty));
    await user.click(screen.getByRole('button', { name: `Remove ${example.title}, version 1` }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: heading })).toBeNull());
  });
});
