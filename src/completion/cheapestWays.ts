import type { Diagram, Step } from './diagram.ts';
import type { Weights } from './weights.ts';

/** The cheapest way from the start to each state, and of the cheapest the one with the greatest sum of marks. */
export interface CheapestWays {
  /** `Infinity`: no open way leads there. */
  readonly cost: Float64Array;
  readonly mark: Float64Array;
}

/** Goes through the diagram once, forwards. */
export function cheapestWays(
  { steps, starts, stateCount }: Diagram,
  weights: Weights,
  marks: Float64Array,
): CheapestWays {
  const cost = new Float64Array(stateCount).fill(Infinity);
  const mark = new Float64Array(stateCount);
  for (const start of starts) cost[start] = 0;
  for (const step of steps) {
    if (step.unit < 0) takeOverPart(step, cost, mark);
    else decideUnit(step, cost, mark, weights, marks);
  }
  return { cost, mark };
}

function decideUnit(
  { from, count, unit, first, option, next }: Step,
  cost: Float64Array,
  mark: Float64Array,
  weights: Weights,
  marks: Float64Array,
): void {
  const out = weights.out[unit] ?? Infinity;
  const within = weights.in[unit] ?? Infinity;
  const markIn = marks[unit] ?? 0;
  for (let state = 0; state < count; state += 1) {
    const soFar = cost[from + state] ?? Infinity;
    if (soFar === Infinity) continue;
    const markSoFar = mark[from + state] ?? 0;
    const end = first[state + 1] ?? 0;
    for (let arc = first[state] ?? 0; arc < end; arc += 1) {
      const isIn = option[arc] === 1;
      const reached = soFar + (isIn ? within : out);
      const after = next[arc] ?? 0;
      const known = cost[after] ?? Infinity;
      if (reached > known || reached === Infinity) continue;
      const marked = isIn ? markSoFar + markIn : markSoFar;
      if (reached === known && marked <= (mark[after] ?? 0)) continue;
      cost[after] = reached;
      mark[after] = marked;
    }
  }
}

function takeOverPart({ from, count, first, option, next, pours }: Step, cost: Float64Array, mark: Float64Array): void {
  for (let pour = 0; pour < pours.length; pour += 2) {
    const source = pours[pour] ?? 0;
    const bundle = pours[pour + 1] ?? 0;
    const reached = cost[source] ?? Infinity;
    const known = cost[bundle] ?? Infinity;
    if (reached > known || reached === Infinity) continue;
    if (reached === known && (mark[source] ?? 0) <= (mark[bundle] ?? 0)) continue;
    cost[bundle] = reached;
    mark[bundle] = mark[source] ?? 0;
  }
  for (let state = 0; state < count; state += 1) {
    const soFar = cost[from + state] ?? Infinity;
    if (soFar === Infinity) continue;
    const markSoFar = mark[from + state] ?? 0;
    const end = first[state + 1] ?? 0;
    for (let arc = first[state] ?? 0; arc < end; arc += 1) {
      const taken = option[arc] ?? 0;
      const reached = soFar + (cost[taken] ?? Infinity);
      const after = next[arc] ?? 0;
      const known = cost[after] ?? Infinity;
      if (reached > known || reached === Infinity) continue;
      const marked = markSoFar + (mark[taken] ?? 0);
      if (reached === known && marked <= (mark[after] ?? 0)) continue;
      cost[after] = reached;
      mark[after] = marked;
    }
  }
}
