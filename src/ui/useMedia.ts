import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date. Where the browser cannot tell, it holds. */
export function useMedia(query: string): boolean {
  const [subscribe, holds] = useMemo(() => {
    const list = globalThis.matchMedia?.(query);
    return [
      (changed: () => void) => {
        list?.addEventListener('change', changed);
        return () => list?.removeEventListener('change', changed);
      },
      () => list?.matches ?? true,
    ] as const;
  }, [query]);
  return useSyncExternalStore(subscribe, holds);
}
