import { type RefObject, useEffect, useRef } from 'react';

/** For a tray that stays at the foot of a phone: tells the page how high it is, so that floating notes sit above it. */
export const useTrayHeight = <Element extends HTMLElement>(): RefObject<Element | null> => {
  const tray = useRef<Element>(null);
  useEffect(() => {
    const element = tray.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty('--tray-height', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty('--tray-height');
    };
  }, []);
  return tray;
};
