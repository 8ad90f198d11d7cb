import { foldText } from '../catalogue/foldText.ts';
import { fieldOf, joinLineages, laterSide, markOf, marksOf, united } from './lineage.ts';
import { differences, takeFields } from './mergeChanges.ts';
import type { Plan } from './planSchema.ts';

export type Side = 'mine' | 'theirs';

/** One thing that was changed in two ways, or of which nobody can tell which is the later. */
export interface Conflict {
  /** Stands for the field when a side is chosen; see `fieldOf`. */
  readonly field: string;
  readonly path: readonly string[];
  /** Undefined where that side has no such thing (any more). */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** How two copies of one plan stand to each other, by the marks of their changes. */
export interface Joining {
  /** Fields in which theirs is the later. */
  readonly taken: readonly (readonly string[])[];
  /** Fields in which mine is the later. */
  readonly kept: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
}

/**
 * What joining two copies of one plan would do. A change that only one side has seen counts; an entry that only one side
 * has, and neither took out, stays; what both changed, or what nobody marked, is a conflict. Which copy is whose and in
 * which order they come decides nothing.
 */
export function compareCopies(mine: Plan, theirs: Plan): Joining {
  const taken: (readonly string[])[] = [];
  const kept: (readonly string[])[] = [];
  const conflicts = new Map<string, Conflict>();
  for (const { path, before, after } of differences(mine, theirs)) {
    const field = fieldOf(path);
    const later = laterSide(field, mine, theirs);
    const unmarked = marksOf(mine.lineage, field).length === 0;
    if (later === 'theirs' || (later === 'unknown' && unmarked && before === undefined)) taken.push(path);
    else if (later === 'mine' || (later === 'unknown' && unmarked && after === undefined)) kept.push(path);
    else conflicts.set(field, { field, path: JSON.parse(field) as string[], mine: before, theirs: after });
  }
  return { taken, kept, conflicts: [...conflicts.values()] };
}

export interface Joined {
  /** Mine with everything of theirs that joins by itself or was chosen; conflicts nobody decided are as they were in mine. */
  readonly plan: Plan;
  readonly open: readonly Conflict[];
}

/**
 * Joins another copy of a plan into mine. `decided`: field → the side that counts, for conflicts. Joined again with the
 * same copy, nothing changes. `now`: the present instant, ISO 8601 in UTC.
 */
export function joinPlans(mine: Plan, theirs: Plan, decided: ReadonlyMap<string, Side>, now: string): Joined {
  const { taken, conflicts } = compareCopies(mine, theirs);
  const open = conflicts.filter(({ field }) => !decided.has(field));
  const chosen = conflicts.filter(({ field }) => decided.get(field) === 'theirs');
  const paths = [...taken, ...chosen.map(({ path }) => path)];
  const joined = paths.length === 0 ? mine : takeFields(mine, theirs, paths);
  if (!joined) return { plan: mine, open: conflicts };
  const marks = new Map(Object.entries(joinLineages(mine.lineage, theirs.lineage) ?? {}));
  for (const { field, theirs: value } of conflicts) {
    const [here, there] = [marksOf(mine.lineage, field), marksOf(theirs.lineage, field)];
    const side = decided.get(field);
    // Who decides has seen both, and nobody is asked again; what is open stays as new to mine as it was.
    if (side) marks.set(field, united(united(here, there), [markOf(now, [field, side, value])]));
    else if (here.length > 0) marks.set(field, here);
    else marks.delete(field);
  }
  const known = [...marks].every(([field, seen]) => seen.length === marksOf(mine.lineage, field).length);
  if (known && paths.length === 0) return { plan: mine, open };
  const marked = marks.size > 0 ? { lineage: Object.fromEntries(marks) } : {};
  return { plan: { ...joined, ...marked, changed: now }, open };
}

/** Both have a name, and not the same one: two learners, whatever they began from. */
export function isAnotherLearner(a: Plan, b: Plan): boolean {
  const [one, other] = [foldText(a.name), foldText(b.name)];
  return one !== '' && other !== '' && one !== other;
}

/** `older`, `newer`: theirs, beside mine. `apart`: each has what the other has not, so neither is a copy of the other. */
export type CopyStanding = 'same' | 'older' | 'newer' | 'apart';

/**
 * Whether another plan of one identity is an older or a later copy, or has gone its own way. One that was merely given
 * another name since is the later. Where no marks tell (copies
 * saved by earlier versions of the planner), the one changed last counts as the later.
 */
export function standingOf(mine: Plan, theirs: Plan): CopyStanding {
  const isRenamed = ['mine', 'theirs'].includes(laterSide(fieldOf(['name']), mine, theirs));
  if (isAnotherLearner(mine, theirs) && !isRenamed) return 'apart';
  const sides = new Set(differences(mine, theirs).map(({ path }) => laterSide(fieldOf(path), mine, theirs)));
  if (sides.has('both') || (sides.has('mine') && sides.has('theirs'))) return 'apart';
  if (sides.has('mine')) return 'older';
  if (sides.has('theirs')) return 'newer';
  if (sides.size === 0) return 'same';
  return Date.parse(theirs.changed) > Date.parse(mine.changed) ? 'newer' : 'older';
}
