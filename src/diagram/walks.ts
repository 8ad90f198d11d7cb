import { sizeOf, type Diagram, type Step } from './diagram.ts';
import { IntegerList } from './integerList.ts';
import type { Steps } from './interruption.ts';
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
  effort: Steps,
): CheapestWays {
  const cost = new Float64Array(stateCount).fill(Infinity);
  const mark = new Float64Array(stateCount);
  for (const start of starts) cost[start] = 0;
  for (const step of steps) {
    effort.spend(sizeOf(step));
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

function takeOverPart(
  { from, count, first, option, next, merges }: Step,
  cost: Float64Array,
  mark: Float64Array,
): void {
  for (let pair = 0; pair < merges.length; pair += 2) {
    const source = merges[pair] ?? 0;
    const bundle = merges[pair + 1] ?? 0;
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
  effort: Steps,
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
  for (const step of steps.toReversed()) {
    effort.spend(sizeOf(step));
    const { from, count, unit, first, option, next, merges } = step;
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
    for (let pair = merges.length - 2; pair >= 0; pair -= 2) {
      const bundle = merges[pair + 1] ?? 0;
      better(restCost, restMark, merges[pair] ?? 0, restCost[bundle] ?? Infinity, restMark[bundle] ?? 0);
    }
  }
  return { cost: withCost, mark: withMark, rest: restCost };
}

/** The diagram without the arcs no cheapest way takes. `rest`: least cost from each state to the end. */
export function onlyCheapest(
  diagram: Diagram,
  weights: Weights,
  { cost }: CheapestWays,
  rest: Float64Array,
  effort: Steps,
): Diagram {
  const least = cost[diagram.end] ?? Infinity;
  const thin = (step: Step): Step => {
    effort.spend(sizeOf(step));
    const { from, count, unit, first, option, next } = step;
    const firstLeft = new IntegerList();
    const optionLeft = new IntegerList();
    const nextLeft = new IntegerList();
    for (let state = 0; state < count; state += 1) {
      firstLeft.push(nextLeft.length);
      const soFar = cost[from + state] ?? Infinity;
      if (soFar + (rest[from + state] ?? Infinity) !== least) continue;
      const end = first[state + 1] ?? 0;
      for (let arc = first[state] ?? 0; arc < end; arc += 1) {
        const taken = option[arc] ?? 0;
        const after = next[arc] ?? 0;
        const added = (unit < 0 ? cost[taken] : (taken === 0 ? weights.out : weights.in)[unit]) ?? Infinity;
        if (soFar + added + (rest[after] ?? Infinity) !== least) continue;
        optionLeft.push(taken);
        nextLeft.push(after);
      }
    }
    firstLeft.push(nextLeft.length);
    return { ...step, first: firstLeft.toArray(), option: optionLeft.toArray(), next: nextLeft.toArray() };
  };
  return { ...diagram, steps: diagram.steps.map(thin) };
}
