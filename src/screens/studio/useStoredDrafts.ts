import { useEffect } from 'react';
import { usePlanner } from '../../parts/PlannerContext.ts';

/** Looks at what is stored when the screen opens, and when somebody comes back to it: another tab may have changed it. */
export function useStoredDrafts(): void {
  const { studio } = usePlanner();
  useEffect(() => {
    const look = () => void studio.getState().load();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [studio]);
}
