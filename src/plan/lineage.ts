import { fingerprint } from './fingerprint.ts';
import type { Lineage, Plan } from './planSchema.ts';

/**
 * Which changes each field of a plan has seen. Every change leaves a mark of its own, made of the instant and of what
 * was changed into what; a mark names that change wherever the plan goes. Of two copies of one plan, the one whose field
 * has seen all marks of the other's is the later one there, whatever any clock says; where each has seen what the other
 * has not, both were changed since they parted.
 */
export type LaterSide = 'mine' | 'theirs' | 'both' | 'unknown';

/** Marks of one field, above which the oldest are forgotten: an old copy is then asked about instead of known as older. */
const mostMarks = 100;

/** Letters of an instant in a mark: enough until the year 5188, so that marks stand in the order of their instants. */
const instantLetters = 9;

/** How far the way to a field goes: the pieces of two schedules do not mix, nor what two say of one day in the diary. */
function depthOf([part, list, , inside]: readonly string[]): number {
  if (part !== 'training') return Number.POSITIVE_INFINITY;
  if (list === 'schedule') return 2;
  return list === 'diary' && inside !== 'checks' ? 3 : Number.POSITIVE_INFINITY;
}

/** The way to the field that a difference is in. */
export const placeOf = (path: readonly string[]): readonly string[] => path.slice(0, depthOf(path));

export const fieldOf = (path: readonly string[]): string => JSON.stringify(placeOf(path));

/** The mark of a change made at an instant, ISO 8601 in UTC. */
export const markOf = (now: string, what: unknown): string =>
  Math.max(0, Date.parse(now)).toString(36).padStart(instantLetters, '0') + fingerprint(what).slice(0, 4);

/** When a field was last changed, ISO 8601 in UTC; null where no change to it was noted. */
export function lastMarked({ lineage }: Plan, field: string): string | null {
  const mark = marksOf(lineage, field).at(-1);
  const at = mark === undefined ? Number.NaN : Number.parseInt(mark.slice(0, instantLetters), 36);
  return at <= 8.64e15 ? new Date(at).toISOString() : null;
}

/** Marks of one field, oldest first. */
export const marksOf = (lineage: Lineage | undefined, field: string): readonly string[] =>
  lineage && Object.hasOwn(lineage, field) ? (lineage[field] ?? []) : [];

/** All marks of both lists, oldest first. */
export const united = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].toSorted().slice(-mostMarks);

/** All marks of both, so that what is joined has seen what either has. Absent where neither has any. */
export function joinLineages(a: Lineage | undefined, b: Lineage | undefined): Lineage | undefined {
  if (!a || !b || a === b) return a ?? b;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...fields].map((field) => [field, united(marksOf(a, field), marksOf(b, field))]));
}

/** The field, and those within it: a check is of its diary entry. */
export const fieldsWithin = (lineage: Lineage | undefined, field: string): readonly string[] =>
  Object.keys(lineage ?? {}).filter((other) => other === field || other.startsWith(`${field.slice(0, -1)},`));

/** Marks of a field; where the `whole` of it was made or taken out, those of everything in it too. */
export const marksIn = ({ lineage }: Plan, field: string, whole: boolean): readonly string[] =>
  whole ? fieldsWithin(lineage, field).flatMap((one) => marksOf(lineage, one)) : marksOf(lineage, field);

/** Which of two lists of marks has what the other has not. */
export function laterSide(mine: readonly string[], theirs: readonly string[]): LaterSide {
  const here = mine.some((mark) => !theirs.includes(mark));
  const there = theirs.some((mark) => !mine.includes(mark));
  if (here && there) return 'both';
  return here ? 'mine' : there ? 'theirs' : 'unknown';
}
