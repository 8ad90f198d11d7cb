import { oncePer } from './oncePer.ts';
import type { Group, Qualification, Unit } from './schema.ts';

/** Groups a unit stands in: its own first, then any further ones. It still counts once, in one of them. */
export function unitGroups(unit: Unit): readonly string[] {
  return unit.alsoIn ? [unit.group, ...unit.alsoIn] : [unit.group];
}

interface GroupIndex {
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, readonly Unit[]>;
}

function climb(groups: ReadonlyMap<string, Group>, id: string): readonly string[] {
  const path = new Set<string>();
  for (let group = groups.get(id); group && !path.has(group.id);) {
    path.add(group.id);
    group = group.within === undefined ? undefined : groups.get(group.within);
  }
  return [...path];
}

const indexOf = oncePer((qualification: Qualification): GroupIndex => {
  const groups = new Map(qualification.groups.map((group) => [group.id, group]));
  const ancestors = new Map(qualification.groups.map(({ id }) => [id, climb(groups, id)]));
  const units = new Map<string, Unit[]>(qualification.groups.map(({ id }) => [id, []]));
  for (const unit of qualification.units) {
    const reached = new Set(unitGroups(unit).flatMap((id) => ancestors.get(id) ?? []));
    for (const id of reached) units.get(id)?.push(unit);
  }
  return { ancestors, units };
});

/** The group and every group it is part of, innermost first. Empty for a group the qualification does not have. */
export function groupAndAncestors(qualification: Qualification, groupId: string): readonly string[] {
  return indexOf(qualification).ancestors.get(groupId) ?? [];
}

/** Where a unit that is placed in a group counts. */
export interface CountsIn {
  /** The group and those around it, innermost first, as far as the units count there. */
  readonly groups: readonly string[];
  /** Towards the qualification as a whole too. */
  readonly whole: boolean;
}

/** Where a unit that is placed in this group counts: no further than the first group whose units do not count. */
export function countsIn(qualification: Qualification, groupId: string): CountsIn {
  const path = groupAndAncestors(qualification, groupId);
  const end = path.findIndex((id) => qualification.groups.find((group) => group.id === id)?.counts === false);
  return end < 0 ? { groups: path, whole: true } : { groups: path.slice(0, end + 1), whole: false };
}

/**
 * Units that stand in the group or in a group nested in it, as their own or as a further group, each once, in document
 * order. Empty for a group the qualification does not have.
 */
export function unitsOfGroup(qualification: Qualification, groupId: string): readonly Unit[] {
  return indexOf(qualification).units.get(groupId) ?? [];
}
