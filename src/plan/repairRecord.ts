import * as v from 'valibot';
import { isEntries } from './planFields.ts';
import { PlanSchema, type Plan } from './planSchema.ts';

/** Something a record held that no plan can hold, and that was left out of the plan it was read as. */
export interface Repair {
  /** Way to the place, outermost first: `['training', 'plannedEnd']`. */
  readonly path: readonly string[];
  /** What stood there. */
  readonly value: unknown;
}

export interface RepairedRecord {
  readonly plan: Plan;
  readonly repairs: readonly Repair[];
}

/** A record with more to mend than this is not taken for a plan of ours. */
const mostRepairs = 20;

/** Parts in which one value may be left out and the plan is still the plan. Its units, rules and identity are no such parts. */
const insides = new Set(['training', 'record', 'settled', 'people', 'lineage', 'origin']);
const wholes = new Set(['startDate', 'people', 'lineage', 'origin']);

const oneFaultAValue = { abortPipeEarly: true };

type Path = readonly string[];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      isEntries(part) || Array.isArray(part) ? Object.entries(part).find(([name]) => name === key)?.[1] : undefined,
    value,
  );

/** The record with another value at a place; with none there where it is `undefined`. */
function put(record: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const entries = isEntries(record) || Array.isArray(record) ? Object.entries(record) : [];
  const next = entries.flatMap(([name, entry]): [string, unknown][] => {
    if (name !== key) return [[name, entry]];
    const changed = put(entry, rest, value);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Array.isArray(record) ? next.map(([, entry]) => entry) : Object.fromEntries(next);
}

/** What might stand in place of a value that no plan can hold, the least loss first. Nothing in it is made up. */
function* mendings(record: unknown, path: Path, issue: v.BaseIssue<unknown>): Generator {
  const value = at(record, path);
  if (isEntries(value) && typeof value['from'] === 'string' && typeof value['to'] === 'string')
    yield put(record, path, { ...value, from: value['to'], to: value['from'] });
  if (issue.type === 'max_length' && typeof value === 'string' && typeof issue.requirement === 'number')
    yield put(record, path, value.slice(0, issue.requirement));
  if (path.length === 1 && (path[0] === 'created' || path[0] === 'changed'))
    yield put(record, path, at(record, [path[0] === 'created' ? 'changed' : 'created']));
  const [part = ''] = path;
  const least = wholes.has(part) ? 1 : insides.has(part) ? 2 : Number.POSITIVE_INFINITY;
  for (let depth = path.length; depth >= least; depth -= 1) {
    const place = path.slice(0, depth);
    yield put(record, place, null);
    yield put(record, place, undefined);
  }
}

/**
 * Reads a record of which single values cannot be (a year 20271, a name of blanks, a break that ends before it begins):
 * those are left out, or the break is turned round, and everything else stays. Null where that does not make it a plan.
 */
export function repairRecord(record: unknown): RepairedRecord | null {
  let present = record;
  const repairs: Repair[] = [];
  while (repairs.length < mostRepairs) {
    const read = v.safeParse(PlanSchema, present, oneFaultAValue);
    if (read.success) return { plan: read.output, repairs };
    const [issue] = read.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const before = read.issues.length;
    if (before > mostRepairs) return null;
    const mended = [...mendings(present, path, issue)].find((attempt) => faultsIn(attempt) < before);
    if (mended === undefined) return null;
    repairs.push({ path, value: at(present, path) });
    present = mended;
  }
  return null;
}

function faultsIn(record: unknown): number {
  const read = v.safeParse(PlanSchema, record, oneFaultAValue);
  return read.success ? 0 : read.issues.length;
}
