import { returnTo } from '../plan/applyEdit.ts';
import { copyPlan } from '../plan/copyPlan.ts';
import { joinLineages } from '../plan/lineage.ts';
import { differences, takeFields } from '../plan/mergeChanges.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import { valueAt, type FieldDifference } from '../plan/planFields.ts';
import type { AchievedQualification, Plan, SettledFacts, UnitChoice } from '../plan/planSchema.ts';

type SettledFigure = NonNullable<SettledFacts['level']>;

/** Both sides of one field; null where that plan says nothing there. */
interface Sides<T> {
  readonly mine: T | null;
  readonly theirs: T | null;
}

/** One entry of the training plan or of a part that has no words of its own. `entry` null: the part as a whole. */
interface OfPart extends Sides<unknown> {
  readonly field: 'part';
  /** Names of the parts, outermost first: `['training', 'diary']`. */
  readonly part: readonly string[];
  readonly entry: string | null;
}

/** What differs in one field. `key` stands for the field when it is chosen. */
export type Difference = { readonly key: string } & (
  | ({ readonly field: 'name' } & Sides<string>)
  | ({ readonly field: 'pathway' } & Sides<string>)
  | ({ readonly field: 'startDate' } & Sides<string>)
  | ({ readonly field: 'framework' } & Sides<Plan['framework']>)
  | ({ readonly field: 'offering'; readonly qualification: string } & Sides<string>)
  | ({ readonly field: 'unit'; readonly unit: string } & Sides<UnitChoice>)
  | { readonly field: 'star'; readonly unit: string; readonly mine: boolean; readonly theirs: boolean }
  | ({ readonly field: 'settled'; readonly unit: string; readonly fact: 'level' | 'glh' } & Sides<SettledFigure>)
  | ({ readonly field: 'achievedQualification'; readonly qualification: string } & Sides<AchievedQualification>)
  | OfPart
);

type Described = Difference extends infer Each ? (Each extends unknown ? Omit<Each, 'key'> : never) : never;

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

function describeWhole(field: string, mine: Plan, theirs: Plan): Described | null {
  switch (field) {
    case 'name':
    case 'pathway':
      return { field, mine: mine[field], theirs: theirs[field] };
    case 'startDate':
      return { field, mine: mine.startDate, theirs: theirs.startDate };
    case 'framework':
      return { field, mine: mine.framework, theirs: theirs.framework };
    default:
      return null;
  }
}

const achievedIn = ({ achievedQualifications }: Plan, id: string) =>
  achievedQualifications.find(({ qualification }) => qualification === id);

function describeEntry([part = '', entry = '', fact]: readonly string[], mine: Plan, theirs: Plan): Described | null {
  const both = <T>(get: (plan: Plan) => T | undefined): Sides<T> => ({
    mine: get(mine) ?? null,
    theirs: get(theirs) ?? null,
  });
  switch (part) {
    case 'offerings':
      return { field: 'offering', qualification: entry, ...both(({ offerings }) => ownEntry(offerings, entry)) };
    case 'units':
      return { field: 'unit', unit: entry, ...both(({ units }) => ownEntry(units, entry)) };
    case 'starred':
      return { field: 'star', unit: entry, mine: mine.starred.includes(entry), theirs: theirs.starred.includes(entry) };
    case 'achievedQualifications':
      return { field: 'achievedQualification', qualification: entry, ...both((plan) => achievedIn(plan, entry)) };
    case 'settled':
      if (fact !== 'level' && fact !== 'glh') return null;
      return { field: 'settled', unit: entry, fact, ...both(({ settled }) => ownEntry(settled, entry)?.[fact]) };
    default:
      return null;
  }
}

/** Of the diary an entry is said as a whole, whatever of it differs. */
function describePart({ path }: FieldDifference, mine: Plan, theirs: Plan): Described {
  const place = path[1] === 'diary' ? path.slice(0, 3) : path;
  const inside = place.length > 2;
  return {
    field: 'part',
    part: inside ? place.slice(0, -1) : place,
    entry: inside ? (place.at(-1) ?? null) : null,
    mine: valueAt(mine, place) ?? null,
    theirs: valueAt(theirs, place) ?? null,
  };
}

/** One difference between two plans, by the part it is in. */
export function describeDifference(difference: FieldDifference, mine: Plan, theirs: Plan): Difference {
  const { path } = difference;
  const described = path.length === 1 ? describeWhole(path[0] ?? '', mine, theirs) : describeEntry(path, mine, theirs);
  return { key: keyOf(path), ...(described ?? describePart(difference, mine, theirs)) };
}

/**
 * What someone's plan says otherwise than mine, one difference a field, in the order of a plan's parts. Ids and
 * instants do not count, nor does the order of lists.
 */
export function comparePlans(mine: Plan, theirs: Plan): Difference[] {
  return differences(mine, theirs).map((difference) => describeDifference(difference, mine, theirs));
}

/**
 * Mine with the fields taken over from theirs that `taken` names by `key`. Keeps my id. `now`: the present instant,
 * ISO 8601 in UTC. Null where the fields taken do not go together as a plan.
 */
export function mergePlans(mine: Plan, theirs: Plan, taken: ReadonlySet<string>, now: string): Plan | null {
  const paths = differences(mine, theirs)
    .map(({ path }) => path)
    .filter((path) => taken.has(keyOf(path)));
  const merged = paths.length === 0 ? mine : takeFields(mine, theirs, paths);
  return merged && merged !== mine ? { ...merged, changed: now } : merged;
}

/**
 * Everything as theirs says, in place of mine: my id, so that undo leads back to mine. It has seen the changes of both,
 * so that mine is not asked about again.
 */
export function takeTheirs(mine: Plan, theirs: Plan, now: string): Plan {
  const taken = returnTo(mine, { ...theirs, id: mine.id, created: mine.created }, now);
  const lineage = joinLineages(taken.lineage, theirs.lineage);
  return lineage ? { ...taken, lineage } : taken;
}

/** Theirs as a plan of its own beside mine, under a new id and name, with all that was said and agreed about it. */
export function keepBoth(
  theirs: Plan,
  fresh: { readonly id: string; readonly name: string; readonly now: string },
): Plan {
  const { record } = theirs;
  const origin = { kind: 'file' as const, of: theirs.id };
  return { ...copyPlan(theirs, fresh), ...(record && { record }), origin, created: theirs.created };
}
