import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDiagram } from '../../src/diagram/buildDiagram.ts';
import { countWays } from '../../src/diagram/countWays.ts';
import { Effort } from '../../src/diagram/interruption.ts';
import { survey } from '../../src/diagram/survey.ts';
import { openRules, type RuleSystem, type UnitContributions } from '../../src/diagram/system.ts';
import type { Weights } from '../../src/diagram/weights.ts';
import { runs } from '../runs.ts';
import { arbitrarySystem, validChoices } from './smallSystems.ts';

const effort = new Effort();
const drawn = (system: RuleSystem) => buildDiagram(openRules(system), effort);

/** Each choice costs what its units cost in, and the others out. */
const costOf = ({ out, in: within }: Weights, choice: ReadonlySet<number>, but = -1): number =>
  [...out.keys()].reduce(
    (sum, unit) => sum + (unit === but ? 0 : ((choice.has(unit) ? within : out)[unit] ?? Infinity)),
    0,
  );

/** The first of the cheapest: it has the earliest unit in which two of them differ. */
function firstOf(choices: readonly ReadonlySet<number>[], cost: (choice: ReadonlySet<number>) => number) {
  const least = Math.min(...choices.map(cost));
  const cheapest = choices.filter((choice) => cost(choice) === least && least < Infinity);
  const [first = null] = cheapest
    .map((choice) => [...choice].toSorted((a, b) => a - b))
    .toSorted((a, b) => {
      const at = a.findIndex((unit, index) => unit !== b[index]);
      return at < 0 ? b.length - a.length : (a[at] ?? Infinity) - (b[at] ?? Infinity);
    });
  return { least, count: cheapest.length, first };
}

