import { creditsOf } from '../catalogue/credits.ts';
import type { Unit } from '../catalogue/schema.ts';
import type { UnitInPlan } from '../plan/unitsInPlan.ts';
import { addUpGroups, addUpUnits } from './groupCredits.ts';
import type { GroupLimit, GroupTree } from './groupTree.ts';

/**
 * How far a placement is from keeping the group rules and the total: fewer broken maxima come first, then what is short,
 * then what does not count towards the whole.
 */
interface Cost {
  readonly broken: number;
  /** Credits and units short of minimums, added up. */
  readonly shortfall: number;
  /** Credits that count in their group alone, not towards the qualification as a whole. */
  readonly uncounted: number;
}

/** Credits and units placed in each group itself, by position. */
interface Load {
  readonly credits: number[];
  readonly units: number[];
}

/** Where each shared unit is put, and what that costs. */
interface Placement {
  readonly cost: Cost;
  readonly choices: readonly number[];
}

const costs = (a: Cost, b: Cost): number =>
  a.broken - b.broken || a.shortfall - b.shortfall || a.uncounted - b.uncounted;

const over = (limits: readonly GroupLimit[], figures: readonly number[]): number =>
  limits.reduce((sum, { group, need }) => sum + ((figures[group] ?? 0) > need ? 1 : 0), 0);

const short = (limits: readonly GroupLimit[], figures: readonly number[]): number =>
  limits.reduce((sum, { group, need }) => sum + Math.max(0, need - (figures[group] ?? 0)), 0);

function costOf(tree: GroupTree, { credits, units }: Load): Cost {
  const { selected, reached, total } = addUpGroups(tree, credits);
  const counts = addUpUnits(tree, units);
  return {
    broken: over(tree.creditMaximums, selected) + over(tree.unitMaximums, counts),
    shortfall:
      short(tree.creditMinimums, reached) +
      short(tree.unitMinimums, counts) +
      tree.totals.reduce((sum, need) => sum + Math.max(0, need - total), 0),
    uncounted: credits.reduce((sum, own, group) => sum + (tree.wholes[group] ? 0 : own), 0),
  };
}

function put({ credits, units }: Load, unit: Unit, group: number, times: 1 | -1): void {
  credits[group] = (credits[group] ?? 0) + times * creditsOf(unit);
  units[group] = (units[group] ?? 0) + times;
}

/** States looked at before the search settles for the best placement found. A dozen shared units need some hundreds. */
const mostStates = 20_000;

/**
 * The group each unit counts in, by position (−1 where it stands in none the qualification has), for units in document
 * order. A unit that stands in several groups counts once, where the plan as a whole comes off best: fewest broken
 * maxima, then least short of the minimums and the total, then most credits that count towards the whole, then earlier
 * groups for earlier units. A search in that order passes over placements that give every group what an earlier one gave
 * it, and those that cannot cost less than the best one known; it is exact unless dozens of shared units in many groups
 * take it past `mostStates`.
 */
export function placeUnits(tree: GroupTree, inPlan: readonly UnitInPlan[]): readonly number[] {
  if (!tree.sharesUnits) return inPlan.map(({ index }) => tree.firstHomes[index] ?? -1);
  const units = inPlan.map(({ unit }) => unit);
  const homes = units.map((unit) => tree.homes.get(unit) ?? []);
  const free = units.filter((_, index) => (homes[index]?.length ?? 0) > 1);
  if (free.length === 0) return homes.map(([home]) => home ?? -1);

  const load: Load = { credits: tree.caps.map(() => 0), units: tree.caps.map(() => 0) };
  for (const [index, unit] of units.entries()) {
    const [home, another] = homes[index] ?? [];
    if (home !== undefined && another === undefined) put(load, unit, home, 1);
  }
  const chosen = placeFree(tree, free, load);
  let next = 0;
  return homes.map(([home, another]) => (another === undefined ? (home ?? -1) : (chosen[next++] ?? -1)));
}

