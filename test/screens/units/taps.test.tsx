// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../builders/renderApp.tsx';

/** Begins a Level 2 plan on a phone that holds none, pressing nothing but what is named. Gives how often it was pressed. */
async function beginCounting() {
  const { user } = await renderApp();
  let taps = 0;
  const tap = async (target: HTMLElement) => {
    taps += 1;
    await user.click(target);
  };
  await tap(await screen.findByRole('link', { name: 'Level 2 Diploma' }));
  await tap(await screen.findByRole('button', { name: 'Start choosing units' }));
  await screen.findByRole('heading', { level: 1, name: 'Choose units' });
  return { tap, taps: () => taps };
}

const step = () => within(screen.getByRole('complementary', { name: 'Your plan' }));
const isDone = () => step().findByRole('button', { name: /^Your plan meets every credit rule/ });

it('a phone comes from nothing to every credit rule met in nine taps, by title', async () => {
  const { tap, taps } = await beginCounting();
  const pick = (title: string) => tap(screen.getByText(title));
  await pick('Communicate verbally with customers');
  await tap(step().getByRole('button', { name: 'Pick 16 credits from Group B' }));
  for (const title of [
    'Resolve customer service problems',
    'Provide post transaction customer service',
    'Gather, analyse and interpret customer feedback',
    "Resolve customers' complaints",
    "Deliver customer service whilst working on customer's premises",
  ])
    await pick(title);
  await isDone();
  expect(taps()).toBeLessThanOrEqual(9);
});

it('a phone comes from nothing to every credit rule met in four taps, by “Finish”', async () => {
  const { tap, taps } = await beginCounting();
  await tap(await screen.findByRole('button', { name: 'Finish my plan' }));
  await tap(await screen.findByRole('button', { name: 'Use choice 1' }));
  await isDone();
  expect(taps()).toBeLessThanOrEqual(4);
});
