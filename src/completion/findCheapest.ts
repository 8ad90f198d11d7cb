import { cheapestWays } from './cheapestWays.ts';
import type { Diagram } from './diagram.ts';
import { costOfGiven, isMarked, markUnits, MOST_MARKS, type Weights } from './weights.ts';

/** A cheapest valid choice. */
export interface Selection {
  readonly cost: number;
  /** Positions of the units in it, document order. */
  readonly units: readonly number[];
}

/** Units about which the weights leave something to choose, document order. */
export function openUnits({ out, in: within }: Weights): number[] {
  const open: number[] = [];
  for (const [unit, cost] of within.entries())
    if (cost !== Infinity && (out[unit] ?? Infinity) !== Infinity) open.push(unit);
  return open;
}

/** The units of a selection: those the weights leave no choice about, and the marked ones. */
export function readMarks(weights: Weights, marks: Float64Array, sum: number): number[] {
  const units: number[] = [];
  for (const [unit, cost] of weights.in.entries()) {
    if (cost === Infinity) continue;
    if ((weights.out[unit] ?? Infinity) === Infinity || isMarked(sum, marks[unit] ?? 0)) units.push(unit);
  }
  return units;
}

/**
 * The cheapest valid choice; of several, the one that has the earliest unit in document order in which they differ.
 * Null where there is none. One walk for every 52 open units.
 */
export function findCheapest(diagram: Diagram, weights: Weights): Selection | null {
  if (diagram.end < 0) return null;
  const given = costOfGiven(diagram, weights);
  if (given === Infinity) return null;
  const isGiven = new Set(diagram.given);
  const open = openUnits(weights).filter((unit) => !isGiven.has(unit));
  const decided = { out: weights.out.slice(), in: weights.in.slice() };
  for (const unit of diagram.given) decided.out[unit] = Infinity;
  for (let first = 0; ; first += MOST_MARKS) {
    const marked = open.slice(first, first + MOST_MARKS);
    const marks = markUnits(weights.in.length, marked);
    const { cost, mark } = cheapestWays(diagram, decided, marks);
    const least = cost[diagram.end] ?? Infinity;
    if (least === Infinity) return null;
    if (first + MOST_MARKS >= open.length) {
      return { cost: given + least, units: readMarks(decided, marks, mark[diagram.end] ?? 0) };
    }
    for (const unit of marked) {
      (isMarked(mark[diagram.end] ?? 0, marks[unit] ?? 0) ? decided.out : decided.in)[unit] = Infinity;
    }
  }
}
