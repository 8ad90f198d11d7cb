import type { Contribution, Counter, RuleSystem, UnitContributions } from './ruleSystem.ts';

/** A unit about which there is something to choose, and what each choice adds to the counters that are still open. */
export interface OpenUnit {
  /** Position in the qualification. */
  readonly unit: number;
  readonly mayBeOut: boolean;
  readonly out: readonly Contribution[];
  readonly placements: readonly (readonly Contribution[])[];
  /** Groups with an open counter, outermost first. */
  readonly path: readonly string[];
}

/** What is left of the rules once the units nobody can leave out are counted. */
export interface OpenRules {
  readonly counters: readonly Counter[];
  readonly units: readonly OpenUnit[];
  /** Positions of units that are in every valid plan and count in one group only: not among `units`. */
  readonly given: readonly number[];
  /** A rule cannot be kept whatever is chosen. */
  readonly impossible: boolean;
}

function reach(unit: UnitContributions, counter: number): number {
  const amounts = [unit.out, ...unit.placements].map((contributions) =>
    contributions.reduce((sum, each) => (each.counter === counter ? sum + each.amount : sum), 0),
  );
  return Math.max(0, ...amounts);
}

/** Counts the given units, and drops the counters that can no longer go wrong: fewer and smaller sums to keep track of. */
export function openRules({ counters, units }: RuleSystem): OpenRules {
  const given = units.flatMap(({ forced, placements }, unit) => (forced && placements.length === 1 ? [unit] : []));
  const counted = counters.map(() => 0);
  for (const unit of given) {
    for (const { counter, amount } of units[unit]?.placements[0] ?? [])
      counted[counter] = (counted[counter] ?? 0) + amount;
  }
  const isGiven = new Set(given);
  const rest = units.flatMap((contributions, unit) => (isGiven.has(unit) ? [] : [{ unit, contributions }]));

  const left = counters.map(({ min, max, group }, counter) => {
    const done = counted[counter] ?? 0;
    return { min: Math.max(0, min - done), max: max - done, group };
  });
  const most = left.map((_, counter) =>
    rest.reduce((sum, { contributions }) => sum + reach(contributions, counter), 0),
  );
  const impossible =
    rest.some(({ contributions }) => contributions.forced && contributions.placements.length === 0) ||
    left.some(({ min, max }, counter) => max < 0 || min > max || min > (most[counter] ?? 0));

  const renumbered = new Map<number, number>();
  const open = left.filter(({ min, max }, counter) => {
    const matters = min > 0 || max < (most[counter] ?? 0);
    if (matters) renumbered.set(counter, renumbered.size);
    return matters;
  });
  const kept = (contributions: readonly Contribution[]) =>
    contributions.flatMap(({ counter, amount }) => {
      const number = renumbered.get(counter);
      return number === undefined ? [] : [{ counter: number, amount }];
    });
  const groups = new Set(open.map(({ group }) => group));
  return {
    counters: open.map(({ min, max, group }, position) => ({
      min,
      max: max < (most[[...renumbered.keys()][position] ?? 0] ?? 0) ? max : Infinity,
      group,
    })),
    units: rest.map(({ unit, contributions: { forced, out, placements, path } }) => ({
      unit,
      mayBeOut: !forced,
      out: kept(out),
      placements: placements.map(kept),
      path: path.filter((group) => groups.has(group)),
    })),
    given,
    impossible,
  };
}
