import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group, Unit } from '../../src/catalogue/schema.ts';
import { buildGroup, buildUnit, type BareUnitRule } from '../builders/frameworkBuilder.ts';
import { judgeSmall } from './judgeSmall.ts';
import { runs } from '../runs.ts';

interface Shared {
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly rules: readonly BareUnitRule[];
}

const ids = ['A', 'B', 'C', 'D'];
const limit = fc.constantFrom(
  'groupCreditsMinimum' as const,
  'groupCreditsMaximum' as const,
  'groupUnitsMinimum' as const,
  'groupUnitsMaximum' as const,
  'totalCreditsMinimum' as const,
);

/** Groups in groups, hardly a unit that stands in one alone, and limits so tight that it matters where each counts. */
const shared: fc.Arbitrary<Shared> = fc.record({
  groups: fc.tuple(...ids.map((_, index) => fc.option(fc.nat(Math.max(0, index - 1)), { nil: null }))).map((parents) =>
    ids.map((id, index) => {
      const parent = parents[index] ?? null;
      return index === 0 || parent === null ? buildGroup(id) : buildGroup(id, ids[parent]);
    }),
  ),
  units: fc
    .array(fc.record({ credits: fc.integer({ min: 1, max: 5 }), homes: fc.subarray(ids, { minLength: 1 }) }), {
      minLength: 2,
      maxLength: 5,
    })
    .map((drawn) =>
      drawn.map(({ credits, homes: [home = 'A', ...alsoIn] }, index) =>
        buildUnit(`U${index}`, credits, home, alsoIn.length > 0 ? { alsoIn } : {}),
      ),
    ),
  rules: fc.array(
    fc.record({ kind: limit, group: fc.constantFrom(...ids), credits: fc.nat(9), units: fc.nat(3) }).map((drawn) => {
      const { kind, group, credits, units } = drawn;
      if (kind === 'totalCreditsMinimum') return { kind, credits: 2 * credits };
      if (kind === 'groupUnitsMinimum' || kind === 'groupUnitsMaximum') return { kind, group, units };
      return { kind, group, credits };
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** Broken maxima and what is missing of minimums, where the units count in these groups. */
function costOf({ groups, units, rules }: Shared, homes: readonly string[]): number {
  const within = (group: string) => groups.filter((each) => each.within === group).map(({ id }) => id);
  const chosen = (group: string): readonly Unit[] => [
    ...units.filter((_, index) => homes[index] === group),
    ...within(group).flatMap(chosen),
  ];
  const creditsOf = (list: readonly Unit[]) => list.reduce((sum, { creditValue = 0 }) => sum + creditValue, 0);
  const reached = (group: string): number =>
    creditsOf(units.filter((_, index) => homes[index] === group)) +
    within(group).reduce((sum, inner) => sum + counted(inner), 0);
  const counted = (group: string): number =>
    Math.min(
      reached(group),
      ...rules.flatMap((rule) => (rule.kind === 'groupCreditsMaximum' && rule.group === group ? [rule.credits] : [])),
    );
  const total = groups.filter((group) => group.within === undefined).reduce((sum, { id }) => sum + counted(id), 0);
  const broken = 1000;
  return rules.reduce((sum, rule) => {
    switch (rule.kind) {
      case 'groupCreditsMaximum':
        return sum + (creditsOf(chosen(rule.group)) > rule.credits ? broken : 0);
      case 'groupUnitsMaximum':
        return sum + (chosen(rule.group).length > rule.units ? broken : 0);
      case 'groupCreditsMinimum':
        return sum + Math.max(0, rule.credits - reached(rule.group));
      case 'groupUnitsMinimum':
        return sum + Math.max(0, rule.units - chosen(rule.group).length);
      case 'totalCreditsMinimum':
        return sum + Math.max(0, rule.credits - total);
      default:
        return sum;
    }
  }, 0);
}

/** Every placement, earlier groups for earlier units first. */
const placements = (units: readonly Unit[]): readonly (readonly string[])[] =>
  units.reduce<readonly (readonly string[])[]>(
    (all, { group, alsoIn = [] }) =>
      all.flatMap((homes) => ids.filter((id) => [group, ...alsoIn].includes(id)).map((home) => [...homes, home])),
    [[]],
  );

test('every unit counts where trying all placements shows the plan as a whole to come off best, the earliest such', () => {
  fc.assert(
    fc.property(shared, (one) => {
      const { groups, units, rules } = one;
      const rated = placements(units).map((homes) => ({ homes, cost: costOf(one, homes) }));
      const least = Math.min(...rated.map(({ cost }) => cost));
      const { placed } = judgeSmall({
        groups,
        units,
        rules,
        plan: { picked: units.map(({ reference }) => reference) },
      });
      expect(placed.map(({ group }) => group)).toEqual(rated.find(({ cost }) => cost === least)?.homes);
    }),
    { numRuns: runs(1000) },
  );
}, 60_000);
