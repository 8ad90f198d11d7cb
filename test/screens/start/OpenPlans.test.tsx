// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { findFramework } from '../../../src/catalogue/findFramework.ts';
import { writeNote } from '../../../src/plan/planRecord.ts';
import type { Plan } from '../../../src/plan/planSchema.ts';
import { planIdCode } from '../../../src/sharing/linkSubject.ts';
import { writePlanFile } from '../../../src/sharing/planFile.ts';
import { writePlanLink } from '../../../src/sharing/writePlanLink.ts';
import { renderApp } from '../../builders/renderApp.tsx';
import { typicalPlan } from '../../builders/typicalPlan.ts';

const fileOf = (text: string, name = 'Plan.unitplan.json') => new File([text], name, { type: 'application/json' });
const planFile = (...plans: readonly Plan[]) => fileOf(writePlanFile({ plans }, '2026-11-23'));

/** Where there are plans the ways in come with their list. */
const chooser = () =>
  waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no way to choose a file');
    return input;
  });

function linkTo(plan: Plan): string {
  const framework = findFramework(builtInCatalogue, plan.framework.id);
  const letters = framework && writePlanLink(plan, framework, builtInCatalogue);
  if (!letters) throw new Error('no link');
  return `/open/${letters}`;
}

const [changedUnit = ''] = Object.keys(typicalPlan.units);
const changed: Plan = {
  ...typicalPlan,
  name: 'As it was sent',
  units: { ...typicalPlan.units, [changedUnit]: { state: 'ruledOut' } },
};

