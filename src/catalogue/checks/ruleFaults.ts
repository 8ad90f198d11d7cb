import type { Fault } from '../fault.ts';
import { namesIn, setsIn } from './ruleNames.ts';
import { everyOne, limitOf, meaningOf, type Limit, type Meaning, type Sum } from '../ruleMeaning.ts';
import type { Amount, PathwayRule, Qualification, Unit, UnitRule, UnitSet } from '../schema.ts';
import { countsIn, unitGroups, unitsOfGroup, type CountsIn } from '../unitGroups.ts';
import { findUnitFact } from '../unitFacts.ts';
import { mostHours, sumCredits } from '../credits.ts';

/** No unit has a level that is at least the one and at most the other, lower one. */
function ofLevels({ level }: UnitSet, path: string): Fault[] {
  const [min, max] = [level?.atLeast ?? -Infinity, level?.atMost ?? Infinity];
  return min > max ? [{ code: 'upsideDownRange', min, max, path }] : [];
}

/** A unit that a rule names beside itself: nothing would be asked for. */
const twice = (rule: UnitRule, path: string): Fault[] =>
  namesIn(rule, path).units.flatMap(([id, place], index, units): Fault[] => {
    const [, first] = units.slice(0, index).find(([other]) => other === id) ?? [];
    return first === undefined ? [] : [{ code: 'duplicate', what: 'unit', id, first, path: place }];
  });

/** Amounts that a rule is written with, and where: those that ask for nothing, or for groups and units at once, are slips. */
export function slipsIn(rule: UnitRule, path: string, qualification: Qualification): readonly Fault[] {
  const ofNames = ({ groups, units }: UnitSet, place: string): Fault[] =>
    groups && units ? [{ code: 'groupsAndUnits', path: place }] : [];
  const ofSet = (set: UnitSet, place: string): Fault[] => [...ofNames(set, place), ...ofLevels(set, `${place}.level`)];
  const ofAmount = ({ of, atLeast, atMost }: Amount, place: string): Fault[] => [
    ...ofSet(of, `${place}.of`),
    ...(!atLeast && atMost === undefined ? [{ code: 'noFigure', path: place } as const] : []),
  ];
  const ofAmounts = (amounts: readonly Amount[], place: string) =>
    amounts.flatMap((amount, index) => ofAmount(amount, `${place}[${index}]`));
  const ofFigure = (least: number, key: string): Fault[] =>
    least === 0 ? [{ code: 'noFigure', path: `${path}.${key}` }] : [];
  switch (rule.kind) {
    case 'groupCreditsMinimum':
    case 'totalCreditsMinimum':
    case 'levelCreditsMinimum':
      return ofFigure(rule.credits, 'credits');
    case 'groupUnitsMinimum':
      return ofFigure(rule.units, 'units');
    case 'amount':
      return ofAmount(rule, path);
    case 'choice':
      return [
        ...(rule.atLeast > rule.ways.length
          ? [{ code: 'tooFewWays', asked: rule.atLeast, ways: rule.ways.length, path: `${path}.atLeast` } as const]
          : []),
        ...rule.ways.flatMap(({ all }, way) => ofAmounts(all, `${path}.ways[${way}].all`)),
      ];
    case 'barredPair':
    case 'requires':
      return twice(rule, path);
    case 'countsAtMost':
      return areAlike(rule.units, qualification) ? twice(rule, path) : [{ code: 'unlikeUnits', path: `${path}.units` }];
    case 'whenTaken': {
      const { groups, units, level } = rule.any;
      return [
        ...ofSet(rule.any, `${path}.any`),
        ...((groups ?? units ?? level) ? [] : [{ code: 'noFigure', path: `${path}.any` } as const]),
        ...ofAmounts(rule.all, `${path}.all`),
      ];
    }
    case 'title':
      return ofAmounts(rule.all, `${path}.all`);
    default:
      return [];
  }
}

const levelOf = ({ level, reference }: Unit): number | null => level?.value ?? findUnitFact(reference)?.level ?? null;

/** It makes no difference which of the units counts. */
function areAlike(references: readonly string[], { units }: Qualification): boolean {
  const figures = references.map((reference) => {
    const unit = units.find((each) => each.reference === reference);
    return JSON.stringify([unit?.creditValue, unit && levelOf(unit), unit && unitGroups(unit)]);
  });
  return new Set(figures).size === 1;
}

export const limitsIn = (meaning: Meaning): readonly Limit[] =>
  meaning.kind === 'limit' ? [meaning] : meaning.of.flatMap(limitsIn);

function unitsIn(qualification: Qualification, { groups, units }: Sum): readonly Unit[] {
  const named = units && new Set(units);
  if (named) return qualification.units.filter(({ reference }) => named.has(reference));
  return groups ? [...new Set(groups.flatMap((group) => unitsOfGroup(qualification, group)))] : qualification.units;
}

