// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { PlannerContext } from '../../src/parts/PlannerContext.ts';
import { renderApp } from '../builders/renderApp.tsx';

function Broken(): never {
  throw new Error('planted fault');
}

it('says that plans are safe, with the details, where a screen breaks', async () => {
  const { planner, words } = await renderApp();
  render(
    <PlannerContext value={{ ...planner, words, catalogue: builtInCatalogue }}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </PlannerContext>,
  );
  expect(screen.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
  expect(screen.getByText(/Everything that was saved is still on this device/)).toBeVisible();
  expect(screen.getByText(/planted fault/)).toBeInTheDocument();
});
