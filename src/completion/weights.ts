import type { Diagram } from './diagram.ts';

/** What each choice about each unit costs, by position in the qualification; `Infinity` where it is not open. */
export interface Weights {
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** Units about which there is something to choose, document order. */
export function openUnits({ out, in: within }: Weights): number[] {
  const open: number[] = [];
  for (const [unit, cost] of within.entries()) {
    if (cost !== Infinity && (out[unit] ?? Infinity) !== Infinity) open.push(unit);
  }
  return open;
}

/** The same weights with one unit in for certain, at no cost unless said otherwise. */
export function forceUnit(weights: Weights, unit: number, cost = 0): Weights {
  const out = weights.out.slice();
  const within = weights.in.slice();
  out[unit] = Infinity;
  within[unit] = cost;
  return { out, in: within };
}

/** The same weights with one unit out for certain. */
export function closeUnit(weights: Weights, unit: number): Weights {
  const within = weights.in.slice();
  within[unit] = Infinity;
  return { out: weights.out, in: within };
}

/** Cost of the units every valid choice has; `Infinity` where one of them may not be chosen. */
export function costOfGiven({ given }: Diagram, weights: Weights): number {
  return given.reduce((sum, unit) => sum + (weights.in[unit] ?? Infinity), 0);
}

/** Marks fit exactly into a number up to this many units. */
export const MOST_MARKS = 52;

/**
 * One power of two per marked unit, the earliest the greatest: of two selections, the one with the greater sum has the
 * first unit in document order in which they differ. All other units have 0.
 */
export function markUnits(count: number, marked: readonly number[]): Float64Array {
  const marks = new Float64Array(count);
  for (const [rank, unit] of marked.entries()) marks[unit] = 2 ** (MOST_MARKS - 1 - rank);
  return marks;
}

/** Whether a sum of marks has this mark in it. */
export function isMarked(sum: number, mark: number): boolean {
  return mark > 0 && Math.floor(sum / mark) % 2 === 1;
}
