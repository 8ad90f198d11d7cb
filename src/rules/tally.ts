import { creditsOf } from '../catalogue/credits.ts';
import type { Qualification } from '../catalogue/schema.ts';
import type { UnitInPlan } from '../plan/unitsInPlan.ts';
import { addUpGroups, type GroupCredits } from './groupCredits.ts';
import { groupTree, type GroupTree } from './groupTree.ts';
import { placeUnits } from './placement.ts';

/** A plan's units in one qualification, placed and added up. */
export interface Tally {
  readonly qualification: Qualification;
  readonly tree: GroupTree;
  /** Document order. */
  readonly units: readonly UnitInPlan[];
  readonly references: readonly string[];
  /** Position of the group each unit counts in; −1 where it stands in none, −2 where it does not count. */
  readonly homes: readonly number[];
  readonly groups: GroupCredits;
  /** References of the units that count in each group, nested groups included. */
  readonly unitsOf: readonly (readonly string[])[];
  readonly selectedCredits: number;
  /** Whether each unit counts towards the qualification as a whole. */
  readonly counts: readonly boolean[];
  /** References and credits of those that do, before any maximum is laid on. */
  readonly countable: readonly string[];
  readonly countableCredits: number;
  /** Credits that count towards the total. A qualification whose document names no units is taken whole. */
  readonly countedCredits: number;
}

/** Home of a unit that is taken and does not count. */
export const NOWHERE = -2;

/** Where each unit counts. Of units of which only so many count, the earliest in the document do. */
function homesOf(tree: GroupTree, units: readonly UnitInPlan[]): readonly number[] {
  if (tree.onlyFew.length === 0) return placeUnits(tree, units);
  const surplus = new Set<UnitInPlan>();
  for (const { units: named, atMost } of tree.onlyFew) {
    const there = units.filter((each) => named.includes(each.unit.reference) && !surplus.has(each));
    for (const each of there.slice(atMost)) surplus.add(each);
  }
  const placed = placeUnits(
    tree,
    units.filter((each) => !surplus.has(each)),
  );
  let next = 0;
  return units.map((each) => (surplus.has(each) ? NOWHERE : (placed[next++] ?? -1)));
}

/** Places and adds up the units a plan has in one qualification. */
export function tallyUnits(qualification: Qualification, units: readonly UnitInPlan[]): Tally {
  const tree = groupTree(qualification);
  const homes = homesOf(tree, units);
  const own = tree.caps.map(() => 0);
  const unitsOf: string[][] = tree.caps.map(() => []);
  const references: string[] = [];
  const counts: boolean[] = [];
  let selected = 0;
  let outside = 0;
  let countableCredits = 0;
  let allCount = true;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]?.unit;
    if (!unit) continue;
    const { reference } = unit;
    const credits = creditsOf(unit);
    const home = homes[index] ?? -1;
    const isCounted = home === -1 || (tree.wholes[home] ?? false);
    references.push(reference);
    counts.push(isCounted);
    selected += credits;
    if (isCounted) countableCredits += credits;
    else allCount = false;
    if (home === -1) outside += credits;
    else if (home >= 0) own[home] = (own[home] ?? 0) + credits;
    for (const group of tree.chains[home] ?? []) unitsOf[group]?.push(reference);
  }
  const groups = addUpGroups(tree, own);
  const whole = qualification.units.length === 0;
  return {
    qualification,
    tree,
    units,
    references,
    counts,
    countable: allCount ? references : references.filter((_, index) => counts[index]),
    countableCredits: whole ? (qualification.credits ?? 0) : countableCredits,
    homes,
    groups,
    unitsOf,
    selectedCredits: whole ? (qualification.credits ?? 0) : selected,
    countedCredits: whole ? (qualification.credits ?? 0) : groups.total + outside,
  };
}

/** Where a group stands among the qualification's groups; −1 for one it does not have. */
const groupPosition = ({ tree }: Tally, group: string): number => tree.positions.get(group) ?? -1;

/** Positions of these groups, without those that are part of another one of them: no unit is in two. */
export function outermost(tally: Tally, groups: readonly string[]): readonly number[] {
  const [first, second] = groups;
  if (first === undefined) return [];
  if (second === undefined) return [groupPosition(tally, first)];
  const positions = [...new Set(groups.map((group) => groupPosition(tally, group)))];
  return positions.filter(
    (position) => !tally.tree.chains[position]?.slice(1).some((around) => positions.includes(around)),
  );
}