/** The most a sum could come to, if every level nobody printed were the right one. */
function reachable(qualification: Qualification, sum: Sum): number {
  if (qualification.units.length === 0 && !sum.groups && !sum.units && !sum.level) return qualification.credits ?? 0;
  const { least, most } = sum.level ?? { least: null, most: null };
  const possible = unitsIn(qualification, sum).filter(
    ({ level }) => level === undefined || (level.value >= (least ?? -Infinity) && level.value <= (most ?? Infinity)),
  );
  if (sum.measure === 'hours') return possible.reduce((hours, unit) => hours + (unit.glh?.value ?? mostHours(unit)), 0);
  return sum.measure === 'credits' ? sumCredits(possible) : possible.length;
}

/** A unit that stands in several groups, and where it counts if it is put in each of them. */
interface Shared {
  readonly reference: string;
  readonly places: readonly CountsIn[];
}

/** Whether a unit counts in a sum or not depends on which of its groups it is put in. Named units are taken or not, wherever they are put; their credits count or not. */
export function hangsOnPlace(shared: readonly Shared[], { measure, groups, units }: Sum): boolean {
  if (units && measure !== 'credits' && measure !== 'hours') return false;
  const named = groups && new Set(groups);
  const these = units && new Set(units);
  const isInside = (place: CountsIn) => (named ? place.groups.some((group) => named.has(group)) : place.whole);
  return shared.some(({ reference, places: [first, ...others] }) => {
    if (!first || these?.has(reference) === false) return false;
    return others.some((other) => isInside(other) !== isInside(first));
  });
}

/** Whether it matters which of some units count: a sum that is not of whether they are taken names one and not another. */
export function splitsAlike(alike: readonly ReadonlySet<string>[], { measure, units }: Sum): boolean {
  if (!units || measure === 'units') return false;
  const named = new Set(units);
  return alike.some((each) => {
    const found = [...each].filter((reference) => named.has(reference)).length;
    return found > 0 && found < each.size;
  });
}

export function sharedIn(qualification: Qualification): readonly Shared[] {
  const byGroup = new Map(qualification.groups.map(({ id }) => [id, countsIn(qualification, id)]));
  return qualification.units
    .filter(({ alsoIn }) => alsoIn !== undefined)
    .map((unit) => ({
      reference: unit.reference,
      places: unitGroups(unit).flatMap((group) => byGroup.get(group) ?? []),
    }));
}

/** Units that need, in the end, two units that do not go together. */
function neverTaken(rules: readonly UnitRule[], at: string): Fault[] {
  const needs = new Map<string, string[]>();
  for (const rule of rules)
    if (rule.kind === 'requires') needs.set(rule.unit, [...(needs.get(rule.unit) ?? []), rule.required]);
  const pairs = rules.flatMap((rule) => (rule.kind === 'barredPair' ? [rule.units] : []));
  if (pairs.length === 0) return [];
  return [...needs.keys()].flatMap((unit): Fault[] => {
    // A set goes through what is added meanwhile, too.
    const together = new Set([unit]);
    for (const each of together) for (const needed of needs.get(each) ?? []) together.add(needed);
    const pair = pairs.find((units) => units.every((each) => together.has(each)));
    if (!pair) return [];
    const [first, second] = pair;
    const [one, other] = second === unit ? [second, first] : [first, second];
    const index = rules.findIndex((rule) => rule.kind === 'requires' && rule.unit === unit);
    return [{ code: 'neverTaken', unit, one, other, path: `${at}.rules[${index}]` }];
  });
}

/** Amounts in one qualification: more would take longer to check than anybody waits. */
export const MOST_AMOUNTS = 300;

export function amountsIn(rule: UnitRule | PathwayRule): number {
  if (rule.kind === 'choice') return rule.ways.reduce((sum, { all }) => sum + all.length, 0);
  return rule.kind === 'whenTaken' || rule.kind === 'title' ? rule.all.length : rule.kind === 'amount' ? 1 : 0;
}

/**
 * Rules about a group or a unit that is not there, and rules that cannot be kept on their own: a minimum above the
 * maximum of the same sum, or above what the units could give. Whether all rules can be kept together is not asked here.
 */
