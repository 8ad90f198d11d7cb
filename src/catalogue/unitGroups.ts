import type { Group, Qualification, Unit } from './schema.ts';

/** Groups a unit stands in: its own first, then any further ones. It still counts once, in one of them. */
export function unitGroups(unit: Unit): readonly string[] {
  return unit.alsoIn ? [unit.group, ...unit.alsoIn] : [unit.group];
}

interface GroupIndex {
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<Qualification, GroupIndex>();

function climb(groups: ReadonlyMap<string, Group>, id: string): readonly string[] {
  const path = new Set<string>();
  for (let group = groups.get(id); group && !path.has(group.id);) {
    path.add(group.id);
    group = group.within === undefined ? undefined : groups.get(group.within);
  }
  return [...path];
}

function indexOf(qualification: Qualification): GroupIndex {
  const known = indexes.get(qualification);
  if (known) return known;
  const groups = new Map(qualification.groups.map((group) => [group.id, group]));
  const ancestors = new Map(qualification.groups.map(({ id }) => [id, climb(groups, id)]));
  const units = new Map<string, Unit[]>(qualification.groups.map(({ id }) => [id, []]));
  for (const unit of qualification.units) {
    const reached = new Set(unitGroups(unit).flatMap((id) => ancestors.get(id) ?? []));
    for (const id of reached) units.get(id)?.push(unit);
  }
  const index = { ancestors, units };
  indexes.set(qualification, index);
  return index;
}

/** The group and every group it is part of, innermost first. Empty for a group the qualification does not have. */
export function groupAndAncestors(qualification: Qualification, groupId: string): readonly string[] {
  return indexOf(qualification).ancestors.get(groupId) ?? [];
}

/**
 * Units that stand in the group or in a group nested in it, as their own or as a further group, each once, in document
 * order. Empty for a group the qualification does not have.
 */
export function unitsOfGroup(qualification: Qualification, groupId: string): readonly Unit[] {
  return indexOf(qualification).units.get(groupId) ?? [];
}
