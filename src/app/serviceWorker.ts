import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UpdateState } from '../parts/PlannerContext.ts';

const hour = 3_600_000;

/** Whether this page may have a service worker: not while developing, not in the one-file build, not from a disk. */
const possible = () =>
  import.meta.env.PROD &&
  import.meta.env.MODE !== 'single' &&
  'serviceWorker' in navigator &&
  window.location.protocol.startsWith('http');

async function watch(store: StoreApi<UpdateState>): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
  worker.addEventListener('activated', () => store.setState({ offlineReady: true }));
  worker.addEventListener('waiting', () =>
    store.setState({
      update: 'ready',
      take: () => {
        store.setState({ update: 'taking' });
        worker.messageSkipWaiting();
      },
    }),
  );
  let controlled = navigator.serviceWorker.controller !== null;
  worker.addEventListener('controlling', () => {
    const first = !controlled;
    controlled = true;
    // The first version to take charge of a page replaces none, whichever tab fetched it.
    if (first) return;
    if (store.getState().update === 'taking') window.location.reload();
    else store.setState({ update: 'elsewhere', take: () => window.location.reload() });
  });
  const registration = await worker.register();
  if (registration?.active) store.setState({ offlineReady: true });
  const check = () => {
    if (document.visibilityState === 'visible') void worker.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', check);
  window.setInterval(check, hour);
}

/** Nothing is known yet. */
export const createUpdates = (): StoreApi<UpdateState> =>
  createStore<UpdateState>()(() => ({ offlineReady: false, update: 'none', take: () => undefined }));

/** Makes the planner work offline and tells when there is a new version of it. */
export function watchForUpdates(updates: StoreApi<UpdateState>): void {
  // Without a service worker everything else still works: a failure changes nothing.
  const begin = () => void watch(updates).catch(() => undefined);
  if (!possible()) return;
  // The first screen comes first: what is kept for offline use is everything there is.
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
