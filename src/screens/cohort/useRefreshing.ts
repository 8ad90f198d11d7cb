import { useEffect } from 'react';
import { useCohortStore } from './useCohort.ts';

/** Reads watched files again whenever somebody comes back to the page, from another window or another screen. */
export function useRefreshing(): void {
  const store = useCohortStore();
  useEffect(() => {
    const refresh = () => {
      const { sources, refresh: readAgain } = store.getState();
      if (sources.some(({ watched }) => watched !== null)) void readAgain();
    };
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [store]);
}
