/** So much that a choice about one unit adds to one counter: credits, units or a mark. */
export interface Contribution {
  readonly counter: number;
  readonly amount: number;
}

/** A sum over the units that has to end between `min` and `max`. Every rule on units is one of these. */
export interface Counter {
  readonly min: number;
  readonly max: number;
  /** The group whose units it sums; null for sums over the whole qualification and for pairs of units. */
  readonly group: string | null;
}

/** What the two choices about one unit add. A unit that stands in several groups may be placed in each of them. */
export interface UnitContributions {
  readonly out: readonly Contribution[];
  /** One entry per group it may count in; empty where it cannot be in the plan at all. */
  readonly placements: readonly (readonly Contribution[])[];
  /** Asked for by a rule: never left out. */
  readonly forced: boolean;
  /** The first group it may count in, with those that one is part of, outermost first. */
  readonly path: readonly string[];
}

/** The rules on the choice of units in one qualification as sums. */
export interface RuleSystem {
  readonly counters: readonly Counter[];
  /** As in the qualification: document order. */
  readonly units: readonly UnitContributions[];
}

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
    rest.reduce((sum, { contributions }) => sum + mostOf(contributions, counter), 0),
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

/** The sums followed apart from the others because more of them never hurts: see `States`. −1 where there is none. */
export interface OpenEnded {
  readonly first: number;
  readonly second: number;
}

export const amountOf = (contributions: readonly Contribution[], counter: number): number =>
  contributions.reduce((sum, each) => (each.counter === counter ? sum + each.amount : sum), 0);

/** The two greatest sums without a maximum to which every unit adds the same wherever it is placed. */
export function openEnded({ counters, units }: OpenRules): OpenEnded {
  const isOpenEnded = (counter: number) =>
    units.every(
      ({ out, placements: [some = [], ...others] }) =>
        amountOf(out, counter) === 0 &&
        others.every((placement) => amountOf(placement, counter) === amountOf(some, counter)),
    );
  const [first = -1, second = -1] = [...counters.keys()]
    .filter((counter) => counters[counter]?.max === Infinity && isOpenEnded(counter))
    .toSorted((a, b) => (counters[b]?.min ?? 0) - (counters[a]?.min ?? 0));
  return { first, second };
}

type Choices = Pick<OpenUnit, 'out' | 'placements'>;

/** The most a unit can add to a counter. */
const mostOf = ({ out, placements }: Choices, counter: number): number =>
  Math.max(0, ...[out, ...placements].map((contributions) => amountOf(contributions, counter)));

/** Per counter, the most a unit can add to it. */
export function reachOfUnit(unit: Choices, counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const { counter } of [unit.out, ...unit.placements].flat()) reach[counter] = mostOf(unit, counter);
  return reach;
}

export function addTo(sums: Float64Array, others: Float64Array, sign: 1 | -1 = 1): void {
  for (const [counter, amount] of others.entries()) sums[counter] = (sums[counter] ?? 0) + sign * amount;
}
