/** Runs one piece of work after another, in the order they were asked for. One that fails lets the next one try. */
export function createWriteQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
