import { addedBy, needsFacts, type Limit, type Meaning, type Sum, type UnitFacts } from '../catalogue/ruleMeaning.ts';
import type { Qualification, Unit } from '../catalogue/schema.ts';
import { countsIn, groupAndAncestors, unitGroups, type CountsIn } from '../catalogue/unitGroups.ts';
import type { FoundUnit } from '../catalogue/findUnit.ts';
import type { Standing } from './standing.ts';
import type { Condition, Contribution, Counter, RuleSystem } from '../diagram/system.ts';

/** How the facts we do not know are taken: as bad as they can be, or as good. */
export type Outlook = 'worst' | 'best';

/** What is known of each unit. */
export type Facts = (unit: Unit, qualification: Qualification) => UnitFacts;

/** A unit, and the qualification it is part of, with its places in further ones: it counts in all of them. */
export type Member = Pick<Standing, 'unit' | 'qualification' | 'also'>;

/** Which end of a limit is looked at: a doubtful credit is taken not to help the one and to hurt the other. */
type Side = 'least' | 'most';

interface Counted extends Counter {
  readonly sum: Sum;
  readonly side: Side;
}

/** What a unit adds to a sum. */
function amountOf({ unit, qualification }: Member, sum: Sum, side: Side, outlook: Outlook, facts: Facts): number {
  const { sure, may } = addedBy(unit, sum, facts(unit, qualification));
  return (outlook === 'best') === (side === 'least') ? may : sure;
}

/** The ends of a limit that have to be looked at each by itself: both at once where nothing is in doubt. */
function sidesOf({ sum, least, most }: Limit): readonly Side[] {
  if (!needsFacts(sum) || most === Infinity) return ['least'];
  return least <= 0 ? ['most'] : ['least', 'most'];
}

/** Requirements one by one: all of several are each of them. */
const apart = (meaning: Meaning): readonly Meaning[] =>
  meaning.kind === 'some' && meaning.atLeast === meaning.of.length ? meaning.of.flatMap(apart) : [meaning];

const limitsIn = (meaning: Meaning): readonly Limit[] =>
  meaning.kind === 'limit' ? [meaning] : meaning.of.flatMap(limitsIn);

/** What the facts make of the sums that hang on them: the same text for the same rules as sums. */
export function factsKey(
  members: readonly Member[],
  meanings: readonly Meaning[],
  outlook: Outlook,
  facts: Facts,
): string {
  const sums = new Map<string, readonly [Sum, Side]>();
  for (const limit of meanings.flatMap(limitsIn)) {
    if (!needsFacts(limit.sum)) continue;
    for (const side of sidesOf(limit)) sums.set(`${side} ${JSON.stringify(limit.sum)}`, [limit.sum, side]);
  }
  return [...sums.values()]
    .map(([sum, side]) => members.map((member) => amountOf(member, sum, side, outlook, facts)).join())
    .join(';');
}

/** Where a unit may count: in each of its groups, or towards the whole alone. */
function homesOf({ qualification, unit }: FoundUnit): readonly CountsIn[] {
  const homes = unitGroups(unit)
    .map((group) => countsIn(qualification, group))
    .filter(({ groups }) => groups.length > 0);
  return homes.length > 0 ? homes : [{ groups: [], whole: true }];
}

/** Groups of two qualifications may have one name. */
const inside = ({ id }: Qualification, group: string): string => `${id} ${group}`;

/** Stands for a whole qualification among its groups: none has this name. */
const WHOLE = '';

/** The innermost group in which all these groups are; null where there is none. */
function commonGroup(qualification: Qualification, groups: readonly string[]): string | null {
  const [first = [], ...others] = groups.map((group) => groupAndAncestors(qualification, group));
  const common = first.find((group) => others.every((path) => path.includes(group)));
  return common === undefined ? null : inside(qualification, common);
}

