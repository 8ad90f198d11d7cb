import { measureElement, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Where the reader was when a table was left, kept by whoever leads back to it. */
export interface TablePlace {
  /** Asked when the table comes into view. `row`: key of the row whose link gets the focus. Keep it steady. */
  readonly start: () => { readonly top: number; readonly pageTop: number; readonly row: string | null };
  readonly onScroll: (top: number) => void;
  /** Heights of lines as measured, by key: they lead back to the very same place. */
  readonly heights: Map<string, number>;
}

interface VirtualLines {
  /** Indexes of the lines to draw. */
  readonly drawn: readonly number[];
  /** Room for those above and below that are not drawn, in pixels. */
  readonly before: number;
  readonly after: number;
  /** For every line that is drawn. */
  readonly measure: ((line: HTMLElement | null) => void) | undefined;
}

/** Pixels; measured once a line is drawn. */
const lineHeight = 57;

/** Lines are drawn by so many: fewer at a time cost more in all, more at a time take longer than a frame. */
const together = 4;

/** The lines in sight, with those around them, in whole lots. */
function wholeLots({ startIndex, endIndex, count }: Range): number[] {
  const from = Math.max(0, (Math.floor(startIndex / together) - 1) * together);
  const to = Math.min(count, (Math.floor(endIndex / together) + 2) * together);
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}

/** Of the lines named by `keys`, those that are in sight in a region that scrolls; all where it does not. */
export function useVirtualLines(
  region: RefObject<HTMLElement | null>,
  keys: readonly string[],
  scrolls: boolean,
  place: TablePlace | undefined,
): VirtualLines {
  const [ownHeights] = useState(() => new Map<string, number>());
  const heights = place?.heights ?? ownHeights;
  const start = place?.start;
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    enabled: scrolls,
    count: keys.length,
    getScrollElement: () => region.current,
    estimateSize: (index) => heights.get(keys[index] ?? '') ?? lineHeight,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance);
      if (element.dataset['line'] !== undefined) heights.set(element.dataset['line'], height);
      return height;
    },
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: wholeLots,
    initialOffset: () => start?.().top ?? 0,
  });
  const items = virtual.getVirtualItems();
  const isDrawn = items.length > 0;
  // Also when the next screen was turned back from before it was loaded: hidden meanwhile, the table lost its place.
  useLayoutEffect(() => {
    if (!isDrawn || !start) return undefined;
    const { top, pageTop, row } = start();
    region.current?.scrollTo(0, top);
    window.scrollTo(0, pageTop);
    if (row === null) return undefined;
    // After whatever else takes the focus when a screen comes up.
    const frame = requestAnimationFrame(() => {
      const link = region.current?.querySelector(`[data-line="${CSS.escape(row)}"] :is(a, button)`);
      if (link instanceof HTMLElement) link.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isDrawn, region, start]);
  if (!scrolls) return { drawn: keys.map((_, index) => index), before: 0, after: 0, measure: undefined };
  return {
    drawn: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
  };
}
