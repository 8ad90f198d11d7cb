import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what stands in front of the page's foot: tells the page how high it is, so that notes sit above the tray and what
 * has the focus is not hidden. Where the window is too low for a tray, it stands in the page and covers nothing.
 */
export const useTrayHeight = <Element extends HTMLElement>(
  property: '--tray-height' | '--note-height' = '--tray-height',
): RefObject<Element | null> => {
  const tray = useRef<Element>(null);
  useEffect(() => {
    const element = tray.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const root = document.documentElement.style;
    const tell = () => {
      const covers = getComputedStyle(element).position !== 'static';
      root.setProperty(property, `${covers ? element.offsetHeight : 0}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
      root.removeProperty(property);
    };
  }, [property]);
  return tray;
};
