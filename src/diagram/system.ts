/** So much that having a unit in adds to one counter: credits, units, hours. Whole numbers or quarters. */
export interface Contribution {
  readonly counter: number;
  readonly amount: number;
}

/** A sum over the units, and the limits it has to end between. */
export interface Counter {
  readonly min: number;
  readonly max: number;
  /** The innermost group that holds all units it sums; null where it is about units here and there. */
  readonly group: string | null;
}

/** A counter whose sum has to end within its limits, or at least so many of some conditions. */
export type Condition = number | SomeOf;

export interface SomeOf {
  readonly atLeast: number;
  readonly of: readonly Condition[];
}

/** What having one unit in adds. A unit that stands in several groups may be placed in each of them. */
export interface UnitContributions {
  /** One entry per place it may count in, with each counter at most once; empty where it cannot be chosen at all. */
  readonly placements: readonly (readonly Contribution[])[];
  /** The first group it may count in, with those that one is part of, outermost first. */
  readonly path: readonly string[];
  /** It moves sums of parts that have nothing else to do with each other: it is decided on before any of them. */
  readonly spans?: boolean;
}

/** Rules on the choice of units as sums. */
export interface RuleSystem {
  readonly counters: readonly Counter[];
  /** All of them have to be kept. A counter is in one condition, once; one that is in none has no limits. */
  readonly conditions: readonly Condition[];
  readonly units: readonly UnitContributions[];
}

/** A unit about which there is something to choose, and what each choice adds to the counters that are still open. */
export interface OpenUnit extends UnitContributions {
  /** Its position. */
  readonly unit: number;
}

/** What is left of the rules once the units nobody can leave out are counted. */
export interface OpenRules {
  readonly counters: readonly Counter[];
  /** Conditions of several counters. A counter that is in none of them has to end within its limits. */
  readonly choices: readonly SomeOf[];
  readonly units: readonly OpenUnit[];
  /** Positions of units that are in every valid plan and count in one place only: not among `units`. */
  readonly given: readonly number[];
  /** A rule cannot be kept whatever is chosen. */
  readonly impossible: boolean;
}

export const amountOf = (contributions: readonly Contribution[], counter: number): number =>
  contributions.find((each) => each.counter === counter)?.amount ?? 0;

/** Per counter, the most a unit can add to it. */
export function reachOfUnit({ placements }: UnitContributions, counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const contributions of placements) {
    for (const { counter, amount } of contributions) reach[counter] = Math.max(reach[counter] ?? 0, amount);
  }
  return reach;
}

export function addTo(sums: Float64Array, others: Float64Array, sign: 1 | -1 = 1): void {
  for (const [counter, amount] of others.entries()) sums[counter] = (sums[counter] ?? 0) + sign * amount;
}

function reachOf(units: readonly UnitContributions[], counters: number): Float64Array {
  const reach = new Float64Array(counters);
  for (const unit of units) addTo(reach, reachOfUnit(unit, counters));
  return reach;
}

/** Counters named by conditions. */
export const countersIn = (condition: Condition): readonly number[] =>
  typeof condition === 'number' ? [condition] : condition.of.flatMap(countersIn);

/** The conditions one by one: all of several are each of them. */
function apart(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition) =>
    typeof condition === 'number' || condition.atLeast !== condition.of.length ? [condition] : apart(condition.of),
  );
}

/** A condition without what is certain already: true where it is kept, false where it is broken, whatever is chosen. */
function stillOpen(condition: Condition, isKept: (counter: number) => boolean | null): Condition | boolean {
  if (typeof condition === 'number') return isKept(condition) ?? condition;
  const parts = condition.of.map((each) => stillOpen(each, isKept));
  const open = parts.filter((part) => typeof part !== 'boolean');
  const atLeast = condition.atLeast - parts.filter((part) => part === true).length;
  if (atLeast <= 0) return true;
  return open.length < atLeast ? false : { atLeast, of: open };
}

/**
 * Units without which a sum stays short are in; where such a unit may be placed in several ways, those that add less are
 * dropped.
 */
function force({ counters, units }: RuleSystem, needed: readonly number[]): readonly (OpenUnit & { isIn: boolean })[] {
  const reach = reachOf(units, counters.length);
  const whole = new Set(needed.filter((counter) => counters[counter]?.min === reach[counter]));
  return units.map(({ placements, path, spans = false }, unit) => {
    const most = reachOfUnit({ placements, path }, counters.length);
    const forcing = [...whole].filter((counter) => (most[counter] ?? 0) > 0);
    const full = placements.filter((placement) =>
      forcing.every((counter) => amountOf(placement, counter) === most[counter]),
    );
    return { unit, path, spans, placements: full, isIn: forcing.length > 0 };
  });
}

