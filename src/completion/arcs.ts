import type { Numbering } from './grid.ts';
import { IntegerList } from './integerList.ts';
import { TooTangled } from './interruption.ts';
import type { States } from './states.ts';

/** How an open-ended sum goes on after a step. */
export interface Track {
  /** What is asked for: more makes no difference. */
  readonly cap: number;
  /** Less cannot be made up for any more. */
  readonly least: number;
  /** 1 where nothing more depends on it, else one more than `cap`. */
  readonly size: number;
}

const MOST_CODES = 50_000_000;

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
