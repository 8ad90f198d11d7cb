import type { CheapestWays } from './cheapestWays.ts';
import type { Diagram } from './diagram.ts';
import type { Weights } from './weights.ts';

/**
 * For each unit, the cheapest valid choice that has it in, whether it may be chosen or not; its own cost is not counted.
 * `Infinity`: there is none. The mark is of the other units.
 */
export interface CheapestWith {
  readonly cost: Float64Array;
  readonly mark: Float64Array;
  /** Least cost from each state to the end; of a state of a part, with all that goes on beside the part. */
  readonly rest: Float64Array;
}

/** Goes through the diagram once, backwards, with what the walk forwards found: all units at once. */
export function cheapestWith(
  { steps, stateCount, end }: Diagram,
  weights: Weights,
  marks: Float64Array,
  forwards: CheapestWays,
): CheapestWith {
  const units = weights.in.length;
  const withCost = new Float64Array(units).fill(Infinity);
  const withMark = new Float64Array(units);
  const restCost = new Float64Array(stateCount).fill(Infinity);
  const restMark = new Float64Array(stateCount);
  if (end >= 0) restCost[end] = 0;
  const better = (costs: Float64Array, markSums: Float64Array, at: number, cost: number, mark: number) => {
    const known = costs[at] ?? Infinity;
    if (cost < known || (cost === known && cost !== Infinity && mark > (markSums[at] ?? 0))) {
      costs[at] = cost;
      markSums[at] = mark;
    }
  };
  for (const { from, count, unit, first, option, next, pours } of steps.toReversed()) {
    const ofUnit = unit >= 0;
    const out = weights.out[unit] ?? Infinity;
    const within = weights.in[unit] ?? Infinity;
    const ownMark = marks[unit] ?? 0;
    for (let state = 0; state < count; state += 1) {
      const at = from + state;
      const soFar = forwards.cost[at] ?? Infinity;
      const markSoFar = forwards.mark[at] ?? 0;
      const lastArc = first[state + 1] ?? 0;
      for (let arc = first[state] ?? 0; arc < lastArc; arc += 1) {
        const after = next[arc] ?? 0;
        const cost = restCost[after] ?? Infinity;
        if (cost === Infinity) continue;
        const mark = restMark[after] ?? 0;
        const taken = option[arc] ?? 0;
        if (!ofUnit) {
          const added = forwards.cost[taken] ?? Infinity;
          if (added !== Infinity) better(restCost, restMark, at, cost + added, mark + (forwards.mark[taken] ?? 0));
          if (soFar !== Infinity) better(restCost, restMark, taken, soFar + cost, markSoFar + mark);
        } else if (taken === 0) {
          if (out !== Infinity) better(restCost, restMark, at, cost + out, mark);
        } else {
          if (within !== Infinity) better(restCost, restMark, at, cost + within, mark + ownMark);
          if (soFar !== Infinity) better(withCost, withMark, unit, soFar + cost, markSoFar + mark);
        }
      }
    }
    for (let pour = pours.length - 2; pour >= 0; pour -= 2) {
      const bundle = pours[pour + 1] ?? 0;
      better(restCost, restMark, pours[pour] ?? 0, restCost[bundle] ?? Infinity, restMark[bundle] ?? 0);
    }
  }
  return { cost: withCost, mark: withMark, rest: restCost };
}
