import { oncePer } from '../catalogue/oncePer.ts';
import { meaningsOf, type Meaning } from '../catalogue/ruleMeaning.ts';
import { countsIn, groupAndAncestors, unitGroups, unitsOfGroup } from '../catalogue/unitGroups.ts';
import type { Qualification, Unit } from '../catalogue/schema.ts';

/** A limit on one group, by the group's position. */
export interface GroupLimit {
  readonly group: number;
  readonly need: number;
}

/** Limits that rules set one group; null where there is none. */
export interface ShownLimits {
  /** `id` of the group. */
  readonly group: string;
  readonly credits: { readonly least: number | null; readonly most: number | null };
  readonly units: { readonly least: number | null; readonly most: number | null };
  /** Nothing limits how much of it is taken. */
  readonly free: boolean;
}

/** One qualification's groups and their limits, by position in document order, made once so that a plan is judged quickly. */
export interface GroupTree {
  readonly qualification: Qualification;
  readonly positions: ReadonlyMap<string, number>;
  /** For each group: itself, then every group around it in which its units count. */
  readonly chains: readonly (readonly number[])[];
  /** Whether units of each group count towards the qualification as a whole. */
  readonly wholes: readonly boolean[];
  /** Units of which only so many count. */
  readonly onlyFew: readonly { readonly units: readonly string[]; readonly atMost: number }[];
  /** Nested groups before those they are part of. */
  readonly bottomUp: readonly number[];
  /** Most credits of each group that may count; null where no rule says. */
  readonly caps: readonly (number | null)[];
  /** What the rules say of each group by itself. */
  readonly shown: readonly ShownLimits[];
  readonly creditMinimums: readonly GroupLimit[];
  readonly creditMaximums: readonly GroupLimit[];
  readonly unitMinimums: readonly GroupLimit[];
  readonly unitMaximums: readonly GroupLimit[];
  /** Total credits asked for. */
  readonly totals: readonly number[];
  /** Groups in which every unit is mandatory. */
  readonly mandatory: ReadonlySet<number>;
  /** The first group each of the qualification's units may count in; −1 for a unit in none. */
  readonly firstHomes: readonly number[];
  /** Some unit may count in more than one group. */
  readonly sharesUnits: boolean;
  /** Groups each unit may count in, in document order of the groups. */
  readonly homes: ReadonlyMap<Unit, readonly number[]>;
}

/** The groups of a qualification, ready for arithmetic. Groups a rule or a unit names and the qualification lacks are left out. */
export const groupTree = oncePer(plant);

function plant(qualification: Qualification): GroupTree {
  const { groups, rules, units } = qualification;
  const positions = new Map(groups.map(({ id }, position) => [id, position]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => positions.get(id) ?? []);
  const places = groups.map(({ id }) => countsIn(qualification, id));
  const chains = places.map((place) => known(place.groups));
  const limit = (id: string, need: number): GroupLimit[] => known([id]).map((group) => ({ group, need }));

  const creditMaximums = rules.flatMap((rule) =>
    rule.kind === 'groupCreditsMaximum' ? limit(rule.group, rule.credits) : [],
  );
  const caps = groups.map((_, position) => {
    const needs = creditMaximums.filter(({ group }) => group === position).map(({ need }) => need);
    return needs.length === 0 ? null : Math.min(...needs);
  });
  const homes = units.map((unit) => [...new Set(known(unitGroups(unit)))].toSorted((a, b) => a - b));
  const required = new Set(rules.flatMap((rule) => (rule.kind === 'allOfGroup' ? known([rule.group]) : [])));
  return {
    qualification,
    positions,
    chains,
    bottomUp: [...groups.keys()].toSorted((a, b) => (chains[b]?.length ?? 0) - (chains[a]?.length ?? 0) || a - b),
    wholes: places.map(({ whole }) => whole),
    onlyFew: rules.flatMap((rule) => (rule.kind === 'countsAtMost' ? [rule] : [])),
    caps,
    shown: groups.map(({ id }) => shownLimits(qualification, id)),
    creditMinimums: rules.flatMap((rule) =>
      rule.kind === 'groupCreditsMinimum' ? limit(rule.group, rule.credits) : [],
    ),
    creditMaximums,
    unitMinimums: rules.flatMap((rule) => (rule.kind === 'groupUnitsMinimum' ? limit(rule.group, rule.units) : [])),
    unitMaximums: rules.flatMap((rule) => (rule.kind === 'groupUnitsMaximum' ? limit(rule.group, rule.units) : [])),
    totals: rules.flatMap((rule) => (rule.kind === 'totalCreditsMinimum' ? [rule.credits] : [])),
    mandatory: new Set([...groups.keys()].filter((position) => chains[position]?.some((up) => required.has(up)))),
    firstHomes: homes.map(([home]) => home ?? -1),
    sharesUnits: homes.some(({ length }) => length > 1),
    homes: new Map(units.map((unit, index) => [unit, homes[index] ?? []])),
  };
}

function shownLimits(qualification: Qualification, id: string): ShownLimits {
  const meanings = [...meaningsOf(qualification).values()].filter((meaning) => meaning !== null);
  const limits = meanings.filter((meaning) => meaning.kind === 'limit');
  const own = limits.filter(({ sum: { groups, level } }) => level === null && groups?.length === 1 && groups[0] === id);
  const all = qualification.rules.flatMap((rule) =>
    rule.kind === 'allOfGroup' && rule.group === id && rule.credits !== undefined ? [rule.credits] : [],
  );
  const wholly = qualification.rules.flatMap((rule) =>
    rule.kind === 'allOfGroup' && rule.group === id && rule.credits === undefined
      ? [unitsOfGroup(qualification, id).length]
      : [],
  );
  const shown = (measure: 'credits' | 'units', others: readonly number[]) => {
    const those = own.filter(({ sum }) => sum.measure === measure);
    const least = Math.max(-1, ...others, ...those.map((limit) => limit.least).filter((figure) => figure > 0));
    const most = Math.min(...those.map((limit) => limit.most));
    return { least: least < 0 ? null : least, most: most === Infinity ? null : most };
  };
  const around = groupAndAncestors(qualification, id);
  const isLimited = limits.some(
    ({ sum: { groups, units }, most }) =>
      most < Infinity && units === null && (groups === null || groups.some((group) => around.includes(group))),
  );
  return {
    group: id,
    credits: shown('credits', all),
    units: shown('units', wholly),
    free: !isLimited && meanings.every((meaning) => meaning.kind === 'limit' || !concerns(meaning, around)),
  };
}

/** Whether alternatives speak of one of these groups. */
const concerns = (meaning: Meaning, groups: readonly string[]): boolean =>
  meaning.kind === 'some'
    ? meaning.of.some((each) => concerns(each, groups))
    : (meaning.sum.groups?.some((group) => groups.includes(group)) ?? false);
