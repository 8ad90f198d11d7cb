/** Milliseconds of work after which the page gets its turn: well within one frame. */
const sliceLength = 8;

/** Resolves once the browser has had time for what waits: painting, scrolling, typing. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Does something to each of many things without holding up the page. `onSlice` hears how many are done, after each
 * slice. Resolves to false where `signal` stopped it before the end.
 */
export async function inSlices<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => void,
  onSlice: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let began = performance.now();
  for (const [index, thing] of things.entries()) {
    if (signal.aborted) return false;
    work(thing);
    if (performance.now() - began < sliceLength) continue;
    onSlice(index + 1);
    await nextTurn();
    began = performance.now();
  }
  return !signal.aborted;
}
