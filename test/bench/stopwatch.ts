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

/** As above, by the processor's time in place of the clock's: work of others on the machine falls out of a comparison. */
export async function callsPerProcessorSecond(calls: number, work: () => unknown, milliseconds = 150): Promise<number> {
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  await work();
  const start = used();
  let rounds = 0;
  while (used() - start < milliseconds) {
    await work();
    rounds += 1;
  }
  return (rounds * calls * 1000) / (used() - start);
}
