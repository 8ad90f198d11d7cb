import type { Diagram } from './diagram.ts';

/** What each choice about each unit costs, by position in the qualification; `Infinity` where it is not open. */
export interface Weights {
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** The same weights with these units in for certain, each at the cost it has or at none. */
export function forceUnits(weights: Weights, units: readonly number[], isFree: boolean): Weights {
  const out = weights.out.slice();
  const within = weights.in.slice();
  for (const unit of units) {
    out[unit] = Infinity;
    if (isFree) within[unit] = 0;
  }
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
  let cost = 0;
  for (const unit of given) cost += weights.in[unit] ?? Infinity;
  return cost;
}

/** Marks fit exactly into a number up to this many units. */
export const MOST_MARKS = 52;

/**
 * One power of two per marked unit, the earliest the greatest: of two selections, the one with the greater sum has the
 * first unit in document order in which they differ. All other units have 0.
 */
export function markUnits(count: number, marked: readonly number[]): Float64Array {
  const marks = new Float64Array(count);
  let mark = 2 ** MOST_MARKS;
  for (const unit of marked) {
    mark /= 2;
    marks[unit] = mark;
  }
  return marks;
}

/** Whether a sum of marks has this mark in it. */
export function isMarked(sum: number, mark: number): boolean {
  return Math.floor(sum / mark) % 2 === 1;
}
