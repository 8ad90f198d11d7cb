import type { GroupTree } from './groupTree.ts';

/** Credits per group, by position in document order. */
export interface GroupCredits {
  /** Credits of all the group's units, nested groups included. */
  readonly selected: readonly number[];
  /** Credits the group has before its own maximum is laid on: its own units', and what counts of its nested groups. */
  readonly reached: readonly number[];
  /** Credits that count: never above the group's maximum. */
  readonly counted: readonly number[];
  /** Credits that count towards the qualification: those of the outermost groups. */
  readonly total: number;
}

/**
 * Adds up credits from the innermost groups outwards. `own`: credits of the units placed in each group itself. Credits
 * above a group's maximum count neither in it nor in any group it is part of, and never towards the total.
 */
export function addUpGroups(tree: GroupTree, own: readonly number[]): GroupCredits {
  const selected = own.slice();
  const reached = own.slice();
  const counted = own.slice();
  let total = 0;
  for (const group of tree.bottomUp) {
    const reachedHere = reached[group] ?? 0;
    const countedHere = Math.min(tree.caps[group] ?? reachedHere, reachedHere);
    counted[group] = countedHere;
    const parent = tree.chains[group]?.[1];
    if (parent === undefined) total += tree.wholes[group] ? countedHere : 0;
    else {
      selected[parent] = (selected[parent] ?? 0) + (selected[group] ?? 0);
      reached[parent] = (reached[parent] ?? 0) + countedHere;
    }
  }
  return { selected, reached, counted, total };
}

/** Units per group, nested groups included. `own`: units placed in each group itself. */
export function addUpUnits(tree: GroupTree, own: readonly number[]): readonly number[] {
  const counts = own.slice();
  for (const group of tree.bottomUp) {
    const parent = tree.chains[group]?.[1];
    if (parent !== undefined) counts[parent] = (counts[parent] ?? 0) + (counts[group] ?? 0);
  }
  return counts;
}