export function ruleFaults(qualification: Qualification, at: string): Fault[] {
  if (qualification.rules.reduce((sum, rule) => sum + amountsIn(rule), 0) > MOST_AMOUNTS)
    return [{ code: 'tooManyAmounts', most: MOST_AMOUNTS, path: `${at}.rules` }];
  const shared = sharedIn(qualification);
  const alike = qualification.rules.flatMap((rule) => (rule.kind === 'countsAtMost' ? [new Set(rule.units)] : []));
  const groups = new Set(qualification.groups.map(({ id }) => id));
  const references = new Set(qualification.units.map(({ reference }) => reference));
  const lowest = new Map<string, number>();
  for (const meaning of qualification.rules.map((rule) => meaningOf(rule, qualification))) {
    if (meaning?.kind !== 'limit') continue;
    const key = JSON.stringify(meaning.sum);
    lowest.set(key, Math.min(meaning.most, lowest.get(key) ?? Infinity));
  }

  /** What no figure in the file decides. */
  const ofUnknown = (limits: readonly Limit[], path: string): Fault[] => [
    ...(limits.some(
      ({ sum }) =>
        sum.measure === 'credits' && unitsIn(qualification, sum).some(({ creditValue }) => creditValue === undefined),
    )
      ? [{ code: 'unknownCredits', path } as const]
      : []),
    ...(alike.length > 0 && limits.some(({ sum }) => sum.measure === 'hours')
      ? [{ code: 'hoursOfAlike', path } as const]
      : []),
  ];

  const ofLimit = ({ sum, least, most }: Limit, path: string): Fault[] => {
    const measure = sum.measure === 'credits' || sum.measure === 'hours' ? sum.measure : 'units';
    const group = sum.groups?.length === 1 ? (sum.groups[0] ?? null) : null;
    const found = reachable(qualification, sum);
    if (least > found) return [{ code: 'outOfReach', measure, group, minimum: least, reachable: found, path }];
    const maximum = Math.min(most, lowest.get(JSON.stringify(sum)) ?? Infinity);
    return least > maximum ? [{ code: 'minimumAboveMaximum', measure, group, minimum: least, maximum, path }] : [];
  };

  const ofPlaces = (limits: readonly Limit[], path: string): Fault[] => [
    ...(limits.some(({ sum }) => hangsOnPlace(shared, sum)) ? [{ code: 'sharedUnits', path } as const] : []),
    ...(limits.some(({ sum }) => splitsAlike(alike, sum)) ? [{ code: 'someOfAlike', path } as const] : []),
  ];

  const limitsOf = (rule: UnitRule): readonly Limit[] => {
    const meaning = rule.kind === 'title' ? everyOne(rule.all, qualification) : meaningOf(rule, qualification);
    return meaning ? limitsIn(meaning) : [];
  };

  const ofFigures = (rule: UnitRule, path: string): Fault[] => {
    const limits = limitsOf(rule);
    switch (rule.kind) {
      case 'allOfGroup': {
        const { group, credits: stated } = rule;
        const found = sumCredits(unitsOfGroup(qualification, group));
        if (stated === undefined) return [];
        if (stated !== found) return [{ code: 'groupSum', group, stated, found, path: `${path}.credits` }];
        const credits = limitOf({ of: { groups: [group] }, measure: 'credits', atLeast: stated }, qualification);
        return ofLimit(credits, `${path}.credits`);
      }
      case 'groupUnitsMinimum':
        return limits.flatMap((limit) => ofLimit(limit, `${path}.units`));
      case 'groupCreditsMinimum':
      case 'totalCreditsMinimum':
        return limits.flatMap((limit) => ofLimit(limit, `${path}.credits`));
      case 'levelCreditsMinimum':
        return [...limits.flatMap((limit) => ofLimit(limit, `${path}.credits`)), ...ofPlaces(limits, path)];
      case 'amount':
      case 'choice':
      case 'whenTaken':
      case 'title':
        return [...limits.flatMap((limit) => ofLimit(limit, path)), ...ofPlaces(limits, path)];
      case 'groupCreditsMaximum':
      case 'groupUnitsMaximum':
      case 'barredPair':
      case 'requires':
      case 'noRepeat':
      case 'requirement':
        return [];
      case 'countsAtMost':
        return ofPlaces(limits, path);
    }
  };

  const faults = qualification.rules.flatMap((rule, index): Fault[] => {
    const path = `${at}.rules[${index}]`;
    const named = namesIn(rule, path);
    const missing: Fault[] = [
      ...named.groups
        .filter(([group]) => !groups.has(group))
        .map(([group, place]): Fault => ({ code: 'missingGroup', group, path: place })),
      ...named.units
        .filter(([unit]) => !references.has(unit))
        .map(([unit, place]): Fault => ({ code: 'missingUnit', unit, path: place })),
    ];
    if (missing.length > 0) return missing;
    const slips = [
      ...named.groups
        .filter(([group]) => unitsOfGroup(qualification, group).length === 0)
        .map(([group, place]): Fault => ({ code: 'emptyGroup', group, path: place })),
      ...slipsIn(rule, path, qualification),
      ...setsIn(rule, path).flatMap(([{ qualifications }, place]): Fault[] =>
        qualifications ? [{ code: 'wrongScope', path: place }] : [],
      ),
    ];
    if (slips.length > 0) return slips;
    const unknown = ofUnknown(limitsOf(rule), path);
    return unknown.length > 0 ? unknown : ofFigures(rule, path);
  });
  return [...faults, ...neverTaken(qualification.rules, at)];
}
