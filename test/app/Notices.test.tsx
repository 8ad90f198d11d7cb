// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanRepository } from '../../src/store/planRepository.ts';
import { memoryPlans } from '../builders/memoryPlans.ts';
import { renderApp } from '../builders/renderApp.tsx';
import { typicalPlan } from '../builders/typicalPlan.ts';

const address = `/plan/${typicalPlan.id}/units`;

/** A device that fails to write until it is mended. */
function failingDevice(error: DOMException): { repository: PlanRepository; mend: () => void } {
  const sound = memoryPlans([typicalPlan]);
  let broken = true;
  return {
    repository: {
      ...sound,
      async write(entry) {
        if (broken) throw error;
        return sound.write(entry);
      },
    },
    mend: () => {
      broken = false;
    },
  };
}

describe('a change that could not be stored', () => {
  it('is said with its reason while there is no room, and stored by “Try again” once there is', async () => {
    const { repository, mend } = failingDevice(new DOMException('', 'QuotaExceededError'));
    const { planner, user } = await renderApp({ address, repository });
    act(() => planner.plans.getState().edit(typicalPlan.id, (plan) => ({ ...plan, name: 'Later name' })));
    expect(await screen.findByRole('heading', { name: 'There is no room left to save on this device' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save all plans to a file' })).toBeVisible();
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: /no room left/ })).toBeNull());
    expect(await repository.read(typicalPlan.id)).toMatchObject({ plan: { name: 'Later name' } });
    // After a full disk, browsers say so falsely at times: only a file makes sure.
    expect(screen.getByRole('heading', { name: 'Your last changes may not be saved' })).toBeVisible();
    act(() => planner.plans.getState().markExported([typicalPlan.id]));
    expect(screen.queryByRole('heading', { name: 'Your last changes may not be saved' })).toBeNull();
  });

  it('asks for a reload where a newer version has changed the storage', async () => {
    const { repository } = failingDevice(new DOMException('', 'VersionError'));
    const { planner } = await renderApp({ address, repository });
    act(() => planner.plans.getState().edit(typicalPlan.id, (plan) => ({ ...plan, name: 'Later name' })));
    expect(
      await screen.findByRole('heading', { name: 'A newer version of the planner is open in another tab' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  });
});

describe('a plan that the browser would not delete', () => {
  it('is named, and “Try again” deletes it', async () => {
    const { repository, mend } = failingDevice(new DOMException('', 'UnknownError'));
    const { planner, user } = await renderApp({ repository });
    act(() => planner.plans.getState().remove(typicalPlan.id));
    expect(await screen.findByText(`Not deleted yet: “${typicalPlan.name}”`)).toBeVisible();
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/^Not deleted yet/)).toBeNull());
    expect(await repository.read(typicalPlan.id)).toMatchObject({ place: { kind: 'removed' } });
  });
});

describe('a database that cannot be used as usual', () => {
  it.each([
    ['blocked', 'Another tab is in the way'],
    ['silent', 'The browser is slow to open your plans'],
    ['later', 'This page is an earlier version of the planner'],
  ] as const)('(%s) is said, with the plans that can be read to be saved as a file', async (trouble, heading) => {
    const { planner } = await renderApp({ address, plans: [typicalPlan] });
    act(() => planner.plans.setState({ trouble }));
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save all plans to a file' })).toBeVisible();
  });
});

describe('a browser that does not promise to keep what is stored', () => {
  it('is told of once, after the third change, with a file as the way out', async () => {
    const { planner, user } = await renderApp({ address, plans: [typicalPlan] });
    const heading = () => screen.queryByRole('heading', { name: 'Your plans are kept in this browser only' });
    act(() => planner.plans.setState({ mayBeCleared: true }));
    for (const name of ['One', 'Two', 'Three']) {
      expect(heading()).toBeNull();
      act(() => planner.plans.getState().edit(typicalPlan.id, (plan) => ({ ...plan, name })));
    }
    expect(heading()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(heading()).toBeNull();
    expect(planner.preferences.getState().heardOfClearing).toBe(true);
  });
});

describe('storage that the browser cleared', () => {
  it('is told of, with a file as the way to be safe', async () => {
    const { planner, user } = await renderApp({ address, plans: [typicalPlan] });
    act(() => planner.plans.setState({ cleared: true }));
    expect(screen.getByRole('heading', { name: 'The browser has cleared its storage' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide this' }));
    expect(screen.queryByRole('heading', { name: 'The browser has cleared its storage' })).toBeNull();
  });
});

describe('a new version of the planner', () => {
  it('waits until the reader takes it', async () => {
    const { planner, user } = await renderApp({ address, plans: [typicalPlan] });
    let taken = 0;
    act(() => planner.updates.setState({ update: 'ready', take: () => void (taken += 1) }));
    expect(taken).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Use the new version' }));
    expect(taken).toBe(1);
  });

  it('asks for a reload in a tab that another one left behind', async () => {
    const { planner } = await renderApp({ address, plans: [typicalPlan] });
    act(() => planner.updates.setState({ update: 'elsewhere' }));
    expect(screen.getByRole('heading', { name: 'The planner was updated in another tab' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  });

  it('is not spoken of while there is none; that the planner works offline is', async () => {
    const { planner } = await renderApp();
    expect(screen.queryByRole('heading', { name: /new version/ })).toBeNull();
    expect(screen.queryByText(/works without the internet/)).toBeNull();
    act(() => planner.updates.setState({ offlineReady: true }));
    expect(screen.getByText(/works without the internet/)).toBeVisible();
  });
});

describe('a plan of a later format', () => {
  it('is said to be kept, not to be missing', async () => {
    const repository = memoryPlans();
    await repository.keep({ key: 'later', format: 99, raw: { format: 99, name: 'From later' } });
    await renderApp({ address: '/plan/later/units', repository });
    expect(
      await screen.findByRole('heading', { name: 'This plan was made with a newer version of the planner' }),
    ).toBeVisible();
    window.location.hash = '#/';
    expect(await screen.findByRole('heading', { name: 'From later' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Save to a file/ })).toBeVisible();
  });
});
