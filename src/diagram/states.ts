import { type Steps, TooTangled } from './interruption.ts';
import type { Counter } from './system.ts';

/**
 * The states a part may be in, told apart by the sums that still matter. Up to two sums that only have a minimum (the
 * total and the level, as a rule) are `first` and `second`; the others, with all ways to place the units chosen, are
 * the state's rest: `rests` holds each combination once.
 */
export interface States {
  /** The sums the rests are about. */
  readonly counters: readonly number[];
  /** Per rest, one vector over `counters` after the other: more than one where units may count in several groups. */
  readonly rests: readonly Int32Array[];
  /** Per state. */
  readonly rest: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

export const NOTHING_YET: States = {
  counters: [],
  rests: [new Int32Array(0)],
  rest: new Int32Array(1),
  first: new Int32Array(1),
  second: new Int32Array(1),
};

interface Side {
  readonly counters: readonly number[];
  readonly rests: readonly Int32Array[];
}

/** What remembering one combination of sums takes, in steps, and the most of them there may be at a time. */
const STEPS_A_JOIN = 20;
const MOST_RESTS = 200_000;
const MOST_PAIRS = 10_000_000;

/** What comes of each pair of rests; `next[a * right + b]` is −1 where a rule is broken whatever the placement. */
export interface JoinedRests {
  readonly counters: readonly number[];
  readonly rests: readonly Int32Array[];
  readonly next: Int32Array;
}

/** One sum on both sides, and its limits. */
interface Column extends Counter {
  readonly inOne: number;
  readonly inOther: number;
  /** The most that can still be added to it. */
  readonly left: number;
  readonly isAlive: boolean;
}

/** The sum as far as it still matters; −1 where a rule is broken for good. */
function settle(sum: number, { min, max, left }: Column): number {
  if (sum > max || sum + left < min) return -1;
  if (sum < min) return sum;
  return sum + left <= max ? min : sum;
}

/** Whether one placement leaves at least as much open as another: less where there is a maximum, more where there is a minimum. */
function isAsGood(a: readonly number[], b: readonly number[], columns: readonly Column[]): boolean {
  return columns.every(({ min, max }, index) => {
    const [one = 0, other = 0] = [a[index], b[index]];
    if (max === Infinity) return one >= other;
    return min === 0 ? one <= other : one === other;
  });
}

/** Placements that are as good as others stand for them. */
function bestPlacements(
  reached: readonly (readonly number[])[],
  columns: readonly Column[],
): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const placement of reached) {
    if (kept.some((other) => isAsGood(other, placement, columns))) continue;
    const left = kept.filter((other) => !isAsGood(placement, other, columns));
    kept.splice(0, kept.length, ...left, placement);
  }
  return kept;
}

/**
 * Adds the sums of two sides, every placement with every placement, and keeps those in `alive`. A placement that breaks
 * a maximum, or leaves a minimum out of reach of what is `left`, is dropped, and so is one that others are as good as.
 * @throws TooTangled or Stopped, where there are too many of them.
 */
export function joinRests(
  one: Side,
  other: Side,
  alive: ReadonlySet<number>,
  counters: readonly Counter[],
  left: Float64Array,
  work: Steps,
): JoinedRests {
  const columns = [...new Set([...one.counters, ...other.counters])].map((counter): Column => ({
    ...(counters[counter] ?? { min: 0, max: Infinity, group: null }),
    inOne: one.counters.indexOf(counter),
    inOther: other.counters.indexOf(counter),
    left: left[counter] ?? 0,
    isAlive: alive.has(counter),
  }));
  const kept = columns.filter(({ isAlive }) => isAlive);
  const rests: Int32Array[] = [];
  const numbers = new Map<string, number>();

  const add = (a: Int32Array, atA: number, b: Int32Array, atB: number): number[] | null => {
    const sums: number[] = [];
    for (const column of columns) {
      const { inOne, inOther } = column;
      const sum = settle((inOne < 0 ? 0 : (a[atA + inOne] ?? 0)) + (inOther < 0 ? 0 : (b[atB + inOther] ?? 0)), column);
      if (sum < 0) return null;
      if (column.isAlive) sums.push(sum);
    }
    return sums;
  };
  const join = (a: Int32Array, b: Int32Array): number => {
    const reached: number[][] = [];
    work.spend(STEPS_A_JOIN + a.length * (b.length || 1));
    for (let atA = 0; atA === 0 || atA < a.length; atA += one.counters.length || 1) {
      for (let atB = 0; atB === 0 || atB < b.length; atB += other.counters.length || 1) {
        const sums = add(a, atA, b, atB);
        if (sums) reached.push(sums);
      }
    }
    if (reached.length === 0) return -1;
    const placements = reached.length === 1 ? reached : bestPlacements(reached, kept);
    const key = placements
      .map((sums) => sums.join())
      .toSorted()
      .join(';');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (rests.length >= MOST_RESTS) throw new TooTangled();
    numbers.set(key, rests.length);
    rests.push(Int32Array.from(placements.flat()));
    return rests.length - 1;
  };

  if (one.rests.length * other.rests.length > MOST_PAIRS) throw new TooTangled();
  const next = new Int32Array(one.rests.length * other.rests.length);
  let at = 0;
  for (const a of one.rests) {
    for (const b of other.rests) {
      next[at] = join(a, b);
      at += 1;
    }
  }
  const names = [...new Set([...one.counters, ...other.counters])];
  return { counters: names.filter((counter) => alive.has(counter)), rests, next };
}