function placeFree(tree: GroupTree, free: readonly Unit[], load: Load): readonly number[] {
  const known = goodPlacement(tree, free, { credits: load.credits.slice(), units: load.units.slice() });
  const gains = gainsOf(tree, free);
  const seen = new Set<string>();
  const choices: number[] = [];
  let best: Placement | null = null;

  const follow = (index: number): void => {
    const unit = free[index];
    const cost = costOf(tree, load);
    if (!unit) {
      if (best ? costs(cost, best.cost) < 0 : costs(cost, known.cost) <= 0) best = { cost, choices: [...choices] };
      return;
    }
    const least = leastCost(tree, load, cost, free.slice(index), gains[index] ?? 0);
    if (costs(least, known.cost) > 0 || (best && costs(least, best.cost) >= 0)) return;
    const state = `${index}:${load.credits.join()};${load.units.join()}`;
    if (seen.has(state) || seen.size > mostStates) return;
    seen.add(state);
    for (const group of tree.homes.get(unit) ?? []) {
      put(load, unit, group, 1);
      choices.push(group);
      follow(index + 1);
      choices.pop();
      put(load, unit, group, -1);
    }
  };
  follow(0);
  return (best ?? known).choices;
}

/** A placement that no move of a single unit betters: what the search measures itself against from the start. */
function goodPlacement(tree: GroupTree, free: readonly Unit[], load: Load): Placement {
  const choices = free.map((unit) => tree.homes.get(unit)?.[0] ?? 0);
  for (const [index, unit] of free.entries()) put(load, unit, choices[index] ?? 0, 1);
  let cost = costOf(tree, load);
  const better = (unit: Unit, index: number): boolean => {
    const present = choices[index] ?? 0;
    return (tree.homes.get(unit) ?? []).some((group) => {
      put(load, unit, choices[index] ?? 0, -1);
      put(load, unit, group, 1);
      const moved = costOf(tree, load);
      if (costs(moved, cost) < 0) {
        cost = moved;
        choices[index] = group;
        return true;
      }
      put(load, unit, group, -1);
      put(load, unit, present, 1);
      return false;
    });
  };
  while (free.some(better));
  return { cost, choices };
}

/** For each unit: how much shortfall it and those after it can take away at most, wherever they are put. */
function gainsOf(tree: GroupTree, free: readonly Unit[]): readonly number[] {
  const asking = (limits: readonly GroupLimit[], home: number) =>
    limits.filter(({ group }) => tree.chains[home]?.includes(group)).length;
  const gains = free.map((unit) =>
    Math.max(
      ...(tree.homes.get(unit) ?? []).map(
        (home) =>
          creditsOf(unit) * (asking(tree.creditMinimums, home) + tree.totals.length) + asking(tree.unitMinimums, home),
      ),
    ),
  );
  for (let index = gains.length - 2; index >= 0; index -= 1)
    gains[index] = (gains[index] ?? 0) + (gains[index + 1] ?? 0);
  return gains;
}

/**
 * No placement of the rest costs less. Minimums are judged as if each unit of the rest counted in all its groups; one
 * more maximum is broken if the groups' room together cannot hold the rest.
 */
function leastCost(tree: GroupTree, load: Load, cost: Cost, rest: readonly Unit[], gain: number): Cost {
  const full: Load = { credits: load.credits.slice(), units: load.units.slice() };
  const reachable = new Set<number>();
  let credits = 0;
  let { uncounted } = cost;
  for (const unit of rest) {
    const homes = tree.homes.get(unit) ?? [];
    credits += creditsOf(unit);
    if (!homes.some((home) => tree.wholes[home])) uncounted += creditsOf(unit);
    for (const group of homes) {
      put(full, unit, group, 1);
      reachable.add(group);
    }
  }
  const selected = addUpGroups(tree, load.credits).selected;
  const counts = addUpUnits(tree, load.units);
  const room = (limits: readonly GroupLimit[], figures: readonly number[]) =>
    [...reachable].reduce((sum, home) => sum + roomIn(tree, limits, figures, home), 0);
  const fits = credits <= room(tree.creditMaximums, selected) && rest.length <= room(tree.unitMaximums, counts);
  return {
    broken: cost.broken + (fits ? 0 : 1),
    shortfall: Math.max(costOf(tree, full).shortfall, cost.shortfall - gain),
    uncounted,
  };
}

/** What a group can take before it or a group it is part of newly breaks a maximum. */
function roomIn(tree: GroupTree, limits: readonly GroupLimit[], figures: readonly number[], home: number): number {
  const chain = tree.chains[home] ?? [];
  return limits.reduce((room, { group, need }) => {
    const left = need - (figures[group] ?? 0);
    return left >= 0 && chain.includes(group) ? Math.min(room, left) : room;
  }, Infinity);
}
