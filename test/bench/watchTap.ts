/** Milliseconds from the finger's lift to the end of a frame. */
export interface TapTimes {
  /** The first frame that shows a change outside the row tapped: new totals, the next step. */
  readonly result: number;
  /** The last frame that shows a change, findings of a worker too. */
  readonly settled: number;
}

/**
 * Runs in the page: gets ready for the next tap and times what is painted after it. A frame counts as painted at the first
 * task after it. Announcements for screen readers come later on purpose and are left out, and so is what nobody can see:
 * on a phone the word that all is saved is in the closed menu, and waits for the disk.
 */
export function watchTap(): { readonly times: Promise<TapTimes> } {
  const times = new Promise<TapTimes>((done, fail) => {
    const afterFrame = (report: (at: number) => void): void => {
      // Ahead of whatever the page itself has put off until then.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => report(performance.now()), { priority: 'user-blocking' });
      });
    };
    const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
    /** What has just been hidden is seen to go from where it was. */
    const isSeen = (element: Element) => element.checkVisibility() || element.parentElement?.checkVisibility() === true;
    const onLift = (event: PointerEvent): void => {
      const lifted = event.timeStamp;
      const row = event.target instanceof Element ? event.target.closest('tr, li, button') : null;
      const frames: number[] = [];
      const observer = new MutationObserver((records) => {
        const changed = records
          .flatMap(({ target }) => elementOf(target) ?? [])
          .filter((element) => !row?.contains(element) && !element.closest('[aria-live], [role=status]'));
        if (changed.length > 0) afterFrame((at) => void (changed.some(isSeen) && frames.push(at - lifted)));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(() => {
        observer.disconnect();
        const [result] = frames;
        const settled = frames.at(-1);
        if (result === undefined || settled === undefined) fail(new Error('The tap changed nothing.'));
        else done({ result, settled });
      }, 400);
    };
    setTimeout(() => fail(new Error('The tap did not reach the page.')), 15_000);
    addEventListener('pointerup', onLift, { once: true, capture: true });
  });
  return { times };
}
