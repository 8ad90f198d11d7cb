import type { IntegerList } from './integerList.ts';
import type { States } from './states.ts';

const NOT_ASKED = -2;

/** Where states of a diagram get their numbers. */
export interface Numbering {
  next: number;
}

/**
 * The final states of a part that share a rest, as a grid over their two open-ended sums. Whoever needs only 3 more
 * credits takes "3 or more" as one: such bundles are made when they are first asked for.
 */
export class Grid {
  /** Sums there are, ascending. */
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** By row and column: the state with exactly these sums; −1 where there is none. */
  private readonly exact: Int32Array;
  private readonly bundled: readonly [first: Int32Array, second: Int32Array, both: Int32Array];
  private readonly merges: IntegerList;
  private readonly numbering: Numbering;

  constructor(
    members: readonly number[],
    { first, second }: States,
    at: number,
    merges: IntegerList,
    numbering: Numbering,
  ) {
    this.firsts = ascending(members.map((state) => first[state] ?? 0));
    this.seconds = ascending(members.map((state) => second[state] ?? 0));
    const width = this.seconds.length;
    const size = this.firsts.length * width;
    this.exact = new Int32Array(size).fill(-1);
    for (const state of members) {
      const row = this.firsts.indexOf(first[state] ?? 0);
      this.exact[row * width + this.seconds.indexOf(second[state] ?? 0)] = at + state;
    }
    const unasked = () => new Int32Array(size).fill(NOT_ASKED);
    this.bundled = [unasked(), unasked(), unasked()];
    this.merges = merges;
    this.numbering = numbering;
  }

  /** The state with the sums of this row and column: exactly, or so much or more of the first, the second or both. −1: there is none. */
  at(row: number, column: number, orMoreFirst: boolean, orMoreSecond: boolean): number {
    const width = this.seconds.length;
    const cell = row * width + column;
    if (!orMoreFirst && !orMoreSecond) return this.exact[cell] ?? -1;
    if (column >= width) return -1;
    const table = this.bundled[orMoreFirst ? (orMoreSecond ? 2 : 0) : 1];
    const known = table[cell] ?? -1;
    if (known !== NOT_ASKED) return known;
    const bundle = orMoreSecond
      ? this.merge(this.at(row, column, orMoreFirst, false), this.at(row, column + 1, orMoreFirst, true))
      : this.merge(this.at(row, column, false, false), this.at(row + 1, column, true, false));
    table[cell] = bundle;
    return bundle;
  }

  private merge(a: number, b: number): number {
    if (a < 0) return b;
    if (b < 0) return a;
    const bundle = this.numbering.next;
    this.numbering.next += 1;
    for (const part of [a, b]) {
      this.merges.push(part);
      this.merges.push(bundle);
    }
    return bundle;
  }
}

function ascending(sums: Iterable<number>): Int32Array {
  return Int32Array.from([...new Set(sums)].toSorted((a, b) => a - b));
}

/** One grid per rest. `at`: position of the part's first final state. */
export function gridsOf(states: States, at: number, merges: IntegerList, numbering: Numbering): readonly Grid[] {
  const members: number[][] = states.rests.map(() => []);
  for (const [state, rest] of states.rest.entries()) members[rest]?.push(state);
  return members.map((ofRest) => new Grid(ofRest, states, at, merges, numbering));
}
