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

/** The field of a difference: a schedule is one field, since the pieces of two do not mix. */
export const fieldOf = (path: readonly string[]): string =>
  JSON.stringify(path[0] === 'training' && path[1] === 'schedule' ? path.slice(0, 2) : path);

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

/** Which of two copies of one plan has the later value of a field in which they differ. */
export function laterSide(field: string, mine: Plan, theirs: Plan): LaterSide {
  const [seenHere, seenThere] = [marksOf(mine.lineage, field), marksOf(theirs.lineage, field)];
  const here = seenHere.some((mark) => !seenThere.includes(mark));
  const there = seenThere.some((mark) => !seenHere.includes(mark));
  if (here && there) return 'both';
  return here ? 'mine' : there ? 'theirs' : 'unknown';
}