/** Writes what the rules ask for as sums over the units, in the order in which these are given. */
export function ruleSystem(
  members: readonly Member[],
  meanings: readonly Meaning[],
  outlook: Outlook,
  facts: Facts,
): RuleSystem {
  const qualifications = new Map(
    members.flatMap((member) =>
      [member, ...member.also].map(({ qualification }) => [qualification.id, qualification] as const),
    ),
  );
  /** Then each qualification is gone through by itself, once what they share is decided. */
  const shares = members.some(({ also }) => also.length > 0);
  const counters: Counted[] = [];
  const places = new Map<string, number>();

  const count = ({ sum, least, most }: Limit, side: Side, position: number): number => {
    const known = counters[position];
    const min = Math.max(side === 'least' || !needsFacts(sum) ? least : 0, known?.min ?? 0);
    const max = Math.min(side === 'most' || !needsFacts(sum) ? most : Infinity, known?.max ?? Infinity);
    const qualification = sum.qualification === null ? undefined : qualifications.get(sum.qualification);
    const within = qualification && sum.groups ? commonGroup(qualification, sum.groups) : null;
    const group = within ?? (qualification && shares ? inside(qualification, WHOLE) : null);
    counters[position] = { sum, side, min, max, group };
    return position;
  };
  /** A sum that several rules limit is followed once. */
  const shared = (limit: Limit, side: Side): number => {
    const key = `${needsFacts(limit.sum) ? side : ''} ${JSON.stringify(limit.sum)}`;
    const position = places.get(key) ?? counters.length;
    places.set(key, position);
    return count(limit, side, position);
  };
  /** One that is part of a choice is followed by itself. */
  const conditionOf = (meaning: Meaning): Condition => {
    if (meaning.kind === 'some') return { atLeast: meaning.atLeast, of: meaning.of.map(conditionOf) };
    const own = sidesOf(meaning).map((side) => count(meaning, side, counters.length));
    return own.length === 1 ? (own[0] ?? 0) : { atLeast: own.length, of: own };
  };
  const asked = meanings.flatMap(apart);
  const alone = asked.flatMap((each) => (each.kind === 'limit' ? sidesOf(each).map((side) => shared(each, side)) : []));
  const choices = asked.flatMap((each) => (each.kind === 'some' ? [conditionOf(each)] : []));

  const everywhere = new Map<string, number[]>();
  const byUnit = new Map<string, number[]>();
  const byGroup = new Map<string, number[]>();
  const listed = (lists: Map<string, number[]>, key: string, counter: number) => {
    const list = lists.get(key);
    if (list) list.push(counter);
    else lists.set(key, [counter]);
  };
  for (const [counter, { sum }] of counters.entries()) {
    const about = sum.qualification === null ? (sum.qualifications ?? [...qualifications.keys()]) : [sum.qualification];
    for (const id of new Set(about)) {
      if (sum.units) for (const reference of new Set(sum.units)) listed(byUnit, `${id} ${reference}`, counter);
      else if (sum.groups) for (const group of sum.groups) listed(byGroup, `${id} ${group}`, counter);
      else listed(everywhere, id, counter);
    }
  }
  /** The sums that a unit moves in one of its qualifications, for each place it may have there. */
  const placesIn = ({ unit, qualification }: FoundUnit): readonly (readonly number[])[] => {
    const named = byUnit.get(inside(qualification, unit.reference)) ?? [];
    // Whether a unit is taken is one thing, whether its credits count another.
    const ofMeasure = (measure: Sum['measure']) =>
      named.filter((counter) => counters[counter]?.sum.measure === measure);
    const taken = ofMeasure('units');
    const surplus = ofMeasure('surplus');
    const counted = homesOf({ unit, qualification }).map(({ groups, whole }) => [
      ...taken,
      ...ofMeasure('counted'),
      ...(whole ? [...ofMeasure('credits'), ...ofMeasure('hours'), ...(everywhere.get(qualification.id) ?? [])] : []),
      ...groups.flatMap((group) => byGroup.get(inside(qualification, group)) ?? []),
    ]);
    return surplus.length > 0 ? [...counted, [...taken, ...surplus]] : counted;
  };
  const units = members.map((member) => {
    const contributions = (which: readonly number[]): readonly Contribution[] =>
      [...new Set(which)].flatMap((counter) => {
        const { sum, side } = counters[counter] ?? {};
        const amount = sum && side ? amountOf(member, sum, side, outlook, facts) : 0;
        return amount > 0 ? [{ counter, amount }] : [];
      });
    // A unit of several qualifications has a place in each of them; a sum over all of them has it once.
    const placements = member.also.reduce(
      (before, place) => before.flatMap((which) => placesIn(place).map((more) => [...which, ...more])),
      placesIn(member),
    );
    const spans = member.also.length > 0;
    const path = [...(homesOf(member)[0]?.groups ?? []), ...(shares ? [WHOLE] : [])];
    return {
      placements: placements.map(contributions),
      path: spans ? [] : path.map((group) => inside(member.qualification, group)).toReversed(),
      spans,
    };
  });
  return { counters, conditions: [...new Set(alone), ...choices], units };
}
