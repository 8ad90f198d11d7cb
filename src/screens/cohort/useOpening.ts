import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { findVersion } from '../../catalogue/findVersion.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { addresses } from '../../parts/addresses.ts';
import type { OpenedPlans } from '../../parts/openedPlans.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { receivePlans } from '../../sharing/receivePlans.ts';
import { useCohortStore } from './useCohort.ts';

interface Opening {
  /** Keeps the place and goes to the plan. One from a file is brought onto this device first, and never over another. */
  readonly open: (row: CohortRow) => void;
  /** A plan that is here and differs, or comes with a framework of its own: the reader says what is to be done. */
  readonly asked: OpenedPlans | null;
  readonly cancel: () => void;
}

export function useOpening(): Opening {
  const { plans, catalogue } = usePlanner();
  const store = useCohortStore();
  const [, goTo] = useLocation();
  const [asked, setAsked] = useState<OpenedPlans | null>(null);
  const open = useCallback(
    ({ plan, file }: CohortRow) => {
      store.getState().keepPlace({ pageTop: window.scrollY, opened: plan.id });
      if (file === null) return;
      store.getState().markSeen([plan.id]);
      const { plans: here, add } = plans.getState();
      const [received] = receivePlans([plan], Object.values(here));
      const isKnown = findVersion(catalogue, plan.framework) !== null;
      if (received?.kind === 'same') goTo(addresses.review(received.mine.id));
      else if (received?.kind === 'new' && isKnown) {
        add(plan);
        goTo(addresses.review(plan.id));
      } else {
        const { frameworks } = store.getState().gathered;
        const along = frameworks.filter(({ framework: { id } }) => id === plan.framework.id);
        setAsked({
          key: file,
          file,
          plans: [plan],
          begins: false,
          newer: [],
          frameworks: isKnown ? [] : along.map(({ framework }) => framework),
          notes: [],
          sameVersion: true,
          fault: null,
        });
      }
    },
    [store, plans, catalogue, goTo],
  );
  return { open, asked, cancel: () => setAsked(null) };
}
