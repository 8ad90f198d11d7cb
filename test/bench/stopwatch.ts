export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Calls per second over at least `milliseconds`, after a first round that is thrown away. `work` does `calls` of them. */
export async function callsPerSecond(calls: number, work: () => unknown, milliseconds = 250): Promise<number> {
  await work();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < milliseconds) {
    await work();
    rounds += 1;
  }
  return (rounds * calls * 1000) / (performance.now() - start);
}
