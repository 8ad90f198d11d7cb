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
  for (let position = steps.length - 1; position >= 0; position -= 1) {
    const step = steps[position];
    if (!step) continue;
    const { from, count, unit, options, optionCount, arcs } = step;
    for (let state = from; state < from + count; state += 1) {
      const soFar = forwards.cost[state] ?? Infinity;
      const markSoFar = forwards.mark[state] ?? 0;
      const firstArc = (state - from) * optionCount;
      for (let option = 0; option < optionCount; option += 1) {
        const next = arcs[firstArc + option] ?? -1;
        if (next < 0) continue;
        const cost = restCost[next] ?? Infinity;
        if (cost === Infinity) continue;
        const mark = restMark[next] ?? 0;
        if (unit >= 0) {
          const own = (option === 0 ? weights.out : weights.in)[unit] ?? Infinity;
          better(restCost, restMark, state, cost + own, mark + (option === 0 ? 0 : (marks[unit] ?? 0)));
          if (option === 1 && soFar !== Infinity) better(withCost, withMark, unit, soFar + cost, markSoFar + mark);
        } else {
          const part = options + option;
          const own = forwards.cost[part] ?? Infinity;
          if (own !== Infinity) better(restCost, restMark, state, cost + own, mark + (forwards.mark[part] ?? 0));
          if (soFar !== Infinity) better(restCost, restMark, part, soFar + cost, markSoFar + mark);
        }
      }
    }
  }
  return { cost: withCost, mark: withMark };
}
