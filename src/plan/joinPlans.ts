import { foldText } from '../catalogue/foldText.ts';
import {
  fieldOf,
  fieldsWithin,
  joinLineages,
  laterSide,
  markOf,
  marksIn,
  marksOf,
  placeOf,
  united,
  type LaterSide,
} from './lineage.ts';
import { differences, takeFields } from './mergeChanges.ts';
import { valueAt, type FieldDifference } from './planFields.ts';
import type { Plan } from './planSchema.ts';

export type Side = 'mine' | 'theirs';

/** One thing that was changed in two ways, or of which nobody can tell which is the later. */
export interface Conflict {
  /** Stands for the field when a side is chosen; see `fieldOf`. */
  readonly field: string;
  readonly place: readonly string[];
  /** Everything in it that differs. */
  readonly paths: readonly (readonly string[])[];
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

/** Which side has the later value of what differs. An entry that neither marked is new on the side that has it. */
function laterOf({ path, before, after }: FieldDifference, mine: Plan, theirs: Plan): LaterSide {
  const whole = before === undefined || after === undefined;
  const [here, there] = [mine, theirs].map((plan) => marksIn(plan, fieldOf(path), whole)) as [string[], string[]];
  const later = laterSide(here, there);
  if (later !== 'unknown' || here.length > 0 || !whole) return later;
  return before === undefined ? 'theirs' : 'mine';
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
  for (const difference of differences(mine, theirs)) {
    const { path } = difference;
    const later = laterOf(difference, mine, theirs);
    if (later === 'theirs') taken.push(path);
    else if (later === 'mine') kept.push(path);
    else {
      const field = fieldOf(path);
      const place = placeOf(path);
      const paths = [...(conflicts.get(field)?.paths ?? []), path];
      conflicts.set(field, { field, place, paths, mine: valueAt(mine, place), theirs: valueAt(theirs, place) });
    }
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
  const paths = [...taken, ...chosen.flatMap((conflict) => conflict.paths)];
  const joined = paths.length === 0 ? mine : takeFields(mine, theirs, paths);
  if (!joined) return { plan: mine, open: conflicts };
  const marks = new Map(Object.entries(joinLineages(mine.lineage, theirs.lineage) ?? {}));
  for (const { field, mine: ours, theirs: value } of conflicts) {
    const side = decided.get(field);
    if (side) {
      // Who decides has seen both, and nobody is asked again.
      const seen = united(marksOf(mine.lineage, field), marksOf(theirs.lineage, field));
      marks.set(field, united(seen, [markOf(now, [field, side, value])]));
      continue;
    }
    // What is open stays as new to mine as it was.
    const isWhole = ours === undefined || value === undefined;
    for (const within of isWhole ? fieldsWithin(Object.fromEntries(marks), field) : [field]) {
      const here = marksOf(mine.lineage, within);
      if (here.length > 0) marks.set(within, here);
      else marks.delete(within);
    }
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
 * By the marks, and by entries only one side has. Where none tell, and where neither copy has any marks (both saved by
 * earlier versions of the planner), the one changed last counts as the later.
 */
function standingByMarks(mine: Plan, theirs: Plan): CopyStanding {
  const isMarked = mine.lineage !== undefined || theirs.lineage !== undefined;
  const sides = new Set(differences(mine, theirs).map((one) => (isMarked ? laterOf(one, mine, theirs) : 'unknown')));
  if (sides.has('both') || (sides.has('mine') && sides.has('theirs'))) return 'apart';
  if (sides.has('mine')) return 'older';
  if (sides.has('theirs')) return 'newer';
  if (sides.size === 0) return 'same';
  return Date.parse(theirs.changed) > Date.parse(mine.changed) ? 'newer' : 'older';
}

/** Whether another plan of one identity is an older or a later copy, or has gone its own way, as with another learner's name. */
export const standingOf = (mine: Plan, theirs: Plan): CopyStanding =>
  isAnotherLearner(mine, theirs) ? 'apart' : standingByMarks(mine, theirs);

const firstWord = ({ name }: Plan): string | undefined => foldText(name).split(' ')[0];

/**
 * The plan on this device beside its copy in a file. A name that was put right here (Mari, Mari Jones) makes it the later
 * one like any change. Null: it is another learner's by now.
 */
export function standingHere(inFile: Plan, here: Plan): CopyStanding | null {
  const standing = standingByMarks(inFile, here);
  if (!isAnotherLearner(inFile, here)) return standing;
  return standing === 'newer' && firstWord(inFile) === firstWord(here) ? standing : null;
}
