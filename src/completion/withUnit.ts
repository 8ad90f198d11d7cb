import { cheapestWays } from './cheapestWays.ts';
import { cheapestWith } from './cheapestWith.ts';
import type { Diagram } from './diagram.ts';
import { findCheapest, openUnits, readMarks, type Selection } from './findCheapest.ts';
import { costOfGiven, markUnits, MOST_MARKS, type Weights } from './weights.ts';

/** The cheapest valid choice with one unit in, whether or not the weights allow it; its own cost is not counted. */
export type WithUnit = (unit: number) => Selection | null;

function forced(weights: Weights, unit: number): Weights {
  const out = weights.out.slice();
  const within = weights.in.slice();
  out[unit] = Infinity;
  within[unit] = 0;
  return { out, in: within };
}

/** Least cost of a valid choice with each unit in, `Infinity` where there is none. Two walks for all units together. */
export function leastCostsWith(diagram: Diagram, weights: Weights): Float64Array {
  return costsAndMarks(diagram, weights, new Float64Array(weights.in.length)).cost;
}

function costsAndMarks(diagram: Diagram, weights: Weights, marks: Float64Array) {
  const forwards = cheapestWays(diagram, weights, marks);
  const found = cheapestWith(diagram, weights, marks, forwards);
  const given = costOfGiven(diagram, weights);
  for (const unit of found.cost.keys()) found.cost[unit] = (found.cost[unit] ?? Infinity) + given;
  for (const unit of diagram.given) {
    found.cost[unit] = costOfGiven(diagram, forced(weights, unit)) + (forwards.cost[diagram.end] ?? Infinity);
    found.mark[unit] = forwards.mark[diagram.end] ?? 0;
  }
  return found;
}

/**
 * Prepares to answer for any unit. Up to 52 open units, the answers for all of them come out of the same two walks;
 * beyond that, each costs a search of its own.
 */
export function cheapestWithUnit(diagram: Diagram, weights: Weights): WithUnit {
  const open = openUnits(weights);
  if (open.length > MOST_MARKS) return (unit) => findCheapest(diagram, forced(weights, unit));
  const marks = markUnits(weights.in.length, open);
  const { cost, mark } = costsAndMarks(diagram, weights, marks);
  return (unit) => {
    const least = cost[unit] ?? Infinity;
    if (least === Infinity) return null;
    return { cost: least, units: readMarks(forced(weights, unit), marks, mark[unit] ?? 0) };
  };
}
