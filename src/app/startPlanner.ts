import { isServed } from '../parts/isServed.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import { createPlanner } from './createPlanner.ts';
import { PlansHere } from '../screens/start/StartScreen.tsx';
import type { FirstParts } from './firstParts.ts';
import { isOnStart } from './firstVisit.ts';

interface Started {
  readonly planner: PlannerParts;
  /** Resolves once everything stored is read, or cannot be. */
  readonly reading: Promise<void>;
}

/**
 * Frameworks first: a plan must not be judged before its own rules are there. The version each plan was made with is
 * kept, for the day the planner comes with a later one. The list of plans is to show as soon as they are read.
 */
async function readStored({ frameworks, plans }: PlannerParts, isFirstVisit: boolean): Promise<void> {
  plans.subscribe((now, before) => {
    // There may be room again for what did not fit before.
    const works = before.saving === 'failed' && now.saving !== 'failed';
    if (works && frameworks.getState().problem) void frameworks.getState().storeAgain();
    const held = Object.values(now.plans);
    if (held.length !== Object.keys(before.plans).length) void frameworks.getState().keepVersionsOf(held);
  });
  await Promise.all([
    frameworks.getState().load(),
    // What cannot be had is said where it is missed.
    !isFirstVisit && isOnStart() && PlansHere.load().catch(() => undefined),
  ]);
  await plans.getState().load();
}

/** Starts reading what is stored, and heeds whatever the page must not go without. */
export function startPlanner(first: FirstParts, isFirstVisit: boolean): Started {
  const planner = createPlanner(first);
  const { frameworks, plans } = planner;
  frameworks.setState({ isFetching: isServed() });
  // Start goes on being shown.
  if (isFirstVisit) plans.setState({ reading: 'begun' });
  // Another tab's news does not reach a page in the background everywhere, and storage may have been cleared meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void plans.getState().refresh();
    else plans.getState().leave();
  });
  document.addEventListener('focusout', () => plans.getState().endStep());
  window.addEventListener('pagehide', () => plans.getState().leave());
  return { planner, reading: readStored(planner, isFirstVisit) };
}
