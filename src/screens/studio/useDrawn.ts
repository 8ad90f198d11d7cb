import { startTransition, useEffect, useState } from 'react';

/** Forms that are drawn before the page is shown, and that are put to them at a time. */
const few = 5;

/**
 * How many forms of a list are drawn: the first few at once, with the one somebody was led to, and the others when there
 * is time. Those of sixty rules would hold the page up.
 */
export function useDrawn(count: number, led: number | null): number {
  const [drawn, setDrawn] = useState(Math.max(few, (led ?? 0) + 1));
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + few));
  }, [drawn, count]);
  return Math.min(drawn, count);
}
