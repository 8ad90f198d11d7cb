import type { Unit } from '../catalogue/schema.ts';
import { addUpGroups, addUpUnits } from './groupCredits.ts';
import type { GroupLimit, GroupTree } from './groupTree.ts';

/** How far a placement is from keeping the group rules and the total; fewer broken maxima come first. */
interface Cost {
  readonly broken: number;
  /** Credits and units short of minimums, added up. */
  readonly shortfall: number;
}

/** Some units placed: credits and units each group has so far, and the groups chosen, in document order of the units. */
interface Partial {
  readonly credits: readonly number[];
  readonly units: readonly number[];
  readonly choices: readonly number[];
}

const over = (limits: readonly GroupLimit[], figures: readonly number[]): number =>
  limits.reduce((sum, { group, need }) => sum + ((figures[group] ?? 0) > need ? 1 : 0), 0);

const short = (limits: readonly GroupLimit[], figures: readonly number[]): number =>
  limits.reduce((sum, { group, need }) => sum + Math.max(0, need - (figures[group] ?? 0)), 0);

const brokenMaxima = (tree: GroupTree, { credits, units }: Omit<Partial, 'choices'>): number =>
  over(tree.creditMaximums, addUpGroups(tree, credits).selected) + over(tree.unitMaximums, addUpUnits(tree, units));

function totalShortfall(tree: GroupTree, { credits, units }: Omit<Partial, 'choices'>): number {
  const { reached, total } = addUpGroups(tree, credits);
  return (
    short(tree.creditMinimums, reached) +
    short(tree.unitMinimums, addUpUnits(tree, units)) +
    tree.totals.reduce((sum, need) => sum + Math.max(0, need - total), 0)
  );
}

const costs = (a: Cost, b: Cost): number => a.broken - b.broken || a.shortfall - b.shortfall;

const raised = (figures: readonly number[], group: number, by: number): readonly number[] =>
  figures.with(group, (figures[group] ?? 0) + by);

const place = ({ credits, units, choices }: Partial, unit: Unit, group: number): Partial => ({
  credits: raised(credits, group, unit.creditValue),
  units: raised(units, group, 1),
  choices: [...choices, group],
});

/**
 * The group each unit counts in, by position (−1 where it stands in none the qualification has), for units in document
 * order. A unit that stands in several groups counts once, where the plan as a whole comes off best: fewest broken
 * maxima, then least short of the minimums and the total, then earlier groups for earlier units. Exact for any number of
 * such units: placements that give every group the same credits and units are followed once, and those that cannot
 * become the best any more are dropped.
 */
export function placeUnits(tree: GroupTree, units: readonly Unit[]): readonly number[] {
  const homes = units.map((unit) => tree.homes.get(unit) ?? []);
  const free = units.filter((_, index) => (homes[index]?.length ?? 0) > 1);
  if (free.length === 0) return homes.map(([home]) => home ?? -1);

  const credits = tree.caps.map(() => 0);
  const counts = tree.caps.map(() => 0);
  for (const [index, unit] of units.entries()) {
    const [home, another] = homes[index] ?? [];
    if (home === undefined || another !== undefined) continue;
    credits[home] = (credits[home] ?? 0) + unit.creditValue;
    counts[home] = (counts[home] ?? 0) + 1;
  }
  const chosen = placeFree(tree, free, { credits, units: counts, choices: [] });
  let next = 0;
  return homes.map(([home, another]) => (another === undefined ? (home ?? -1) : (chosen[next++] ?? -1)));
}

function placeFree(tree: GroupTree, free: readonly Unit[], start: Partial): readonly number[] {
  const byUnits = tree.unitMinimums.length + tree.unitMaximums.length > 0;
  let partials: readonly Partial[] = [start];
  for (const [index, unit] of free.entries()) {
    // Partials are in order of their choices, so the first to reach a state is the one to keep.
    const reached = new Map<string, Partial>();
    for (const partial of partials) {
      for (const group of tree.homes.get(unit) ?? []) {
        const placed = place(partial, unit, group);
        const key = byUnits ? `${placed.credits.join()};${placed.units.join()}` : placed.credits.join();
        if (!reached.has(key)) reached.set(key, placed);
      }
    }
    partials = promising(tree, [...reached.values()], free.slice(index + 1));
  }
  return partials[0]?.choices ?? [];
}

/** Partials that may still become the best, compared by what is certain of each: its best and its worst case. */
function promising(tree: GroupTree, partials: readonly Partial[], rest: readonly Unit[]): readonly Partial[] {
  const judged = partials.map((partial) => ({ partial, least: leastCost(tree, partial, rest) }));
  let reachable: Cost = { broken: Infinity, shortfall: Infinity };
  for (const { partial, least } of judged) {
    if (costs(least, reachable) >= 0) continue;
    const cost = firstCost(tree, partial, rest);
    if (costs(cost, reachable) < 0) reachable = cost;
  }
  const left = judged.filter(({ least }) => costs(least, reachable) <= 0).map(({ partial }) => partial);
  return rest.length === 0 ? left.slice(0, 1) : left;
}

/** No placement of the rest costs less: maxima are judged without the rest, minimums as if it counted in all its groups. */
function leastCost(tree: GroupTree, partial: Partial, rest: readonly Unit[]): Cost {
  const credits = partial.credits.slice();
  const units = partial.units.slice();
  for (const unit of rest) {
    for (const group of tree.homes.get(unit) ?? []) {
      credits[group] = (credits[group] ?? 0) + unit.creditValue;
      units[group] = (units[group] ?? 0) + 1;
    }
  }
  return { broken: brokenMaxima(tree, partial), shortfall: totalShortfall(tree, { credits, units }) };
}

/** What it costs to put the rest into the first of its groups: a cost that can be reached. */
function firstCost(tree: GroupTree, partial: Partial, rest: readonly Unit[]): Cost {
  const full = rest.reduce((sofar, unit) => place(sofar, unit, tree.homes.get(unit)?.[0] ?? 0), partial);
  return { broken: brokenMaxima(tree, full), shortfall: totalShortfall(tree, full) };
}
