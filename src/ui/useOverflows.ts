import { type RefObject, useEffect, useState } from 'react';

/** Whether what is in an element is wider than the element, kept up to date. */
export const useOverflows = (element: RefObject<HTMLElement | null>): boolean => {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const frame = element.current;
    if (!frame || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setOverflows(frame.scrollWidth > frame.clientWidth));
    for (const observed of [frame, ...frame.children]) observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
};
