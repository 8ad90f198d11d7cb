import { arrange, isFirst, type Part } from './arrange.ts';
import type { Diagram, Step } from './diagram.ts';
import { gridsOf } from './grid.ts';
import { IntegerList } from './integerList.ts';
import { atMost, type Steps } from './interruption.ts';
import { joinRests, NOTHING_YET, type States } from './states.ts';
import { addTo, amountOf, countersIn, openEnded, reachOfUnit, type OpenRules, type OpenUnit } from './system.ts';
import { takeStep, type Choice } from './takeStep.ts';

/** A unit or a part as the part it stands in sees it. */
interface Item {
  readonly unit: number;
  readonly choice: Choice;
  /** Sums it leaves open; of those of a choice, the first stands for all. */
  readonly opens: ReadonlySet<number>;
  readonly reach: Float64Array;
  readonly merges: IntegerList;
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
  const { counters, choices, units, given, impossible } = rules;
  const none = { steps: [], stateCount: 0, starts: [], end: -1, given };
  if (impossible) return none;
  const work = atMost(MOST_STEPS, effort);

  const followed = openEnded(rules);
  const choiceOf = new Map(
    choices.map(countersIn).flatMap((inChoice) => inChoice.map((counter) => [counter, inChoice] as const)),
  );
  /** A sum that is part of a choice goes on for as long as any other one of it: the choice hangs on all of them. */
  const together = (counter: number) => choiceOf.get(counter) ?? [counter];
  const nameOf = (counter: number) => choiceOf.get(counter)?.[0] ?? counter;
  const steps: Step[] = [];
  const starts: number[] = [];
  const numbering = { next: 0 };
  let arcCount = 0;
  const total = new Float64Array(counters.length);
  for (const unit of units) addTo(total, reachOfUnit(unit, counters.length));

  const ofUnit = (unit: OpenUnit): Item => {
    const reach = reachOfUnit(unit, counters.length);
    const touched = new Set(unit.placements.flat().map(({ counter }) => counter));
    const rest = [...touched].filter((counter) => counter !== followed.first && counter !== followed.second);
    const sums = unit.placements.flatMap((placement) => rest.map((counter) => amountOf(placement, counter)));
    const [within] = unit.placements;
    const out = new Int32Array(rest.length);
    const choice: Choice = {
      counters: rest,
      rests: within ? [out, Int32Array.from(sums)] : [out],
      grids: [],
      first: amountOf(within ?? [], followed.first),
      second: amountOf(within ?? [], followed.second),
    };
    return { unit: unit.unit, choice, opens: new Set([...touched].map(nameOf)), reach, merges: new IntegerList() };
  };
  const ofPart = ({ states, at, reach }: Drawn): Item => {
    const merges = new IntegerList();
    const grids = gridsOf(states, at, merges, numbering);
    const open = [...reach.keys()].filter(
      (counter) =>
        (reach[counter] ?? 0) > 0 && together(counter).some((each) => (reach[each] ?? 0) < (total[each] ?? 0)),
    );
    return {
      unit: -1,
      choice: { counters: states.counters, rests: states.rests, grids, first: 0, second: 0 },
      opens: new Set(open.map(nameOf)),
      reach,
      merges,
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
      part.units.filter(isFirst).map(ofUnit),
      parts.toSorted((a, b) => b.states.rest.length - a.states.rest.length).map(ofPart),
      part.units.filter((unit) => !isFirst(unit)).map(ofUnit),
    );
    const inside = new Float64Array(counters.length);
    for (const { reach } of items) addTo(inside, reach);
    const isLeftOpen = (counter: number) => (inside[counter] ?? 0) < (total[counter] ?? 0);
    const lastOpened = new Map(
      items.flatMap(({ opens }, position) => [...opens].map((counter) => [counter, position] as const)),
    );
    const left = Float64Array.from(total);
    let states = NOTHING_YET;
    let before: ReadonlySet<number> = new Set();
    let at = numbering.next;
    starts.push(at);
    numbering.next += 1;
    for (const [position, { unit, choice, opens, reach, merges }] of items.entries()) {
      work.spend(counters.length);
      addTo(left, reach, -1);
      const goesOn = (counter: number) =>
        (lastOpened.get(nameOf(counter)) ?? -1) > position || together(counter).some(isLeftOpen);
      const alive = new Set([...counters.keys()].filter(goesOn));
      const open = new Set([...before, ...opens]);
      const ahead = { counters, choices, left, alive };
      const joined = joinRests(states, choice, ahead, work);
      const taken = takeStep(states, choice, joined, { ...ahead, followed, open, arcCount, numbering, work });
      if (taken.states.rest.length === 0) return null;
      const { first, option, next } = taken;
      arcCount += next.length;
      steps.push({ from: at, count: states.rest.length, unit, first, option, next, merges: merges.toArray() });
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
    return [...item.opens].filter((counter) => !open.has(counter) && others.some((other) => other.opens.has(counter)))
      .length;
  });
  return opened.indexOf(Math.min(...opened));
};

/** Units that may count in several groups, or count in several parts, first, single units last; of the parts the greatest, then whichever leaves fewest sums open. */
function inOrder(several: readonly Item[], parts: readonly Item[], single: readonly Item[]): Item[] {
  const ordered = [...several];
  let left = [...parts];
  while (left.length > 0) {
    const open = new Set(ordered.flatMap((item) => [...item.opens]));
    const index = ordered.length === 0 ? 0 : opensFewest(left, open);
    ordered.push(...left.slice(index, index + 1));
    left = left.toSpliced(index, 1);
  }
  return [...ordered, ...single];
}
