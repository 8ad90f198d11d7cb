/** Resolves once what is shown now is painted. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A page that nobody looks at is never painted.
    setTimeout(done, 200);
  });
