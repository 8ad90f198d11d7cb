import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { usePlans } from '../parts/PlannerContext.ts';

/** What the header is about. Nothing here changes with what is picked, so a tap does not draw the header anew. */
export interface OpenPlan {
  /** The plan of the present screen, else the one looked at last; null where it is not on this device. */
  readonly planId: string | null;
  /** Framework of the present screen, else of the plan. */
  readonly frameworkId: string | null;
  /** The plan's pathway, where the framework is the plan's. */
  readonly pathway: string | undefined;
  /** The present screen is one of the plan's own, so that undo and redo belong on it. */
  readonly editing: boolean;
  /** The present screen is about a framework. */
  readonly reading: boolean;
  readonly address: string;
}

/** Says what the header is about. Looking something up in the framework must not lose the way back to the plan. */
export function useOpenPlan(): OpenPlan {
  const [address] = useLocation();
  const [onPlan, planRoute] = useRoute('/plan/:id/*?');
  const [reading, frameworkRoute] = useRoute('/framework/:id/*?');
  const here = onPlan ? planRoute.id : null;
  const [last, setLast] = useState<string | null>(null);
  if (here !== null && here !== last) setLast(here);
  const id = here ?? last ?? '';
  const planId = usePlans(({ plans }) => plans[id]?.id ?? null);
  const ownFramework = usePlans(({ plans }) => plans[id]?.framework.id ?? null);
  const ownPathway = usePlans(({ plans }) => plans[id]?.pathway);
  const frameworkId = frameworkRoute?.id ?? ownFramework;
  const pathway = frameworkId === ownFramework ? ownPathway : undefined;
  return { planId, frameworkId, pathway, editing: onPlan, reading, address };
}
