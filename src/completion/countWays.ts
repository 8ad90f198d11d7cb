import type { Diagram } from './diagram.ts';
import { costOfGiven, type Weights } from './weights.ts';

/** Exact numbers of valid choices: all of them, and those that cost least. */
export interface Counted {
  readonly all: bigint;
  readonly cheapest: bigint;
  /** `Infinity` where there is none. */
  readonly cost: number;
}

const NOTHING: Counted = { all: 0n, cheapest: 0n, cost: Infinity };

/** Counts in plain numbers, which is exact as long as the result is; beyond 2^53 it counts again in big ones. */
export function countWays(diagram: Diagram, weights: Weights): Counted {
  const given = costOfGiven(diagram, weights);
  if (diagram.end < 0 || given === Infinity) return NOTHING;
  const { all, cheapest, cost } = countInNumbers(diagram, weights);
  if (all > Number.MAX_SAFE_INTEGER) {
    const exact = countInBigInts(diagram, weights);
    return { ...exact, cost: given + exact.cost };
  }
  return { all: BigInt(all), cheapest: BigInt(cheapest), cost: given + cost };
}

function countInNumbers({ steps, starts, stateCount, end }: Diagram, weights: Weights) {
  const all = new Float64Array(stateCount);
  const cheapest = new Float64Array(stateCount);
  const cost = new Float64Array(stateCount).fill(Infinity);
  for (const start of starts) {
    all[start] = 1;
    cheapest[start] = 1;
    cost[start] = 0;
  }
  const choiceCost = new Float64Array(2);
  const ones = new Float64Array(2).fill(1);
  for (const { from, count, unit, options, optionCount, arcs } of steps) {
    const ofUnit = unit >= 0;
    if (ofUnit) {
      choiceCost[0] = weights.out[unit] ?? Infinity;
      choiceCost[1] = weights.in[unit] ?? Infinity;
    }
    const optionCost = ofUnit ? choiceCost : cost.subarray(options, options + optionCount);
    const optionAll = ofUnit ? ones : all.subarray(options, options + optionCount);
    const optionCheapest = ofUnit ? ones : cheapest.subarray(options, options + optionCount);
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const allSoFar = all[from + state] ?? 0;
      const cheapestSoFar = cheapest[from + state] ?? 0;
      const firstArc = state * optionCount;
      for (let option = 0; option < optionCount; option += 1) {
        const next = arcs[firstArc + option] ?? -1;
        if (next < 0) continue;
        const reached = soFar + (optionCost[option] ?? Infinity);
        if (reached === Infinity) continue;
        all[next] = (all[next] ?? 0) + allSoFar * (optionAll[option] ?? 0);
        const known = cost[next] ?? Infinity;
        if (reached > known) continue;
        const ways = cheapestSoFar * (optionCheapest[option] ?? 0);
        cheapest[next] = reached < known ? ways : (cheapest[next] ?? 0) + ways;
        cost[next] = reached;
      }
    }
  }
  return { all: all[end] ?? 0, cheapest: cheapest[end] ?? 0, cost: cost[end] ?? Infinity };
}

function countInBigInts({ steps, starts, stateCount, end }: Diagram, weights: Weights): Counted {
  const all = Array.from({ length: stateCount }, () => 0n);
  const cheapest = Array.from({ length: stateCount }, () => 0n);
  const cost = new Float64Array(stateCount).fill(Infinity);
  for (const start of starts) {
    all[start] = 1n;
    cheapest[start] = 1n;
    cost[start] = 0;
  }
  for (const { from, count, unit, options, optionCount, arcs } of steps) {
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const allSoFar = all[from + state] ?? 0n;
      const cheapestSoFar = cheapest[from + state] ?? 0n;
      for (let option = 0; option < optionCount; option += 1) {
        const next = arcs[state * optionCount + option] ?? -1;
        if (next < 0) continue;
        const own = unit < 0 ? cost[options + option] : (option === 0 ? weights.out : weights.in)[unit];
        const reached = soFar + (own ?? Infinity);
        if (reached === Infinity) continue;
        all[next] = (all[next] ?? 0n) + (unit < 0 ? allSoFar * (all[options + option] ?? 0n) : allSoFar);
        const known = cost[next] ?? Infinity;
        if (reached > known) continue;
        const ways = unit < 0 ? cheapestSoFar * (cheapest[options + option] ?? 0n) : cheapestSoFar;
        cheapest[next] = reached < known ? ways : (cheapest[next] ?? 0n) + ways;
        cost[next] = reached;
      }
    }
  }
  return { all: all[end] ?? 0n, cheapest: cheapest[end] ?? 0n, cost: cost[end] ?? Infinity };
}
