// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderApp } from '../builders/renderApp.tsx';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

const toWelsh = () => screen.getByRole('button', { name: 'Cymraeg' });

describe('The language switch', () => {
  it('says everything in Welsh in place, and keeps what was typed', async () => {
    const { user } = await renderApp({ address: '/new/customer-service/customer-service-2' });
    const name = screen.getByRole('textbox', { name: /Name of the plan/ });
    await user.type(name, 'Half a na');
    await user.click(toWelsh());
    expect(await screen.findByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en-GB');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cynllun newydd');
    expect(name).toBeInTheDocument();
    expect(name).toHaveValue('Half a na');
  });

  it('tells the page, so that a screen reader takes a Welsh voice and the tab a Welsh title', async () => {
    document.head.innerHTML = '<link rel="manifest" href="./manifest.webmanifest"><meta name="description">';
    const { user } = await renderApp();
    expect(document.documentElement).toHaveAttribute('lang', 'en-GB');
    await user.click(toWelsh());
    await screen.findByRole('button', { name: 'English' });
    expect(document.documentElement).toHaveAttribute('lang', 'cy');
    expect(document.title).toContain('Cynllunydd Unedau');
    expect(document.querySelector('link[rel=manifest]')).toHaveAttribute('href', './manifest.cy.webmanifest');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toContain('Dewiswch unedau');
  });

  it('remembers the choice and lets go of the language a link asked for', async () => {
    window.history.replaceState(null, '', '/?lang=cy&x=1');
    const { planner, user } = await renderApp({ locale: 'cy' });
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Cymraeg' })).toHaveAttribute('lang', 'cy');
    expect(planner.preferences.getState().locale).toBe('en');
    expect(window.location.search).toBe('?x=1');
  });
});
