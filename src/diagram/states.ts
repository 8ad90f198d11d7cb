import { TooTangled, type Steps } from './interruption.ts';
import { countersIn, type Condition, type Counter, type SomeOf } from './system.ts';

/**
 * The states a part may be in, told apart by the sums that still point. Up to two sums that only have a minimum (the
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

/** What remembering one combination of sums takes, in steps, and the most of them there may be at a time. */
const STEPS_A_JOIN = 20;
const MOST_RESTS = 200_000;
const MOST_PAIRS = 10_000_000;

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

/** In place of a sum that can no longer leave its limits, or no longer end within them, whatever is chosen. */
const KEPT = -2;
const BROKEN = -1;

/** One sum on both sides, and its limits. */
interface Column extends Counter {
  readonly inOne: number;
  readonly inOther: number;
  /** The most that can still be added to it. */
  readonly left: number;
  readonly isAlive: boolean;
  /** Part of a choice: the plan may do without it. */
  readonly isChoice: boolean;
}

function settle(sum: number, { min, max, left }: Column): number {
  if (sum > max || sum + left < min) return BROKEN;
  return sum >= min && sum + left <= max ? KEPT : sum;
}

function add(one: number, other: number, column: Column): number {
  if (one === KEPT || other === KEPT) return KEPT;
  return one === BROKEN || other === BROKEN ? BROKEN : settle(one + other, column);
}

/** Whether one sum leaves at least as much open as another: less where there is a maximum, more where there is a minimum. */
function isAsGood(one: number, other: number, { min, max }: Column): boolean {
  if (one === other || one === KEPT || other === BROKEN) return true;
  if (one === BROKEN || other === KEPT) return false;
  if (max === Infinity) return one >= other;
  return min === 0 && one <= other;
}

/** Placements that are as good as others stand for them. */
function bestPlacements(
  reached: readonly (readonly number[])[],
  columns: readonly Column[],
): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  const covers = (a: readonly number[], b: readonly number[]) =>
    columns.every((column, index) => isAsGood(a[index] ?? 0, b[index] ?? 0, column));
  for (const placement of reached) {
    if (kept.some((other) => covers(other, placement))) continue;
    const left = kept.filter((other) => !covers(placement, other));
    kept.splice(0, kept.length, ...left, placement);
  }
  return kept;
}

/** A condition over columns; −1 for a sum that neither side has touched. */
type Clause = number | { readonly atLeast: number; readonly of: readonly Clause[] };

function fill(clause: Clause, sums: number[], outcome: number): void {
  if (typeof clause !== 'number') for (const each of clause.of) fill(each, sums, outcome);
  else if (clause >= 0) sums[clause] = outcome;
}

/**
 * What is decided of a clause: KEPT, BROKEN, or 0 while it is open. Sums on which nothing depends any more because the
 * clause they are part of is decided become what the clause is, so that states that differ in them only are one.
 */
function decide(clause: Clause, sums: number[]): number {
  if (typeof clause === 'number') return Math.min(0, sums[clause] ?? 0);
  let kept = 0;
  let broken = 0;
  for (const each of clause.of) {
    const outcome = decide(each, sums);
    if (outcome === KEPT) kept += 1;
    else if (outcome === BROKEN) broken += 1;
  }
  if (kept < clause.atLeast && clause.of.length - broken >= clause.atLeast) return 0;
  const outcome = kept >= clause.atLeast ? KEPT : BROKEN;
  fill(clause, sums, outcome);
  return outcome;
}

function clauseOf(condition: Condition, positions: ReadonlyMap<number, number>): Clause {
  return typeof condition === 'number'
    ? (positions.get(condition) ?? -1)
    : { atLeast: condition.atLeast, of: condition.of.map((each) => clauseOf(each, positions)) };
}

/** What the sums are held against, and what is still to come. */
export interface Ahead {
  readonly counters: readonly Counter[];
  readonly choices: readonly SomeOf[];
  /** Per counter, the most that can still be added. */
  readonly left: Float64Array;
  /** Sums that go on: something more is added to them, or to another one of the same choice. */
  readonly alive: ReadonlySet<number>;
}

/**
 * Adds the sums of two sides, every placement with every placement, and keeps those that are alive. A placement that
 * breaks a limit for good, or leaves every way to keep a choice out of reach, is dropped, and so is one that others are
 * as good as.
 * @throws TooTangled or Stopped, where there are too many of them.
 */
export function joinRests(one: Side, other: Side, { counters, choices, left, alive }: Ahead, work: Steps): JoinedRests {
  const names = [...new Set([...one.counters, ...other.counters])];
  const positions = new Map(names.map((counter, position) => [counter, position]));
  const touched = choices.filter((choice) => countersIn(choice).some((counter) => positions.has(counter)));
  const inChoices = new Set(touched.flatMap(countersIn));
  const clauses = touched.map((choice) => clauseOf(choice, positions));
  const columns = names.map((counter): Column => ({
    ...(counters[counter] ?? { min: 0, max: Infinity, group: null }),
    inOne: one.counters.indexOf(counter),
    inOther: other.counters.indexOf(counter),
    left: left[counter] ?? 0,
    isAlive: alive.has(counter),
    isChoice: inChoices.has(counter),
  }));
  const kept = columns.filter(({ isAlive }) => isAlive);
  const rests: Int32Array[] = [];
  const numbers = new Map<string, number>();

  const addUp = (a: Int32Array, atA: number, b: Int32Array, atB: number): number[] | null => {
    const sums: number[] = [];
    for (const column of columns) {
      const { inOne, inOther, isChoice } = column;
      const sum = add(inOne < 0 ? 0 : (a[atA + inOne] ?? 0), inOther < 0 ? 0 : (b[atB + inOther] ?? 0), column);
      if (sum === BROKEN && !isChoice) return null;
      sums.push(sum);
    }
    if (clauses.some((clause) => decide(clause, sums) === BROKEN)) return null;
    return sums.filter((_, index) => columns[index]?.isAlive);
  };
  const join = (a: Int32Array, b: Int32Array): number => {
    const reached: number[][] = [];
    work.spend(STEPS_A_JOIN + a.length * (b.length || 1));
    for (let atA = 0; atA === 0 || atA < a.length; atA += one.counters.length || 1) {
      for (let atB = 0; atB === 0 || atB < b.length; atB += other.counters.length || 1) {
        const sums = addUp(a, atA, b, atB);
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
  return { counters: names.filter((counter) => alive.has(counter)), rests, next };
}
