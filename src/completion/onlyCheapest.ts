import type { CheapestWays } from './cheapestWays.ts';
import type { Diagram, Step } from './diagram.ts';
import { IntegerList } from './integerList.ts';
import type { Weights } from './weights.ts';

/** The diagram without the arcs no cheapest way takes. `rest`: least cost from each state to the end. */
export function onlyCheapest(diagram: Diagram, weights: Weights, { cost }: CheapestWays, rest: Float64Array): Diagram {
  const least = cost[diagram.end] ?? Infinity;
  const thin = ({ from, count, unit, first, option, next, pours }: Step): Step => {
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
    return {
      from,
      count,
      unit,
      first: firstLeft.toArray(),
      option: optionLeft.toArray(),
      next: nextLeft.toArray(),
      pours,
    };
  };
  return { ...diagram, steps: diagram.steps.map(thin) };
}
