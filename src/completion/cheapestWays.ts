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
  const reach = (next: number, reached: number, marked: number) => {
    const known = cost[next] ?? Infinity;
    if (reached < known || (reached === known && marked > (mark[next] ?? 0))) {
      cost[next] = reached;
      mark[next] = marked;
    }
  };
  for (const { from, count, unit, first, option, next, pours } of steps) {
    for (let pour = 0; pour < pours.length; pour += 2) {
      const source = pours[pour] ?? 0;
      reach(pours[pour + 1] ?? 0, cost[source] ?? Infinity, mark[source] ?? 0);
    }
    const ofUnit = unit >= 0;
    const out = weights.out[unit] ?? 0;
    const within = weights.in[unit] ?? 0;
    const ownMark = marks[unit] ?? 0;
    for (let state = 0; state < count; state += 1) {
      const soFar = cost[from + state] ?? Infinity;
      if (soFar === Infinity) continue;
      const markSoFar = mark[from + state] ?? 0;
      const end = first[state + 1] ?? 0;
      for (let arc = first[state] ?? 0; arc < end; arc += 1) {
        const taken = option[arc] ?? 0;
        const added = ofUnit ? (taken === 0 ? out : within) : (cost[taken] ?? Infinity);
        if (added === Infinity) continue;
        const markAdded = ofUnit ? (taken === 0 ? 0 : ownMark) : (mark[taken] ?? 0);
        reach(next[arc] ?? 0, soFar + added, markSoFar + markAdded);
      }
    }
  }
  return { cost, mark };
}
