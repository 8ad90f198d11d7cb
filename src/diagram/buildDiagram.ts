import { arrange, type Part } from './arrange.ts';
import type { Diagram, Step } from './diagram.ts';
import { gridsOf } from './grid.ts';
import { IntegerList } from './integerList.ts';
import { atMost, type Steps } from './interruption.ts';
import { joinRests, NOTHING_YET, type States } from './states.ts';
import { addTo, amountOf, openEnded, reachOfUnit, type Contribution, type OpenRules, type OpenUnit } from './system.ts';
import { takeStep, type Choice } from './takeStep.ts';

/** A unit or a part as the part it stands in sees it. */
interface Item {
  readonly unit: number;
  readonly choice: Choice;
  /** Those it leaves open. */
  readonly counters: ReadonlySet<number>;
  readonly reach: Float64Array;
  readonly pours: IntegerList;
}

interface Drawn {
  readonly states: States;
  /** Position of its first final state. */
  readonly at: number;
  readonly reach: Float64Array;
}

/** Steps a diagram may take to draw: about half a second. Frameworks of 500 units and 40 rules take a quarter of it. */
const MOST_STEPS = 30_000_000;

/**
 * Draws every valid choice. The sums of one group are followed inside its part only; sums over the whole qualification
 * are capped at what is asked for. Costs about one operation per arc, see the README.
 * @throws TooTangled beyond the budget of steps, arcs or states, the same each time; Stopped where `effort` ends sooner.
 */
export function buildDiagram(rules: OpenRules, effort: Steps): Diagram {
  const { counters, units, given, impossible } = rules;
  const none = { steps: [], stateCount: 0, starts: [], end: -1, given };
  if (impossible) return none;
  const work = atMost(MOST_STEPS, effort);

  const followed = openEnded(rules);
  const steps: Step[] = [];
  const starts: number[] = [];
  const numbering = { next: 0 };
  let arcCount = 0;
  const total = new Float64Array(counters.length);
  for (const unit of units) addTo(total, reachOfUnit(unit, counters.length));

  const ofUnit = (unit: OpenUnit): Item => {
    const reach = reachOfUnit(unit, counters.length);
    const touched = new Set([unit.out, ...unit.placements].flat().map(({ counter }) => counter));
    const rest = [...touched].filter((counter) => counter !== followed.first && counter !== followed.second);
    const vector = (contributions: readonly Contribution[]) => rest.map((counter) => amountOf(contributions, counter));
    const within = unit.placements[0] ?? [];
    const choice: Choice = {
      counters: rest,
      rests: [Int32Array.from(vector(unit.out)), Int32Array.from(unit.placements.flatMap(vector))],
      grids: null,
      mayBeOut: unit.mayBeOut,
      mayBeIn: unit.placements.length > 0,
      first: amountOf(within, followed.first),
      second: amountOf(within, followed.second),
    };
    return { unit: unit.unit, choice, counters: touched, reach, pours: new IntegerList() };
  };
  const ofPart = ({ states, at, reach }: Drawn): Item => {
    const pours = new IntegerList();
    const grids = gridsOf(states, at, pours, numbering);
    const open = [...reach.keys()].filter((counter) => (reach[counter] ?? 0) > 0 && reach[counter] !== total[counter]);
    return {
      unit: -1,
      choice: { counters: states.counters, rests: states.rests, grids },
      counters: new Set(open),
      reach,
      pours,
    };
  };

  const draw = (part: Part): Drawn | null => {
    const parts: Drawn[] = [];
    for (const each of part.parts) {
      const drawn = draw(each);
      if (!drawn) return null;
      parts.push(drawn);
    }
    const items = inOrder(
      part.units.filter(({ placements }) => placements.length > 1).map(ofUnit),
      parts.toSorted((a, b) => b.states.rest.length - a.states.rest.length).map(ofPart),
      part.units.filter(({ placements }) => placements.length <= 1).map(ofUnit),
    );
    const inside = new Float64Array(counters.length);
    for (const { reach } of items) addTo(inside, reach);
    const lastIn = new Map(items.flatMap((item, position) => [...item.counters].map((counter) => [counter, position])));
    const left = Float64Array.from(total);
    let states = NOTHING_YET;
    let before: ReadonlySet<number> = new Set();
    let at = numbering.next;
    starts.push(at);
    numbering.next += 1;
    for (const [position, { unit, choice, counters: touched, reach, pours }] of items.entries()) {
      work.spend(counters.length);
      addTo(left, reach, -1);
      const alive = new Set(
        [...counters.keys()].filter(
          (counter) => (inside[counter] ?? 0) < (total[counter] ?? 0) || (lastIn.get(counter) ?? -1) > position,
        ),
      );
      const open = new Set([...before, ...touched]);
      const joined = joinRests(states, choice, alive, counters, left, work);
      const around = { counters, left, alive, followed, open, arcCount, numbering, work };
      const taken = takeStep(states, choice, joined, around);
      if (taken.states.rest.length === 0) return null;
      const { first, option, next } = taken;
      arcCount += next.length;
      steps.push({ from: at, count: states.rest.length, unit, first, option, next, pours: pours.toArray() });
      at = taken.at;
      states = taken.states;
      before = alive;
    }
    return { states, at, reach: inside };
  };

  const whole = draw(arrange(units));
  return whole ? { steps, stateCount: numbering.next, starts, end: whole.at, given } : none;
}

const opensFewest = (items: readonly Item[], open: ReadonlySet<number>): number => {
  const opened = items.map((item) => {
    const others = items.filter((other) => other !== item);
    return [...item.counters].filter(
      (counter) => !open.has(counter) && others.some((other) => other.counters.has(counter)),
    ).length;
  });
  return opened.indexOf(Math.min(...opened));
};

/** Units that may count in several groups first, single units last; of the parts the greatest, then whichever leaves fewest sums open. */
function inOrder(several: readonly Item[], parts: readonly Item[], single: readonly Item[]): Item[] {
  const ordered = [...several];
  let left = [...parts];
  while (left.length > 0) {
    const open = new Set(ordered.flatMap((item) => [...item.counters]));
    const index = ordered.length === 0 ? 0 : opensFewest(left, open);
    ordered.push(...left.slice(index, index + 1));
    left = left.toSpliced(index, 1);
  }
  return [...ordered, ...single];
}
