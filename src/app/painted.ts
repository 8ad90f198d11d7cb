/** A page that nobody looks at is never painted, and may never be at rest: milliseconds until nobody waits for it any more. */
const longest = 200;

/** Resolves once what is shown now is painted. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, longest);
  });

/** Resolves once what is shown now is painted, and what follows from it in the next frames too. */
export async function atRest(): Promise<void> {
  await painted();
  // Not every browser says when it has nothing better to do.
  if (!('requestIdleCallback' in window)) return;
  await new Promise<void>((done) => {
    requestIdleCallback(() => done(), { timeout: longest });
  });
}
