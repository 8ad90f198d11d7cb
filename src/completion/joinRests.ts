import type { Counter } from './ruleSystem.ts';

interface Side {
  readonly counters: readonly number[];
  readonly rests: readonly Int32Array[];
}

/** What comes of each pair of rests; `next[a * right + b]` is −1 where a rule is broken whatever the placement. */
export interface JoinedRests {
  readonly counters: readonly number[];
  readonly rests: readonly Int32Array[];
  readonly next: Int32Array;
}

/**
 * Adds the sums of two sides, every placement with every placement, and keeps those in `alive`. Sums are capped where
 * nothing more depends on them; a placement that breaks a maximum, or leaves a minimum out of reach of what is `left`,
 * is dropped.
 */
export function joinRests(
  one: Side,
  other: Side,
  alive: ReadonlySet<number>,
  counters: readonly Counter[],
  left: Float64Array,
): JoinedRests {
  const columns = [...new Set([...one.counters, ...other.counters])].map((counter) => {
    const { min, max } = counters[counter] ?? { min: 0, max: Infinity };
    return {
      counter,
      inOne: one.counters.indexOf(counter),
      inOther: other.counters.indexOf(counter),
      cap: max === Infinity ? min : max,
      max,
      least: min - (left[counter] ?? 0),
    };
  });
  const kept = columns.filter(({ counter }) => alive.has(counter));
  const rests: Int32Array[] = [];
  const numbers = new Map<string, number>();

  const add = (a: Int32Array, atA: number, b: Int32Array, atB: number): number[] | null => {
    const sums: number[] = [];
    for (const { counter, inOne, inOther, cap, max, least } of columns) {
      const sum = (inOne < 0 ? 0 : (a[atA + inOne] ?? 0)) + (inOther < 0 ? 0 : (b[atB + inOther] ?? 0));
      if (sum > max || sum < least) return null;
      if (alive.has(counter)) sums.push(Math.min(sum, cap));
    }
    return sums;
  };
  const join = (a: Int32Array, b: Int32Array): number => {
    const reached = new Map<string, number[]>();
    for (let atA = 0; atA === 0 || atA < a.length; atA += one.counters.length || 1) {
      for (let atB = 0; atB === 0 || atB < b.length; atB += other.counters.length || 1) {
        const sums = add(a, atA, b, atB);
        if (sums) reached.set(sums.join(), sums);
      }
    }
    if (reached.size === 0) return -1;
    const key = [...reached.keys()].toSorted().join(';');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, rests.length);
    rests.push(Int32Array.from([...reached.values()].flat()));
    return rests.length - 1;
  };

  const next = new Int32Array(one.rests.length * other.rests.length);
  let at = 0;
  for (const a of one.rests) {
    for (const b of other.rests) {
      next[at] = join(a, b);
      at += 1;
    }
  }
  return { counters: kept.map(({ counter }) => counter), rests, next };
}
