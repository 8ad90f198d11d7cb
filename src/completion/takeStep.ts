import { Arcs, type Track } from './arcs.ts';
import type { Grid, Numbering } from './grid.ts';
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
  readonly numbering: Numbering;
}

const MOST_ARCS = 8_000_000;

/** How one open-ended sum goes on: capped at what is asked for, dropped once nothing more depends on it. */
function track(counter: number, { counters, left, open, alive }: Around): Track {
  const cap = counters[counter]?.min ?? 0;
  return { cap, least: open.has(counter) ? cap - (left[counter] ?? 0) : 0, size: alive.has(counter) ? cap + 1 : 1 };
}

/**
 * Takes every open choice from every state.
 * @throws TooTangled beyond the budget of arcs.
 */
export function takeStep(states: States, choice: Choice, joined: JoinedRests, around: Around) {
  const one = track(around.followed.first, around);
  const two = track(around.followed.second, around);
  const arcs = new Arcs(joined.rests.length, one, two);
  const width = choice.rests.length;
  for (const [state, ownRest] of states.rest.entries()) {
    arcs.beginState();
    if (around.arcCount + arcs.count > MOST_ARCS) throw new TooTangled();
    const first = states.first[state] ?? 0;
    const second = states.second[state] ?? 0;
    for (let other = 0; other < width; other += 1) {
      const rest = joined.next[ownRest * width + other] ?? -1;
      if (rest < 0) continue;
      const grid = choice.grids?.[other];
      if (grid) takeFrom(grid, arcs, rest, first, second, one.cap - first, two.cap - second);
      else if (choice.grids === null && other === 0 && choice.mayBeOut) arcs.draw(0, rest, first, second);
      else if (choice.grids === null && other === 1 && choice.mayBeIn) {
        arcs.draw(1, rest, first + choice.first, second + choice.second);
      }
    }
  }
  return arcs.finish(joined, around.numbering);
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
  const { firsts, seconds, exact } = grid;
  const width = seconds.length;
  for (let row = 0; row < firsts.length; row += 1) {
    const firstMore = firsts[row] ?? 0;
    const isFirstEnough = firstMore >= firstNeed;
    for (let column = 0; column < width; column += 1) {
      const secondMore = seconds[column] ?? 0;
      const isSecondEnough = secondMore >= secondNeed;
      const taken =
        isFirstEnough || isSecondEnough
          ? grid.at(row, column, isFirstEnough, isSecondEnough)
          : (exact[row * width + column] ?? -1);
      if (taken >= 0) arcs.draw(taken, rest, first + firstMore, second + secondMore);
      if (isSecondEnough) break;
    }
    if (isFirstEnough) return;
  }
}
