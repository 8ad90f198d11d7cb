import { createRoot } from 'react-dom/client';
import type { Words } from '../i18n/words.ts';
import { App } from './App.tsx';
import { createPlanner } from './createPlanner.ts';
import { watchForUpdates } from './serviceWorker.ts';

/** Puts the planner on the page and starts reading what is stored. */
export function showApp(words: Words): void {
  const planner = createPlanner(words);
  void planner.plans.getState().load();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App planner={planner} />);
  watchForUpdates();
  // Another tab's news does not reach a page in the background everywhere, and storage may have been cleared meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void planner.plans.getState().refresh();
  });
}
