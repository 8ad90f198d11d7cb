import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { findVersion } from '../../catalogue/findVersion.ts';
import type { CohortEntry } from '../../cohort/cohortEntries.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { addresses } from '../../parts/addresses.ts';
import type { OpenedPlans } from '../../parts/openedPlans.ts';
import { usePlanner } from '../../parts/PlannerContext.ts';
import { familyOf } from '../../plan/options.ts';
import { receivePlans } from '../../sharing/receivePlans.ts';
import { useCohortStore } from './useCohort.ts';

interface Opening {
  /** Keeps the place and goes to the plan. One from a file is brought onto this device first, and never over another. */
  readonly open: (row: CohortRow) => void;
  /** Asks what is to be done with plans from files. */
  readonly ask: (entries: readonly CohortEntry[]) => void;
  /** Plans that are here and differ, or come with a framework of their own: the reader says what is to be done. */
  readonly asked: readonly OpenedPlans[];
  readonly cancel: () => void;
}

export function useOpening(): Opening {
  const { plans, catalogue } = usePlanner();
  const store = useCohortStore();
  const [, goTo] = useLocation();
  const [asked, setAsked] = useState<readonly OpenedPlans[]>([]);
  const ask = useCallback(
    (entries: readonly CohortEntry[]) => {
      const { entries: found, frameworks } = store.getState().gathered;
      const families = new Set(entries.map(({ plan }) => familyOf(plan)));
      const wanted = found.filter(({ plan }) => families.has(familyOf(plan)));
      const own = new Set(
        wanted.flatMap(({ plan }) => (findVersion(catalogue, plan.framework) ? [] : [plan.framework.id])),
      );
      setAsked([
        {
          key: 'cohort',
          file: null,
          plans: wanted.map(({ plan }) => plan),
          begins: false,
          newer: [],
          frameworks: frameworks.flatMap(({ framework }) => (own.has(framework.id) ? [framework] : [])),
          notes: [],
          sameVersion: true,
          fault: null,
        },
      ]);
    },
    [store, catalogue],
  );
  const open = useCallback(
    (row: CohortRow) => {
      const { plan, file, here } = row;
      store.getState().keepPlace({ pageTop: window.scrollY, opened: familyOf(plan) });
      if (file === null) return;
      store.getState().markSeen([familyOf(plan)]);
      const { plans: kept, add } = plans.getState();
      const met = receivePlans([plan, ...(row.options ?? [])], Object.values(kept));
      const fresh = met.flatMap(({ kind, theirs }) => (kind === 'new' ? [theirs] : []));
      const isKnown = fresh.length === 0 || findVersion(catalogue, plan.framework) !== null;
      if (here !== 'ahead' && (!isKnown || met.some(({ kind }) => kind === 'different'))) {
        ask([row]);
        return;
      }
      for (const each of fresh) add(each);
      const [first] = met;
      goTo(addresses.review(first && first.kind !== 'new' ? first.mine.id : plan.id));
    },
    [store, plans, catalogue, goTo, ask],
  );
  return { open, ask, asked, cancel: () => setAsked([]) };
}
