import { expect, test } from 'vitest';
import { buildDiagram } from '../../src/diagram/buildDiagram.ts';
import { sizeOf } from '../../src/diagram/diagram.ts';
import { Effort } from '../../src/diagram/interruption.ts';
import { openRules, type Contribution, type RuleSystem } from '../../src/diagram/system.ts';

const upTo = (size: number) => [...Array.from({ length: size }).keys()];
const between = (min: number, max = Infinity, group: string | null = null) => ({ min, max, group });
const add = (amount: number, ...counters: readonly number[]): readonly Contribution[] =>
  counters.map((counter) => ({ counter, amount }));
const alone = (contributions: readonly Contribution[], ...path: readonly string[]) => ({
  placements: [contributions],
  path,
});

/** Rules as sums, the states and arcs that telling their choices apart takes, and the steps of drawing them. */
const systems: Readonly<Record<string, readonly [RuleSystem, size: number, work: number]>> = {
  'units that may count in either of two groups': [
    {
      counters: [between(4, 9, 'A'), between(3, 8, 'B'), between(12)],
      conditions: [0, 1, 2],
      units: upTo(9).map((index) => ({
        placements: index % 3 === 0 ? [add(2, 0, 2)] : [add((index % 3) + 1, 0, 2), add((index % 3) + 1, 1, 2)],
        path: ['A'],
      })),
    },
    193,
    4_346,
  ],
  'units that may count in one of two groups, each with a minimum alone': [
    {
      counters: [between(5, Infinity, 'A'), between(4, Infinity, 'B'), between(0, 12)],
      conditions: [0, 1, 2],
      units: upTo(9).map((index) => ({
        placements: [add((index % 2) + 1, 0, 2), add((index % 3) + 1, 1, 2)],
        path: ['A'],
      })),
    },
    589,
    23_727,
  ],
  'alternatives, of which one is enough': [
    {
      counters: [between(3, 5), between(4), between(0, 2), between(2)],
      conditions: [{ atLeast: 1, of: [0, { atLeast: 2, of: [1, 2] }] }, 3],
      units: upTo(12).map((index) => alone([...add(1, index % 3), ...add(1, 3)], 'ABC'[index % 3] ?? 'A')),
    },
    179,
    1_430,
  ],
  'groups tied two by two, a total and a level': [
    {
      counters: [between(3, 6), between(2, 5), between(4, 7), between(11), between(4), between(2)],
      conditions: [0, 1, 2, 3, 4, 5],
      units: upTo(20).map((index) => {
        const group = index % 4;
        const ties = [[0], [0, 1], [1, 2], [2]][group] ?? [];
        const level = index % 5 < 2 ? [4] : index % 5 === 2 ? [5] : [];
        return alone(
          add((index % 2) + 1, ...ties, 3, ...level),
          'ABCD'[group] ?? 'A',
          ...(index % 8 < 4 ? ['inner'] : []),
        );
      }),
    },
    3776,
    51_995,
  ],
  'credits in tens, some of which nobody can leave out': [
    {
      counters: [between(60, 90), between(20, 20, 'B'), between(2)],
      conditions: [0, 1, 2],
      units: [
        ...upTo(8).map((index) => alone([...add(10 * ((index % 3) + 1), 0), ...add(0.5, 2)], 'A')),
        alone(add(10, 0, 1), 'B'),
        { placements: [add(10, 0, 1), add(10, 0)], path: ['B'] },
      ],
    },
    206,
    1_969,
  ],
};

/** Keeps count of what is spent. */
class Counted extends Effort {
  total = 0;

  override spend(steps: number): void {
    this.total += steps;
    super.spend(steps);
  }
}

// What makes no difference to the rules is not told apart: else frameworks that can be answered today could not be.
test.each(Object.entries(systems))(
  'a diagram of %s is no greater than it has to be, and no more work to draw',
  (_, [system, most, mostWork]) => {
    const work = new Counted();
    const { steps, stateCount } = buildDiagram(openRules(system), work);
    const size = steps.reduce((sum, step) => sum + sizeOf(step), stateCount);
    expect(steps.length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(most);
    expect(work.total).toBeLessThanOrEqual(mostWork);
  },
);