/** Per counter, the greatest step in which its sum goes up: no sum has to be told apart more finely. */
function stepsOf(units: readonly UnitContributions[], counters: number): Float64Array {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const quarters = new Float64Array(counters);
  for (const { counter, amount } of units.flatMap(({ placements }) => placements).flat())
    quarters[counter] = divisor(quarters[counter] ?? 0, amount * 4);
  return quarters.map((step) => (step === 0 ? 1 : step / 4));
}

/** Counts the given units, and drops the counters that can no longer go wrong: fewer and smaller sums to keep track of. */
export function openRules(system: RuleSystem): OpenRules {
  const { counters } = system;
  const conditions = apart(system.conditions);
  const needed = conditions.filter((condition) => typeof condition === 'number');
  const forced = force(system, needed);
  const isGiven = ({ isIn, placements }: (typeof forced)[number]) => isIn && placements.length === 1;
  const given = forced.filter(isGiven);
  const units = forced.filter((unit) => !isGiven(unit));
  const counted = reachOf(given, counters.length);
  const most = reachOf(units, counters.length);

  const isKept = (counter: number): boolean | null => {
    const { min, max } = counters[counter] ?? { min: 0, max: Infinity };
    const done = counted[counter] ?? 0;
    const reach = done + (most[counter] ?? 0);
    if (done > max || reach < min || min > max) return false;
    return done >= min && reach <= max ? true : null;
  };
  const judged = conditions.map((condition) => stillOpen(condition, isKept));
  const left = apart(judged.filter((condition) => typeof condition !== 'boolean'));
  const choices = left.filter((condition) => typeof condition !== 'number');
  const impossible = judged.includes(false);

  const open = left.flatMap(countersIn);
  const numbers = new Map(open.map((counter, number) => [counter, number]));
  const steps = stepsOf(units, counters.length);
  const renumbered = (condition: Condition): Condition =>
    typeof condition === 'number' ? (numbers.get(condition) ?? 0) : someOf(condition);
  const someOf = ({ atLeast, of }: SomeOf): SomeOf => ({ atLeast, of: of.map(renumbered) });
  const kept = open.map((counter): Counter => {
    const { min, max, group } = counters[counter] ?? { min: 0, max: Infinity, group: null };
    const done = counted[counter] ?? 0;
    const step = steps[counter] ?? 1;
    return {
      min: Math.max(0, Math.ceil((min - done) / step)),
      max: max < done + (most[counter] ?? 0) ? Math.floor((max - done) / step) : Infinity,
      group,
    };
  });
  const groups = new Set(kept.map(({ group }) => group));
  return {
    counters: kept,
    choices: choices.map(someOf),
    units: units.map(({ unit, placements, path, spans = false }) => ({
      unit,
      spans,
      placements: placements.map((contributions) =>
        contributions.flatMap(({ counter, amount }) => {
          const number = numbers.get(counter);
          return number === undefined ? [] : [{ counter: number, amount: amount / (steps[counter] ?? 1) }];
        }),
      ),
      path: path.filter((group) => groups.has(group)),
    })),
    given: given.map(({ unit }) => unit),
    impossible,
  };
}

/** The sums followed apart from the others because more of them never hurts: see `States`. −1 where there is none. */
export interface OpenEnded {
  readonly first: number;
  readonly second: number;
}

/** The two greatest sums that have to be reached, have no maximum, and to which every unit adds the same wherever it is placed. */
export function openEnded({ counters, choices, units }: OpenRules): OpenEnded {
  const inChoices = new Set(choices.flatMap(countersIn));
  const isOpenEnded = (counter: number) =>
    counters[counter]?.max === Infinity &&
    !inChoices.has(counter) &&
    units.every(({ placements: [some = [], ...others] }) =>
      others.every((placement) => amountOf(placement, counter) === amountOf(some, counter)),
    );
  const [first = -1, second = -1] = [...counters.keys()]
    .filter(isOpenEnded)
    .toSorted((a, b) => (counters[b]?.min ?? 0) - (counters[a]?.min ?? 0));
  return { first, second };
}
