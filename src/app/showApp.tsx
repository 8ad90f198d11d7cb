import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import type { FirstWords } from '../i18n/words.ts';
import { isServed } from '../parts/isServed.ts';
import { NotLoaded } from '../parts/NotLoaded.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import type { PreferencesState } from '../store/preferencesStore.ts';
import { keepFocusNear } from '../ui/focusNear.ts';
import { followTranslation } from '../ui/followTranslation.ts';
import { App } from './App.tsx';
import { firstParts, plannerInWait } from './firstParts.ts';
import { painted } from './painted.ts';
import { watchForUpdates } from './serviceWorker.ts';

/** Milliseconds that everything else waits at the most for what is stored. */
const longest = 3000;

/** Resolves once the first screen is painted, or is not to be had soon. */
async function firstPaint(reading: Promise<void>): Promise<void> {
  const tooLong = new Promise<void>((done) => {
    setTimeout(done, longest);
  });
  await Promise.race([reading, tooLong]);
  await painted();
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

/** Puts the planner on the page and starts reading what is stored. On a first visit Start stands before that is loaded. */
export async function showApp(
  words: FirstWords,
  preferences: StoreApi<PreferencesState>,
  isFirstVisit: boolean,
): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  const first = firstParts(words, preferences);
  const inWait = plannerInWait(first);
  keepFocusNear();
  followTranslation();
  if (isFirstVisit) {
    root.render(<App planner={inWait} />);
    await painted();
  }
  const start = await import('./startPlanner.ts').catch((cause: unknown) => {
    root.render(<App planner={inWait} fault={new NotLoaded('', { cause })} />);
  });
  if (!start) return;
  const { planner, reading } = start.startPlanner(first, isFirstVisit);
  root.render(<App planner={planner} />);
  await firstPaint(reading);
  watchForUpdates(planner.updates);
  await reading;
  // Whoever has waited for them goes on with these.
  inWait.frameworks.setState(planner.frameworks.getState());
  inWait.plans.setState(planner.plans.getState());
  if (isServed()) await fetchBeside(planner);
}
