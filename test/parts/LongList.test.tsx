// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createPlan } from '../../src/plan/createPlan.ts';
import { renderApp } from '../builders/renderApp.tsx';

const plans = Array.from({ length: 1000 }, (_, place) =>
  createPlan({
    id: `p${place}`,
    name: `Plan ${place}`,
    framework: { id: 'customer-service', version: 'any' },
    pathway: 'customer-service-2',
    offerings: {},
    startDate: '2026-09-01',
    now: new Date(Date.UTC(2026, 0, 1) - place * 60_000).toISOString(),
  }),
);

it('a thousand plans are not drawn at once: the latest are there, and more of them at each press', async () => {
  const { user } = await renderApp({ plans });
  const shown = async () => {
    const list = (await screen.findByRole('link', { name: 'Plan 0' })).closest('ul') ?? document.body;
    return within(list).getAllByRole('heading', { level: 3 });
  };
  expect((await shown()).map(({ textContent }) => textContent)).toEqual([0, 1, 2, 3, 4, 5].map((n) => `Plan ${n}`));
  await user.click(screen.getByRole('button', { name: 'Show 24 more' }));
  expect(await screen.findByRole('link', { name: 'Plan 29' })).toBeVisible();
  expect(await shown()).toHaveLength(30);
});
