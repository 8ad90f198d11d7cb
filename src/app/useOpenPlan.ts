import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { Plan } from '../plan/planSchema.ts';
import { usePlans } from '../parts/PlannerContext.ts';

export interface OpenPlan {
  /** The plan of the present screen, else the one looked at last. */
  readonly plan: Plan | null;
  /** Framework of the present screen, else of the plan. */
  readonly frameworkId: string | null;
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
  const plan = usePlans((state) => state.plans[here ?? last ?? ''] ?? null);
  return { plan, frameworkId: frameworkRoute?.id ?? plan?.framework.id ?? null, editing: onPlan, reading, address };
}