describe('a file somebody gave you', () => {
  it('is added only when asked to, and then exactly as it was written', async () => {
    const { planner, user } = await renderApp();
    await user.upload(await chooser(), planFile(typicalPlan));
    expect(await screen.findByRole('heading', { name: 'A plan someone gave you' })).toBeVisible();
    expect(planner.plans.getState().plans).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Add to my plans' }));
    expect(planner.plans.getState().plans).toEqual({ [typicalPlan.id]: typicalPlan });
    expect(screen.getByText('Added to your plans')).toBeVisible();
  });

  it('says that a plan which is here already is alike, and changes nothing', async () => {
    const { planner, user } = await renderApp({ plans: [typicalPlan] });
    await user.upload(await chooser(), planFile(typicalPlan));
    expect(await screen.findByText('You have this plan already, and both are alike')).toBeVisible();
    expect(planner.plans.getState().plans).toEqual({ [typicalPlan.id]: typicalPlan });
  });

  it('keeps both where the same plan differs, so that neither is lost', async () => {
    const { planner, user } = await renderApp({ plans: [typicalPlan] });
    await user.upload(await chooser(), planFile(changed));
    expect(await screen.findByText('You have this plan, and 2 things differ')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    const { plans } = planner.plans.getState();
    expect(plans[typicalPlan.id]).toEqual(typicalPlan);
    expect(plans['new-1']?.units).toEqual(changed.units);
    expect(plans['new-1']?.name).toBe('As it was sent (sent)');
  });

  it('takes what was sent, and undo brings mine back', async () => {
    const { planner, user } = await renderApp({ plans: [typicalPlan] });
    await user.upload(await chooser(), planFile(changed));
    await user.click(await screen.findByRole('button', { name: 'Take the one that was sent' }));
    expect(planner.plans.getState().plans[typicalPlan.id]).toMatchObject({ name: changed.name, units: changed.units });
    planner.plans.getState().undo(typicalPlan.id);
    expect(planner.plans.getState().plans[typicalPlan.id]).toMatchObject({
      name: typicalPlan.name,
      units: typicalPlan.units,
    });
  });

  it('merges one by one: only what was chosen is taken over', async () => {
    const { planner, user } = await renderApp({ plans: [typicalPlan] });
    await user.upload(await chooser(), planFile(changed));
    await user.click(
      within(await screen.findByRole('group', { name: 'Name' })).getByRole('radio', { name: /^Sent to you/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Join them' }));
    expect(planner.plans.getState().plans[typicalPlan.id]).toMatchObject({
      name: changed.name,
      units: typicalPlan.units,
    });
  });

  it('says what goes if the one that was sent is taken', async () => {
    const note = { id: 'n', by: 'tutor', text: 'Bring the workbook', day: '2026-11-20' } as const;
    const { user } = await renderApp({ plans: [writeNote(typicalPlan, note)] });
    await user.upload(await chooser(), planFile({ ...typicalPlan, name: 'As it was sent' }));
    expect(await screen.findByText(/2 things that are only here go\./)).toBeVisible();
    expect(screen.getByText(/Bring the workbook/)).toBeVisible();
  });

  it('names a note first of all that goes, however many choices go with it', async () => {
    const { planner, user } = await renderApp({ plans: [typicalPlan] });
    const note = { id: 'n', by: 'tutor', text: 'Bring the workbook', day: '2026-11-20' } as const;
    const { edit } = planner.plans.getState();
    edit(typicalPlan.id, (plan) => ({ ...plan, units: {} }));
    edit(typicalPlan.id, (plan) => writeNote(plan, note));
    await user.upload(await chooser(), planFile(typicalPlan));
    expect(await screen.findByRole('button', { name: /^Show \d+ more/ })).toBeVisible();
    expect(screen.getByText(/Bring the workbook/)).toBeVisible();
  });

  it('adds all new plans of several files at once and says what is wrong with the others', async () => {
    const { planner, user } = await renderApp();
    const second = { ...typicalPlan, id: 'second', name: 'Second' };
    await user.upload(await chooser(), [planFile(typicalPlan), planFile(second), fileOf('{"a":', 'odd.json')]);
    expect(await screen.findByText('This is not a plan file, or it was damaged on the way')).toBeVisible();
    expect(screen.getByText('From odd.json')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add all 2 new plans' }));
    expect(Object.keys(planner.plans.getState().plans).toSorted()).toEqual([typicalPlan.id, 'second'].toSorted());
    expect(screen.getAllByText('Added to your plans')).toHaveLength(2);
  });

  it('overwrites nothing where two files hold one plan, and says of each what was really done', async () => {
    const { planner, user } = await renderApp();
    const other = { ...typicalPlan, name: 'Another learner' };
    await user.upload(await chooser(), [planFile(typicalPlan), planFile(other)]);
    await user.click(await screen.findByRole('button', { name: 'Add all 2 new plans' }));
    expect(planner.plans.getState().plans).toEqual({ [typicalPlan.id]: typicalPlan });
    expect(screen.getAllByText('Added to your plans')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(Object.values(planner.plans.getState().plans).map(({ name }) => name)).toEqual([
      typicalPlan.name,
      'Another learner (sent)',
    ]);
  });

  it('adds nothing over what came in another tab while the question stood here', async () => {
    const { planner, user } = await renderApp();
    await user.upload(await chooser(), planFile(typicalPlan));
    const add = await screen.findByRole('button', { name: 'Add to my plans' });
    const here = { ...typicalPlan, startDate: '2026-10-05' };
    planner.plans.getState().add(here);
    await user.click(add);
    expect(planner.plans.getState().plans).toEqual({ [typicalPlan.id]: here });
    expect(screen.getByText('You have this plan, and 1 thing differs')).toBeVisible();
  });

  it('takes in sixty changed plans in one go, asks about those changed in two ways, and can undo all of it', async () => {
    const plans = Array.from({ length: 6 }, (_, index) => ({
      ...typicalPlan,
      id: `p${index}`,
      name: `Learner ${index}`,
    }));
    const { planner, user } = await renderApp({ plans });
    const sent = plans.map((plan) => {
      const noted = writeNote(plan, { id: `${plan.id}-note`, by: 'apprentice', text: 'Question', day: '2026-11-20' });
      return plan.id === 'p5' ? { ...noted, startDate: '2026-10-05' } : noted;
    });
    const fresh = { ...typicalPlan, id: 'fresh', name: 'New here' };
    await user.upload(await chooser(), planFile(...sent, fresh));
    await user.click(await screen.findByRole('button', { name: 'Take all 7' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('heading', { name: 'Plans added: 1. Plans brought up to date: 6.' })).toBeVisible();
    expect(screen.getByText('1 plan was changed in two ways. Choose below.')).toBeVisible();
    const notes = () => Object.values(planner.plans.getState().plans).flatMap(({ record }) => record?.notes ?? []);
    expect(notes()).toHaveLength(6);
    expect(planner.plans.getState().plans['p5']?.startDate).toBe(typicalPlan.startDate);
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    // As after a reload, where only Start knows of it.
    await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
    expect(await screen.findByText('Everything is as it was.')).toBeVisible();
    expect(notes()).toEqual([]);
    expect(Object.keys(planner.plans.getState().plans)).toHaveLength(6);
  });

  it('keeps a plan of a later format whole, for export', async () => {
    const { planner, user } = await renderApp();
    const raw = { ...typicalPlan, format: 99, later: ['kept'] };
    await user.upload(
      await chooser(),
      fileOf(writePlanFile({ plans: [], newer: [{ format: 99, raw }] }, '2026-11-23')),
    );
    await user.click(await screen.findByRole('button', { name: 'Keep it as it is' }));
    await waitFor(() => expect(planner.plans.getState().newer).toEqual([{ key: typicalPlan.id, format: 99, raw }]));
  });
});

describe('a starter', () => {
  it('gives whoever opens it a plan of their own, and says of a second opening that one was begun', async () => {
    const { planner, user } = await renderApp();
    const starter = fileOf(writePlanFile({ plans: [typicalPlan], starter: true }, '2026-11-23'));
    await user.upload(await chooser(), starter);
    expect(await screen.findByText('It becomes a plan of your own')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add to my plans' }));
    const [begun] = Object.values(planner.plans.getState().plans);
    expect(begun).toMatchObject({ name: '', origin: { kind: 'starter', of: typicalPlan.id }, starred: [] });
    expect(begun?.id).not.toBe(typicalPlan.id);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.upload(await chooser(), starter);
    expect(await screen.findByText(/You began “My plan” from it already/)).toBeVisible();
  });
});

describe('a link somebody gave you', () => {
  it('shows what is in it and adds the choices as a plan of its own', async () => {
    const { planner, user } = await renderApp({ address: linkTo(typicalPlan) });
    await user.click(await screen.findByRole('button', { name: 'Add to my plans' }));
    const [plan] = Object.values(planner.plans.getState().plans);
    expect(plan?.units).toEqual(typicalPlan.units);
    expect(plan?.name).toBe('Plan from a link');
  });

  it('opened once more can be joined into the plan that began from it, instead of beginning another', async () => {
    const mine: Plan = {
      ...typicalPlan,
      id: 'mine',
      name: 'Osian',
      origin: { kind: 'link', of: planIdCode(typicalPlan.id) },
    };
    const { planner, user } = await renderApp({ address: linkTo(changed), plans: [mine] });
    expect(await screen.findByText(/You began “Osian” from it already/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Join it with “Osian”' }));
    await user.click(
      within(await screen.findByRole('group', { name: /./ })).getByRole('radio', { name: /^Sent to you/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Join them' }));
    expect(Object.values(planner.plans.getState().plans)).toMatchObject([
      { id: 'mine', name: 'Osian', units: changed.units },
    ]);
  });

  it('knows the plan it was made from and shows the choices that differ, not its name or notes', async () => {
    await renderApp({ address: linkTo(changed), plans: [typicalPlan] });
    expect(await screen.findByText('You have this plan, and 1 thing differs')).toBeVisible();
  });

  it('says what to do about a link that was cut off', async () => {
    await renderApp({ address: linkTo(typicalPlan).slice(0, -3) });
    expect(await screen.findByRole('heading', { name: 'Part of this link is missing' })).toBeVisible();
  });

  it('is found in the message it was pasted with; anything else is refused with a reason', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Paste a link' }));
    const field = await screen.findByRole('textbox', { name: 'Link to a plan' });
    await user.type(field, 'hello{Enter}');
    expect(field).toHaveAccessibleDescription(/This is not a link to a plan/);
    await user.clear(field);
    await user.type(field, `Look: https://example.org/#${linkTo(typicalPlan)} – Mari{Enter}`);
    expect(await screen.findByRole('button', { name: 'Add to my plans' })).toBeVisible();
  });
});

describe('scanning', () => {
  it('points to the phone’s own camera where the browser cannot look', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Scan a code' }));
    expect(await screen.findByText(/Open the camera of your phone/)).toBeVisible();
  });
});
