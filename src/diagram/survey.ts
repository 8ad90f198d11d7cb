import type { Diagram } from './diagram.ts';
import type { Steps } from './interruption.ts';
import { cheapestWays, cheapestWith, onlyCheapest } from './walks.ts';
import { closeUnit, costOfGiven, forceUnits, isMarked, markUnits, MOST_MARKS, type Weights } from './weights.ts';

/** Positions of the units of a valid choice, document order; null where there is none. */
export type Selection = readonly number[] | null;

/** What the cheapest valid choices are under some weights. */
export interface Survey {
  /** `Infinity` where no choice is valid. */
  readonly least: number;
  /** The cheapest choice; of several, the one that has the earliest unit in the order of precedence in which they differ. */
  readonly selection: () => Selection;
  /** The least cost with this unit in, allowed or not; its own cost is not counted. Two walks serve all units. */
  readonly leastWith: (unit: number) => number;
  /** The cheapest choice with this unit in. */
  readonly selectionWith: (unit: number) => Selection;
  /** Of the first 52 open units in the order of precedence, those in that choice: at the cost of reading them. */
  readonly firstWith: (unit: number) => Selection;
}

/** Units the weights leave no choice about, and the marked ones. */
function readMarks({ out, in: within }: Weights, marks: Float64Array, sum: number): readonly number[] {
  const units: number[] = [];
  for (const [unit, cost] of within.entries()) {
    if (cost === Infinity) continue;
    if ((out[unit] ?? Infinity) === Infinity || isMarked(sum, marks[unit] ?? 0)) units.push(unit);
  }
  return units;
}

/** Decides 52 units at a time, among the cheapest choices only. */
function decideInOrder(cheapest: Diagram, weights: Weights, open: readonly number[], effort: Steps): readonly number[] {
  let decided = weights;
  for (let from = 0; from < open.length; from += MOST_MARKS) {
    const marked = open.slice(from, from + MOST_MARKS);
    const marks = markUnits(weights.in.length, marked);
    const sum = cheapestWays(cheapest, decided, marks, effort).mark[cheapest.end] ?? 0;
    for (const unit of marked)
      decided = isMarked(sum, marks[unit] ?? 0) ? forceUnits(decided, [unit], true) : closeUnit(decided, unit);
  }
  return readMarks(decided, new Float64Array(weights.in.length), 0);
}

/** `precedence`: all units, those that decide between equally cheap choices first. */
export function survey(diagram: Diagram, given: Weights, precedence: readonly number[], effort: Steps): Survey {
  const weights = forceUnits(given, diagram.given, false);
  const open = precedence.filter((unit) => weights.out[unit] !== Infinity && weights.in[unit] !== Infinity);
  const marks = markUnits(weights.in.length, open.slice(0, MOST_MARKS));
  const forwards = cheapestWays(diagram, weights, marks, effort);
  const walked = forwards.cost[diagram.end] ?? Infinity;
  const mark = forwards.mark[diagram.end] ?? 0;
  const ofGiven = costOfGiven(diagram, weights);

  let found: ReturnType<typeof cheapestWith> | undefined;
  const backwards = () => (found ??= cheapestWith(diagram, weights, marks, forwards, effort));
  const isGiven = (unit: number) => diagram.given.includes(unit);
  const leastWith = (unit: number): number =>
    isGiven(unit)
      ? walked + costOfGiven(diagram, forceUnits(weights, [unit], true))
      : (backwards().cost[unit] ?? Infinity) + ofGiven;
  const markWith = (unit: number): number => (isGiven(unit) ? mark : (backwards().mark[unit] ?? 0));
  const firstWith = (unit: number): Selection =>
    leastWith(unit) === Infinity ? null : readMarks(forceUnits(weights, [unit], true), marks, markWith(unit));

  return {
    least: walked + ofGiven,
    selection: () => {
      if (walked + ofGiven === Infinity) return null;
      if (open.length <= MOST_MARKS) return readMarks(weights, marks, mark);
      const cheapest = onlyCheapest(diagram, weights, forwards, backwards().rest, effort);
      return decideInOrder(cheapest, weights, open, effort);
    },
    leastWith,
    selectionWith: (unit) => {
      if (open.length <= MOST_MARKS) return firstWith(unit);
      return leastWith(unit) === Infinity
        ? null
        : survey(diagram, forceUnits(weights, [unit], true), precedence, effort).selection();
    },
    firstWith,
  };
}
