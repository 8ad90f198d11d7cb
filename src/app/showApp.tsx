import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import type { FirstWords } from '../i18n/words.ts';
import { isServed } from '../parts/isServed.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import type { PreferencesState } from '../store/preferencesStore.ts';
import { keepFocusNear } from '../ui/focusNear.ts';
import { followTranslation } from '../ui/followTranslation.ts';
import { App } from './App.tsx';
import { createPlanner } from './createPlanner.ts';
import { watchForUpdates } from './serviceWorker.ts';

/**
 * Frameworks first: a plan must not be judged before its own rules are there. The version each plan was made with is
 * kept, for the day the planner comes with a later one.
 */
async function readStored({ frameworks, plans }: PlannerParts): Promise<void> {
  plans.subscribe((now, before) => {
    // There may be room again for what did not fit before.
    const works = before.saving === 'failed' && now.saving !== 'failed';
    if (works && frameworks.getState().problem) void frameworks.getState().storeAgain();
    const held = Object.values(now.plans);
    if (held.length !== Object.keys(before.plans).length) void frameworks.getState().keepVersionsOf(held);
  });
  await frameworks.getState().load();
  await plans.getState().load();
}

/** Milliseconds that everything else waits at the most for what is stored. */
const longest = 3000;

/** Resolves once the first screen is painted, or is not to be had soon. */
async function firstPaint(reading: Promise<void>): Promise<void> {
  const tooLong = new Promise<void>((done) => {
    setTimeout(done, longest);
  });
  await Promise.race([reading, tooLong]);
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A page that nobody looks at is never painted.
    setTimeout(done, 200);
  });
}

/** What is put beside the planner comes last: nobody waits for it but a link to a plan that needs it. */
async function fetchBeside(planner: PlannerParts): Promise<void> {
  try {
    const { fetchHosted } = await import('./fetchHosted.ts');
    await fetchHosted(planner);
  } finally {
    planner.frameworks.setState({ isFetching: false });
  }
}

/** Puts the planner on the page and starts reading what is stored. */
export function showApp(words: FirstWords, preferences: StoreApi<PreferencesState>): void {
  const planner = createPlanner(words, preferences);
  planner.frameworks.setState({ isFetching: isServed() });
  const reading = readStored(planner);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App planner={planner} />);
  void firstPaint(reading).then(async () => {
    watchForUpdates(planner.updates);
    await reading;
    if (isServed()) await fetchBeside(planner);
  });
  keepFocusNear();
  followTranslation();
  // Another tab's news does not reach a page in the background everywhere, and storage may have been cleared meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void planner.plans.getState().refresh();
    else planner.plans.getState().leave();
  });
  document.addEventListener('focusout', () => planner.plans.getState().endStep());
  window.addEventListener('pagehide', () => planner.plans.getState().leave());
}
