import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what stands in front of the page's foot: tells the page how high it is, so that notes sit above the tray and what
 * has the focus is not hidden.
 */
export const useTrayHeight = <Element extends HTMLElement>(
  property: '--tray-height' | '--note-height' = '--tray-height',
): RefObject<Element | null> => {
  const tray = useRef<Element>(null);
  useEffect(() => {
    const element = tray.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty(property, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty(property);
    };
  }, [property]);
  return tray;
};
