import type { Diagram } from './diagram.ts';
import type { Weights } from './weights.ts';

/** The cheapest way from the start to each state, and of the cheapest the one with the greatest sum of marks. */
export interface CheapestWays {
  readonly cost: Float64Array;
  readonly mark: Float64Array;
}

/** Goes through the diagram once, forwards. `Infinity`: no open way leads there. */
export function cheapestWays(
  { steps, starts, stateCount }: Diagram,
  weights: Weights,
  marks: Float64Array,
): CheapestWays {
  const cost = new Float64Array(stateCount).fill(Infinity);
  const mark = new Float64Array(stateCount);
  for (const start of starts) cost[start] = 0;
  const choiceCost = new Float64Array(2);
  const choiceMark = new Float64Array(2);
  for (const { from, count, unit, options, optionCount, arcs } of steps) {
    const ofUnit = unit >= 0;
    if (ofUnit) {
      choiceCost[0] = weights.out[unit] ?? Infinity;
      choiceCost[1] = weights.in[unit] ?? Infinity;
      choiceMark[1] = marks[unit] ?? 0;
    }
    const optionCost = ofUnit ? choiceCost : cost.subarray(options, options + optionCount);
    const optionMark = ofUnit ? choiceMark : mark.subarray(options, options + optionCount);
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const markSoFar = mark[from + state] ?? 0;
      const firstArc = state * optionCount;
      for (let option = 0; option < optionCount; option += 1) {
        const next = arcs[firstArc + option] ?? -1;
        if (next < 0) continue;
        const reached = soFar + (optionCost[option] ?? Infinity);
        const known = cost[next] ?? Infinity;
        if (reached > known || reached === Infinity) continue;
        const marked = markSoFar + (optionMark[option] ?? 0);
        if (reached < known || marked > (mark[next] ?? 0)) {
          cost[next] = reached;
          mark[next] = marked;
        }
      }
    }
  }
  return { cost, mark };
}
