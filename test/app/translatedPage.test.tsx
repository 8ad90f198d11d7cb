// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { followTranslation } from '../../src/ui/followTranslation.ts';
import { renderApp } from '../builders/renderApp.tsx';
import { planOf } from '../screens/units/openUnits.ts';

followTranslation();

const tag: string = 'font';

/** As browsers do: every text of the page in an element of their own, the text itself out of the page. */
async function translate(): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.localName === tag) continue;
    const font = document.createElement(tag);
    font.textContent = text.data;
    text.before(font);
    text.remove();
  }
  // What has changed on the page is told a moment later.
  await act(() => Promise.resolve());
}

it('a page that the browser translates keeps up with picks, undo, the screens and the language', async () => {
  const { user } = await renderApp({ address: '/plan/plan-1/units', plans: [planOf('customer-service-2')] });
  const tray = () => screen.getByRole('complementary', { name: 'Your plan' });
  const tab = () => screen.getByRole('tab', { name: /^Group A/ });
  await translate();
  await user.click(screen.getByRole('checkbox', { name: /^Communicate verbally/ }));
  await waitFor(() => expect(tray()).toHaveTextContent(/^22 of 45 credits/));
  await waitFor(() => expect(tab()).toHaveTextContent(/^A3$/));
  await translate();
  await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
  await waitFor(() => expect(tray()).toHaveTextContent(/^19 of 45 credits/));
  await waitFor(() => expect(tab()).toHaveTextContent(/^A0 of 3$/));

  await translate();
  await user.click(screen.getByRole('button', { name: 'Open menu' }));
  await translate();
  await user.click(screen.getByRole('link', { name: 'Hours' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Training hours' })).toBeVisible();
  await translate();
  await user.click(screen.getByRole('button', { name: 'Cymraeg', hidden: true }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Oriau hyfforddi' })).toBeVisible();
});
