// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { PlannerContext, type Planner } from '../../../src/parts/PlannerContext.ts';
import { useCohortRows } from '../../../src/screens/cohort/useCohortRows.ts';
import type { AskAway } from '../../../src/store/askAway.ts';
import { cohortPlans } from '../../builders/cohortPlans.ts';

/** Workers that answer when the test says so. */
function slowWorkers() {
  const waiting: (() => void)[] = [];
  const ask: AskAway = ({ answerHere, onReply }) => {
    waiting.push(() =>
      onReply(
        answerHere(() => () => false),
        'worker',
      ),
    );
    return () => undefined;
  };
  return { ask, waiting };
}

it('shows the plans that were judged for what was asked before, though nothing is left to judge', async () => {
  const { ask, waiting } = slowWorkers();
  const entries = cohortPlans(30).map((plan) => ({ plan, file: null }));
  const { result, rerender } = renderHook(({ asked }) => useCohortRows(asked, builtInCatalogue, '2026-11-23'), {
    initialProps: { asked: entries },
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <PlannerContext value={{ ask } as Planner}>{children}</PlannerContext>
    ),
  });
  await waitFor(() => expect(waiting).toHaveLength(1));
  rerender({ asked: [...entries] });
  act(() => waiting.shift()?.());
  await waitFor(() => expect(result.current.done).toBeNull());
  expect(result.current.rows).toHaveLength(30);
});
