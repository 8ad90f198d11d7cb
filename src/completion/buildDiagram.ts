import { arrange, type Part } from './arrangement.ts';
import type { Diagram, Step } from './diagram.ts';
import type { OpenRules, OpenUnit } from './openRules.ts';
import type { Contribution } from './ruleSystem.ts';
import { stepStates, type Options, type States } from './stepStates.ts';
import { Stopped, TooTangled } from './interruption.ts';

const MOST_ARCS = 30_000_000;

interface Drawn {
  readonly states: States;
  /** Position of its first final state. */
  readonly at: number;
}

/** Sums touched by a part, and how much of each the whole part could add. */
function reachOfUnit(unit: OpenUnit, counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const contributions of [unit.out, ...unit.placements]) {
    const own = new Float64Array(counters);
    for (const { counter, amount } of contributions) own[counter] = (own[counter] ?? 0) + amount;
    for (const [counter, amount] of own.entries()) reach[counter] = Math.max(reach[counter] ?? 0, amount);
  }
  return reach;
}

function reachOfPart({ units, parts }: Part, counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const each of [
    ...units.map((unit) => reachOfUnit(unit, counters)),
    ...parts.map((part) => reachOfPart(part, counters)),
  ]) {
    for (const [counter, amount] of each.entries()) reach[counter] = (reach[counter] ?? 0) + amount;
  }
  return reach;
}

function optionsOfUnit(unit: OpenUnit): Options {
  const touched = [...new Set([unit.out, ...unit.placements].flat().map(({ counter }) => counter))];
  const vector = (contributions: readonly Contribution[]) =>
    touched.map((counter) =>
      contributions.reduce((sum, each) => (each.counter === counter ? sum + each.amount : sum), 0),
    );
  return {
    counters: touched,
    vectors: [
      unit.mayBeOut ? Int32Array.from(vector(unit.out)) : null,
      unit.placements.length > 0 ? Int32Array.from(unit.placements.flatMap(vector)) : null,
    ],
  };
}

/**
 * Draws every valid choice. Costs about (states × options) per step; the sums of one group are followed inside its
 * part only, sums over the whole qualification are capped at what is asked for.
 * @throws TooTangled beyond 30 million arcs; Stopped when `shouldStop` says so.
 */
export function buildDiagram(rules: OpenRules, shouldStop: () => boolean): Diagram {
  const { counters, units, given, impossible } = rules;
  const none = { steps: [], stateCount: 0, starts: [], end: -1, given };
  if (impossible) return none;

  const steps: Step[] = [];
  const starts: number[] = [];
  let stateCount = 0;
  let arcCount = 0;
  const total = new Float64Array(counters.length);
  for (const unit of units) {
    for (const [counter, amount] of reachOfUnit(unit, counters.length).entries()) {
      total[counter] = (total[counter] ?? 0) + amount;
    }
  }

  const draw = (part: Part): Drawn | null => {
    const drawn = part.parts.map((each) => ({ part: each, drawn: draw(each) }));
    const items: {
      readonly unit: number;
      readonly at: number;
      readonly options: Options;
      readonly reach: Float64Array;
    }[] = [];
    const ofUnit = (unit: OpenUnit) => {
      items.push({ unit: unit.unit, at: 0, options: optionsOfUnit(unit), reach: reachOfUnit(unit, counters.length) });
    };
    for (const unit of part.units) if (unit.placements.length > 1) ofUnit(unit);
    const sorted = drawn.toSorted(
      (a, b) => (b.drawn?.states.vectors.length ?? 0) - (a.drawn?.states.vectors.length ?? 0),
    );
    for (const { part: each, drawn: child } of sorted) {
      if (!child) return null;
      items.push({ unit: -1, at: child.at, options: child.states, reach: reachOfPart(each, counters.length) });
    }
    for (const unit of part.units) if (unit.placements.length <= 1) ofUnit(unit);

    const inside = reachOfPart(part, counters.length);
    const left = Float64Array.from(total);
    let states: States = { counters: [], vectors: [new Int32Array(0)] };
    let at = stateCount;
    starts.push(at);
    stateCount += 1;
    for (const [position, { unit, at: options, options: choice, reach }] of items.entries()) {
      if (shouldStop()) throw new Stopped();
      for (const [counter, amount] of reach.entries()) left[counter] = (left[counter] ?? 0) - amount;
      const later = new Set(items.slice(position + 1).flatMap((item) => item.options.counters));
      const alive = [...new Set([...states.counters, ...choice.counters])].filter(
        (counter) => later.has(counter) || (inside[counter] ?? 0) < (total[counter] ?? 0),
      );
      const count = states.vectors.length;
      const optionCount = choice.vectors.length;
      arcCount += count * optionCount;
      if (arcCount > MOST_ARCS) throw new TooTangled();
      const next = stepStates(states, choice, alive, counters, left, stateCount);
      if (next.states.vectors.length === 0) return null;
      steps.push({ from: at, count, unit, options, optionCount, arcs: next.arcs });
      at = stateCount;
      states = next.states;
      stateCount += states.vectors.length;
    }
    return { states, at };
  };

  const whole = draw(arrange(units));
  return whole ? { steps, stateCount, starts, end: whole.at, given } : none;
}