describe('a diagram', () => {
  /** The same, with units before the others that no rule is about, which cost only. */
  function crowd({ counters, conditions, units }: RuleSystem, weights: Weights, size: number) {
    const idle = Array.from({ length: size }, (): UnitContributions => ({ placements: [[]], path: [] }));
    return {
      system: { counters, conditions, units: [...idle, ...units] },
      weights: {
        out: Float64Array.from([...idle.map(() => 0), ...weights.out]),
        in: Float64Array.from([...idle.map(() => 1), ...weights.in]),
      },
    };
  }

  // Beside sixty others no number holds all the ways, nor the order of all units: both are found by other means.
  test.each([0, 60])(
    'has every choice that keeps the rules and no other, the cheapest of them, and the cheapest with each unit, beside %i idle units',
    (idle) => {
      fc.assert(
        fc.property(arbitrarySystem, (small) => {
          const { system, weights } = crowd(small.system, small.weights, idle);
          const diagram = drawn(system);
          const choices = validChoices(small.system);
          const open = choices.filter((choice) => costOf(small.weights, choice) < Infinity);
          const { least, count, first } = firstOf(open, (choice) => costOf(small.weights, choice));
          expect(countWays(diagram, weights, effort)).toEqual({
            all: BigInt(open.length) * 2n ** BigInt(idle),
            cheapest: BigInt(count),
            cost: least,
          });
          const moved = (choice: readonly number[] | null) => choice && choice.map((unit) => unit + idle);
          const found = survey(diagram, weights, [...system.units.keys()], effort);
          expect([found.least, found.selection()]).toEqual([least, moved(first)]);
          for (const unit of small.system.units.keys()) {
            const withUnit = firstOf(
              choices.filter((choice) => choice.has(unit)),
              (choice) => costOf(small.weights, choice, unit),
            );
            expect([unit, found.leastWith(unit + idle)]).toEqual([unit, withUnit.least]);
            expect([unit, found.selectionWith(unit + idle)]).toEqual([unit, moved(withUnit.first)]);
          }
        }),
        { numRuns: runs(idle > 0 ? 200 : 400) },
      );
    },
  );

  const alike = (size: number, path: readonly string[] = []): UnitContributions[] =>
    Array.from({ length: size }, () => ({ placements: [[{ counter: 0, amount: 1 }]], path }));
  const free = (size: number): Weights => ({ out: new Float64Array(size), in: new Float64Array(size).fill(1) });
  const atLeast = (min: number) => ({ min, max: Infinity, group: null });

  // Told in doubles, the last digits would be made up.
  test('counts past 2^53 to the last one, across groups, with one unit in and one out for certain', () => {
    const units = [...alike(31, ['A']), ...alike(31, ['B'])].map((unit, index) => ({
      ...unit,
      placements: unit.placements.map((each) => [...each, { counter: index < 31 ? 1 : 2, amount: 1 }]),
    }));
    const counters = [atLeast(3), { min: 0, max: 30, group: 'A' }, { min: 1, max: Infinity, group: 'B' }];
    const diagram = drawn({ counters, conditions: [0, 1, 2], units });
    const weights = free(62);
    weights.out[0] = Infinity;
    weights.in[61] = Infinity;
    // Unit 0 is in and 61 out: of A not all 30 others, of B at least one of 30, two of them all.
    const few = 30n;
    const ways = (2n ** 30n - 1n) * (2n ** 30n - 1n) - few;
    const cheapest = 30n * 30n + (30n * 29n) / 2n;
    expect(countWays(diagram, weights, effort)).toEqual({ all: ways, cheapest, cost: 3 });
  });

  test('decides between more units than fit into one number in the order that was asked for', () => {
    const diagram = drawn({ counters: [atLeast(2)], conditions: [0], units: alike(120) });
    const order = [...Array.from({ length: 120 }).keys()];
    const forwards = survey(diagram, free(120), order, effort);
    expect(forwards.selection()).toEqual([0, 1]);
    expect(forwards.selectionWith(119)).toEqual([0, 119]);
    const backwards = survey(diagram, free(120), order.toReversed(), effort);
    expect(backwards.selection()).toEqual([118, 119]);
    expect(backwards.selectionWith(0)).toEqual([0, 119]);
    const closed = free(120);
    closed.in[1] = Infinity;
    closed.out[60] = Infinity;
    expect(survey(diagram, closed, order, effort).selection()).toEqual([0, 60]);
    const dear = free(120);
    dear.in.fill(2, 1, 119);
    expect(survey(diagram, dear, order, effort).selection()).toEqual([0, 119]);
    const late = free(120);
    late.in.fill(2, 0, 60);
    const { selection, firstWith } = survey(diagram, late, order, effort);
    expect([selection(), firstWith(60)]).toEqual([[60, 61], [60]]);
  });

  test('keeps an alternative that went over its limit out, whatever is added to it', () => {
    const one = (counter: number, path: readonly string[]): UnitContributions => ({
      placements: [[{ counter, amount: 1 }]],
      path,
    });
    const units = [['A'], ['A', 'A1'], ['B']].flatMap((path) => [
      one(0, path),
      one(0, path),
      one(0, path),
      one(1, path),
    ]);
    const counters = [{ min: 1, max: 2, group: null }, atLeast(2)];
    const system = { counters, conditions: [{ atLeast: 1, of: [0, 1] }], units };
    const { all } = countWays(drawn(system), free(units.length), effort);
    expect(all).toBe(BigInt(validChoices(system).length));
  });

  test.each([2, 60])('counts what a unit costs that nobody can leave out, beside %i others', (others) => {
    const size = others + 1;
    const counters = [atLeast(2), atLeast(2)];
    const given = {
      placements: [
        [
          { counter: 0, amount: 2 },
          { counter: 1, amount: 1 },
        ],
      ],
      path: [],
    };
    const rest = alike(others).map((unit) => ({ ...unit, placements: [[{ counter: 1, amount: 1 }]] }));
    const diagram = drawn({ counters, conditions: [0, 1], units: [given, ...rest] });
    const weights = free(size);
    weights.in[0] = 5;
    const order = [...Array.from({ length: size }).keys()];
    const found = survey(diagram, weights, order, effort);
    expect([found.least, found.leastWith(0), found.leastWith(others)]).toEqual([6, 1, 5]);
    expect([found.selection(), found.selectionWith(0), found.selectionWith(others)]).toEqual([
      [0, 1],
      [0, 1],
      [0, others],
    ]);
    expect(countWays(diagram, weights, effort)).toEqual({
      all: 2n ** BigInt(others) - 1n,
      cheapest: BigInt(others),
      cost: 6,
    });
    weights.in[0] = Infinity;
    const closed = survey(diagram, weights, order, effort);
    expect([closed.least, closed.leastWith(0), closed.leastWith(1), closed.selection()]).toEqual([
      Infinity,
      1,
      Infinity,
      null,
    ]);
    expect(countWays(diagram, weights, effort)).toEqual({ all: 0n, cheapest: 0n, cost: Infinity });
  });

  test('of no valid choice at all says so, of every unit', () => {
    const found = survey(drawn({ counters: [atLeast(61)], conditions: [0], units: alike(60) }), free(60), [], effort);
    expect([found.least, found.selection(), found.leastWith(3), found.selectionWith(3), found.firstWith(3)]).toEqual([
      Infinity,
      null,
      Infinity,
      null,
      null,
    ]);
  });
});
