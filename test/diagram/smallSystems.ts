import * as fc from 'fast-check';
import type { Condition, Contribution, RuleSystem } from '../../src/diagram/system.ts';
import type { Weights } from '../../src/diagram/weights.ts';

/** A few units, sums, limits and alternatives of any shape, and what each unit costs in and out. */
export const arbitrarySystem: fc.Arbitrary<{ readonly system: RuleSystem; readonly weights: Weights }> = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => {
    const placement = fc
      .array(fc.option(fc.constantFrom(1, 2, 3, 0.25), { freq: 2, nil: 0 }), { minLength: size, maxLength: size })
      .map((amounts) =>
        amounts.flatMap((amount, counter): Contribution[] => (amount > 0 ? [{ counter, amount }] : [])),
      );
    const unit = fc.record({
      placements: fc.oneof(
        { weight: 5, arbitrary: fc.tuple(placement) },
        { weight: 3, arbitrary: fc.array(placement, { minLength: 2, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
      path: fc.constantFrom([], ['A'], ['A', 'A1'], ['B']),
    });
    const figure = fc.integer({ min: 0, max: 6 });
    const counter = fc.record({
      min: fc.oneof(fc.constant(0), figure),
      max: fc.oneof({ weight: 2, arbitrary: fc.constant(Infinity) }, { weight: 1, arbitrary: figure }),
      group: fc.constantFrom(null, 'A', 'A1', 'B'),
    });
    const cost = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: fc.constant(Infinity) },
    );
    return fc
      .record({
        units: fc.array(unit, { minLength: 1, maxLength: 6 }),
        counters: fc.array(counter, { minLength: size, maxLength: size }),
        /** How many of the sums stand in alternatives, and how many of these are asked for. */
        inChoice: fc.integer({ min: 0, max: size }),
        atLeast: fc.integer({ min: 1, max: 3 }),
        isNested: fc.boolean(),
        costs: fc.array(fc.tuple(cost, cost), { minLength: 6, maxLength: 6 }),
      })
      .map(({ units, counters, inChoice, atLeast, isNested, costs }) => {
        const numbers = [...counters.keys()];
        const among = numbers.slice(0, inChoice);
        const inner: Condition[] =
          isNested && among.length > 2 ? [{ atLeast: 2, of: among.slice(0, 2) }] : among.slice(0, 2);
        const of = [...inner, ...among.slice(2)];
        const choice: Condition[] = of.length > 1 ? [{ atLeast: Math.min(atLeast, of.length), of }] : of;
        return {
          system: { counters, conditions: [...numbers.slice(inChoice), ...choice], units },
          weights: {
            out: Float64Array.from(units, (_, index) => costs[index]?.[0] ?? 0),
            in: Float64Array.from(units, (_, index) => costs[index]?.[1] ?? 0),
          },
        };
      });
  });

function isKept(condition: Condition, sums: readonly number[], { counters }: RuleSystem): boolean {
  if (typeof condition === 'number') {
    const { min, max } = counters[condition] ?? { min: 0, max: Infinity };
    const sum = sums[condition] ?? 0;
    return sum >= min && sum <= max;
  }
  return (
    condition.of.filter((each) => isKept(each, sums, { counters, conditions: [], units: [] })).length >=
    condition.atLeast
  );
}

/** Every choice of units that some placement of them makes valid: each is tried. */
export function validChoices(system: RuleSystem): readonly ReadonlySet<number>[] {
  const { counters, conditions, units } = system;
  const fits = (chosen: readonly number[], sums: readonly number[]): boolean => {
    const [unit, ...others] = chosen;
    if (unit === undefined) return conditions.every((condition) => isKept(condition, sums, system));
    return (units[unit]?.placements ?? []).some((placement) => {
      const added = [...sums];
      for (const { counter, amount } of placement) added[counter] = (added[counter] ?? 0) + amount;
      return fits(others, added);
    });
  };
  const choices: ReadonlySet<number>[] = [];
  for (let bits = 0; bits < 2 ** units.length; bits += 1) {
    const chosen = [...units.keys()].filter((unit) => (bits >> unit) % 2 === 1);
    if (
      fits(
        chosen,
        counters.map(() => 0),
      )
    )
      choices.push(new Set(chosen));
  }
  return choices;
}
