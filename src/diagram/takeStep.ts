import type { Grid, Numbering } from './grid.ts';
import { IntegerList } from './integerList.ts';
import { type Steps, TooTangled } from './interruption.ts';
import type { Ahead, JoinedRests, States } from './states.ts';
import type { OpenEnded } from './system.ts';

/** How an open-ended sum goes on after a step. */
export interface Track {
  /** What is asked for: more makes no difference. */
  readonly cap: number;
  /** Less cannot be made up for any more. */
  readonly least: number;
  /** 1 where nothing more depends on it, else one more than `cap`. */
  readonly size: number;
}

const MOST_CODES = 10_000_000;

/** Collects the arcs of one step, and the states they lead to: those with the same sums are one. */
export class Arcs {
  private readonly one: Track;
  private readonly two: Track;
  private readonly numbers: Int32Array;
  private readonly rest = new IntegerList();
  private readonly first = new IntegerList();
  private readonly second = new IntegerList();
  private readonly firstArc = new IntegerList();
  private readonly option = new IntegerList();
  private readonly next = new IntegerList();

  constructor(rests: number, one: Track, two: Track) {
    if (rests * one.size * two.size > MOST_CODES) throw new TooTangled();
    this.one = one;
    this.two = two;
    this.numbers = new Int32Array(rests * one.size * two.size).fill(-1);
  }

  get count(): number {
    return this.next.length;
  }

  /** Says that the arcs from here on leave the next state. */
  beginState(): void {
    this.firstArc.push(this.next.length);
  }

  /** Draws an arc to the state with this rest and these sums, unless one of them is beyond making up for. */
  draw(option: number, rest: number, firstSum: number, secondSum: number): void {
    const { one, two, numbers } = this;
    if (firstSum < one.least || secondSum < two.least) return;
    const first = one.size === 1 ? 0 : firstSum < one.cap ? firstSum : one.cap;
    const second = two.size === 1 ? 0 : secondSum < two.cap ? secondSum : two.cap;
    const place = (rest * one.size + first) * two.size + second;
    let number = numbers[place] ?? -1;
    if (number < 0) {
      number = this.rest.length;
      numbers[place] = number;
      this.rest.push(rest);
      this.first.push(first);
      this.second.push(second);
    }
    this.option.push(option);
    this.next.push(number);
  }

  /** The states reached, in the order they were met, from `at` on; and the arcs as in `Step`. */
  finish({ counters, rests }: Pick<States, 'counters' | 'rests'>, numbering: Numbering) {
    this.beginState();
    const at = numbering.next;
    numbering.next += this.rest.length;
    const next = this.next.toArray();
    for (let arc = 0; arc < next.length; arc += 1) next[arc] = (next[arc] ?? 0) + at;
    const states: States = {
      counters,
      rests,
      rest: this.rest.toArray(),
      first: this.first.toArray(),
      second: this.second.toArray(),
    };
    return { states, at, first: this.firstArc.toArray(), option: this.option.toArray(), next };
  }
}

/** What a step decides: about a unit, or between the final states of a part. */
export interface Choice {
  readonly counters: readonly number[];
  /** Of a unit: 0 = out, 1 = in, where it may be chosen. */
  readonly rests: readonly Int32Array[];
  /** Of a part: one per rest. */
  readonly grids: readonly Grid[];
  /** What having the unit in adds to the open-ended sums. */
  readonly first: number;
  readonly second: number;
}

interface Around extends Ahead {
  /** Sums this step has to mind. */
  readonly open: ReadonlySet<number>;
  readonly followed: OpenEnded;
  /** Arcs drawn before. */
  readonly arcCount: number;
  readonly numbering: Numbering;
  readonly work: Steps;
}

const MOST_ARCS = 8_000_000;
const MOST_STATES = 500_000;

/** How one open-ended sum goes on: capped at what is asked for, dropped once nothing more depends on it. */
function track(counter: number, { counters, left, open, alive }: Around): Track {
  const cap = counters[counter]?.min ?? 0;
  return { cap, least: open.has(counter) ? cap - (left[counter] ?? 0) : 0, size: alive.has(counter) ? cap + 1 : 1 };
}

/**
 * Takes every open choice from every state.
 * @throws TooTangled beyond the budget of arcs or states; Stopped.
 */
export function takeStep(states: States, choice: Choice, joined: JoinedRests, around: Around) {
  const one = track(around.followed.first, around);
  const two = track(around.followed.second, around);
  const arcs = new Arcs(joined.rests.length, one, two);
  const width = choice.rests.length;
  let drawn = 0;
  for (const [state, ownRest] of states.rest.entries()) {
    arcs.beginState();
    if (around.arcCount + arcs.count > MOST_ARCS) throw new TooTangled();
    around.work.spend(width + arcs.count - drawn);
    drawn = arcs.count;
    const first = states.first[state] ?? 0;
    const second = states.second[state] ?? 0;
    for (let other = 0; other < width; other += 1) {
      const rest = joined.next[ownRest * width + other] ?? -1;
      if (rest < 0) continue;
      const grid = choice.grids[other];
      if (grid) takeFrom(grid, arcs, rest, first, second, one.cap - first, two.cap - second);
      else arcs.draw(other, rest, first + other * choice.first, second + other * choice.second);
    }
  }
  const taken = arcs.finish(joined, around.numbering);
  if (around.numbering.next > MOST_STATES) throw new TooTangled();
  return taken;
}

/** Takes everything in a grid, told apart only as far as it makes a difference to a state that still needs so much. */
function takeFrom(
  grid: Grid,
  arcs: Arcs,
  rest: number,
  first: number,
  second: number,
  firstNeed: number,
  secondNeed: number,
): void {
  const { firsts, seconds } = grid;
  for (let row = 0; row < firsts.length; row += 1) {
    const firstMore = firsts[row] ?? 0;
    const isFirstEnough = firstMore >= firstNeed;
    for (let column = 0; column < seconds.length; column += 1) {
      const secondMore = seconds[column] ?? 0;
      const isSecondEnough = secondMore >= secondNeed;
      const taken = grid.at(row, column, isFirstEnough, isSecondEnough);
      if (taken >= 0) arcs.draw(taken, rest, first + firstMore, second + secondMore);
      if (isSecondEnough) break;
    }
    if (isFirstEnough) return;
  }
}
