import { useEffect } from 'react';
import { usePreferences } from '../parts/PlannerContext.ts';

/** Puts the reader's choice of colours on the page; without a choice the device decides. */
export function useTheme(): void {
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'device') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
