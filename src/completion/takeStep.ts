import type { Grid } from './grid.ts';
import { IntegerList } from './integerList.ts';
import { TooTangled } from './interruption.ts';
import type { JoinedRests } from './joinRests.ts';
import type { OpenEnded } from './openEnded.ts';
import type { Counter } from './ruleSystem.ts';
import type { States } from './states.ts';

interface Sides {
  readonly counters: readonly number[];
  readonly rests: readonly Int32Array[];
}

/** What a step decides: about a unit (rest 0 = out, rest 1 = in), or between the final states of a part. */
export type Choice =
  | (Sides & {
      readonly grids: null;
      readonly mayBeOut: boolean;
      readonly mayBeIn: boolean;
      /** What having the unit in adds to the open-ended sums. */
      readonly first: number;
      readonly second: number;
    })
  | (Sides & { readonly grids: readonly Grid[] });

interface Around {
  readonly counters: readonly Counter[];
  /** Per counter, the most that can still be added after this step. */
  readonly left: Float64Array;
  /** Sums this step has to mind, and those that go on after it. */
  readonly open: ReadonlySet<number>;
  readonly alive: ReadonlySet<number>;
  readonly followed: OpenEnded;
  /** Arcs drawn before. */
  readonly arcCount: number;
}

/** The states after a step, and the arcs to them as in `Step`, but with the states numbered from 0. */
interface Taken {
  readonly states: States;
  readonly firstArc: Int32Array;
  readonly option: Int32Array;
  readonly next: Int32Array;
}

const MOST_ARCS = 20_000_000;
const MOST_CODES = 50_000_000;

/** How one open-ended sum goes on: capped at what is asked for, dropped once nothing more depends on it. */
function track(counter: number, { counters, left, open, alive }: Around) {
  const cap = counters[counter]?.min ?? 0;
  return { cap, least: open.has(counter) ? cap - (left[counter] ?? 0) : 0, size: alive.has(counter) ? cap + 1 : 1 };
}

/** Takes every open choice from every state; states with the same sums are one, numbered as they are met. */
export function takeStep(states: States, choice: Choice, joined: JoinedRests, around: Around): Taken {
  const one = track(around.followed.first, around);
  const two = track(around.followed.second, around);
  const codes = joined.rests.length * one.size * two.size;
  if (codes > MOST_CODES) throw new TooTangled();
  const numbers = new Int32Array(codes).fill(-1);
  const rest = new IntegerList();
  const first = new IntegerList();
  const second = new IntegerList();
  const firstArc = new IntegerList();
  const option = new IntegerList();
  const next = new IntegerList();

  const reach = (code: number, firstSum: number, secondSum: number): number => {
    const firstLeft = one.size === 1 ? 0 : Math.min(firstSum, one.cap);
    const secondLeft = two.size === 1 ? 0 : Math.min(secondSum, two.cap);
    const place = (code * one.size + firstLeft) * two.size + secondLeft;
    const known = numbers[place] ?? -1;
    if (known >= 0) return known;
    const number = rest.length;
    numbers[place] = number;
    rest.push(code);
    first.push(firstLeft);
    second.push(secondLeft);
    return number;
  };
  const arc = (taken: number, code: number, firstSum: number, secondSum: number) => {
    if (taken < 0 || firstSum < one.least || secondSum < two.least) return;
    option.push(taken);
    next.push(reach(code, firstSum, secondSum));
  };

  const width = choice.rests.length;
  for (const [state, ownRest] of states.rest.entries()) {
    firstArc.push(next.length);
    if (around.arcCount + next.length > MOST_ARCS) throw new TooTangled();
    const firstSum = states.first[state] ?? 0;
    const secondSum = states.second[state] ?? 0;
    for (let other = 0; other < width; other += 1) {
      const code = joined.next[ownRest * width + other] ?? -1;
      if (code < 0) continue;
      if (choice.grids) {
        const grid = choice.grids[other];
        if (grid)
          takeFrom(grid, one.cap - firstSum, two.cap - secondSum, (taken, firstMore, secondMore) =>
            arc(taken, code, firstSum + firstMore, secondSum + secondMore),
          );
      } else if (other === 0) {
        if (choice.mayBeOut) arc(0, code, firstSum, secondSum);
      } else if (choice.mayBeIn) {
        arc(1, code, firstSum + choice.first, secondSum + choice.second);
      }
    }
  }
  firstArc.push(next.length);
  return {
    states: {
      counters: joined.counters,
      rests: joined.rests,
      rest: rest.toArray(),
      first: first.toArray(),
      second: second.toArray(),
    },
    firstArc: firstArc.toArray(),
    option: option.toArray(),
    next: next.toArray(),
  };
}

/** Everything in a grid, told apart only as far as it makes a difference to whoever still needs so much. */
function takeFrom(
  grid: Grid,
  firstNeed: number,
  secondNeed: number,
  take: (taken: number, first: number, second: number) => void,
): void {
  const { firsts, seconds } = grid;
  for (let row = 0; row < firsts.length; row += 1) {
    const first = firsts[row] ?? 0;
    const isFirstEnough = first >= firstNeed;
    for (let column = 0; column < seconds.length; column += 1) {
      const second = seconds[column] ?? 0;
      const isSecondEnough = second >= secondNeed;
      take(grid.at(row, column, isFirstEnough, isSecondEnough), first, second);
      if (isSecondEnough) break;
    }
    if (isFirstEnough) return;
  }
}
