import { sizeOf, type Diagram } from './diagram.ts';
import { type Steps, TooTangled } from './interruption.ts';
import { costOfGiven, type Weights } from './weights.ts';

/** Exact numbers of valid choices: all of them, and those that cost least. */
export interface Counted {
  readonly all: bigint;
  readonly cheapest: bigint;
  /** `Infinity` where there is none. */
  readonly cost: number;
}

const NOTHING: Counted = { all: 0n, cheapest: 0n, cost: Infinity };

/** What an operation on numbers of many digits costs, in steps, and the most bytes such numbers may take. */
const STEPS_A_BIG_ONE = 10;
const MOST_BYTES = 100_000_000;

/**
 * Counts in plain numbers, which is exact as long as the result is; beyond 2^53 it counts again in big ones.
 * @throws TooTangled, Stopped
 */
export function countWays(diagram: Diagram, weights: Weights, effort: Steps): Counted {
  const given = costOfGiven(diagram, weights);
  if (given === Infinity) return NOTHING;
  const { all, cheapest, cost } = countInNumbers(diagram, weights, effort);
  if (all > Number.MAX_SAFE_INTEGER) {
    const exact = countInBigInts(diagram, weights, effort);
    return { ...exact, cost: given + exact.cost };
  }
  return { all: BigInt(all), cheapest: BigInt(cheapest), cost: given + cost };
}

function countInNumbers({ steps, starts, stateCount, end }: Diagram, weights: Weights, effort: Steps) {
  const all = new Float64Array(stateCount);
  const cheapest = new Float64Array(stateCount);
  const cost = new Float64Array(stateCount).fill(Infinity);
  for (const start of starts) {
    all[start] = 1;
    cheapest[start] = 1;
    cost[start] = 0;
  }
  const reach = (next: number, reached: number, ways: number, cheapestWays: number) => {
    all[next] = (all[next] ?? 0) + ways;
    const known = cost[next] ?? Infinity;
    if (reached > known) return;
    cheapest[next] = reached < known ? cheapestWays : (cheapest[next] ?? 0) + cheapestWays;
    cost[next] = reached;
  };
  for (const step of steps) {
    effort.spend(sizeOf(step));
    const { from, count, unit, first, option, next, merges } = step;
    for (let pair = 0; pair < merges.length; pair += 2) {
      const source = merges[pair] ?? 0;
      const ways = all[source] ?? 0;
      if (ways > 0) reach(merges[pair + 1] ?? 0, cost[source] ?? Infinity, ways, cheapest[source] ?? 0);
    }
    const ofUnit = unit >= 0;
    const out = weights.out[unit] ?? Infinity;
    const within = weights.in[unit] ?? Infinity;
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const waysSoFar = all[from + state] ?? 0;
      const cheapestSoFar = cheapest[from + state] ?? 0;
      const last = first[state + 1] ?? 0;
      for (let arc = first[state] ?? 0; arc < last; arc += 1) {
        const taken = option[arc] ?? 0;
        const added = ofUnit ? (taken === 0 ? out : within) : (cost[taken] ?? Infinity);
        if (added === Infinity) continue;
        const ways = ofUnit ? waysSoFar : waysSoFar * (all[taken] ?? 0);
        reach(next[arc] ?? 0, soFar + added, ways, ofUnit ? cheapestSoFar : cheapestSoFar * (cheapest[taken] ?? 0));
      }
    }
  }
  return { all: all[end] ?? 0, cheapest: cheapest[end] ?? 0, cost: cost[end] ?? Infinity };
}

function countInBigInts({ steps, starts, stateCount, end }: Diagram, weights: Weights, effort: Steps): Counted {
  // No number has more digits, in binary, than there are units; each state has two.
  if ((stateCount * steps.length) / 4 > MOST_BYTES) throw new TooTangled();
  const all = Array.from({ length: stateCount }, () => 0n);
  const cheapest = Array.from({ length: stateCount }, () => 0n);
  const cost = new Float64Array(stateCount).fill(Infinity);
  for (const start of starts) {
    all[start] = 1n;
    cheapest[start] = 1n;
    cost[start] = 0;
  }
  const reach = (next: number, reached: number, ways: bigint, cheapestWays: bigint) => {
    all[next] = (all[next] ?? 0n) + ways;
    const known = cost[next] ?? Infinity;
    if (reached > known) return;
    cheapest[next] = reached < known ? cheapestWays : (cheapest[next] ?? 0n) + cheapestWays;
    cost[next] = reached;
  };
  for (const step of steps) {
    effort.spend(STEPS_A_BIG_ONE * sizeOf(step));
    const { from, count, unit, first, option, next, merges } = step;
    for (let pair = 0; pair < merges.length; pair += 2) {
      const source = merges[pair] ?? 0;
      const ways = all[source] ?? 0n;
      if (ways > 0n) reach(merges[pair + 1] ?? 0, cost[source] ?? Infinity, ways, cheapest[source] ?? 0n);
    }
    const ofUnit = unit >= 0;
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const waysSoFar = all[from + state] ?? 0n;
      const cheapestSoFar = cheapest[from + state] ?? 0n;
      for (let arc = first[state] ?? 0; arc < (first[state + 1] ?? 0); arc += 1) {
        const taken = option[arc] ?? 0;
        const added = (ofUnit ? (taken === 0 ? weights.out : weights.in)[unit] : cost[taken]) ?? Infinity;
        if (added === Infinity) continue;
        const ways = ofUnit ? waysSoFar : waysSoFar * (all[taken] ?? 0n);
        reach(next[arc] ?? 0, soFar + added, ways, ofUnit ? cheapestSoFar : cheapestSoFar * (cheapest[taken] ?? 0n));
      }
    }
  }
  return { all: all[end] ?? 0n, cheapest: cheapest[end] ?? 0n, cost: cost[end] ?? Infinity };
}
