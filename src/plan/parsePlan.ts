import * as v from 'valibot';
import { sameValue } from './planFields.ts';
import { currentFormat, PlanSchema, type Plan } from './planSchema.ts';

/**
 * - `notAPlan`: nothing in it can be read as a plan.
 * - `newerFormat`: made by a later version of the planner.
 * - `missing`, `wrongType`, `notAllowed`, `outOfRange`, `tooLong`, `notADate`: what is wrong at one place.
 */
export type PlanFaultCode =
  | 'notAPlan'
  | 'newerFormat'
  | 'missing'
  | 'wrongType'
  | 'notAllowed'
  | 'outOfRange'
  | 'tooLong'
  | 'notADate';

export interface PlanFault {
  readonly code: PlanFaultCode;
  /** Way to the place, outermost first: `['units', 'A/506/2130', 'state']`. Empty for the plan as a whole. */
  readonly path: readonly string[];
}

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** Nobody reads more faults than this, and a damaged file can hold a million. */
const mostFaults = 50;

const codes: Readonly<Record<string, PlanFaultCode>> = {
  iso_date: 'notADate',
  iso_timestamp: 'notADate',
  check: 'notADate',
  max_length: 'tooLong',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
  integer: 'outOfRange',
  literal: 'notAllowed',
  picklist: 'notAllowed',
  variant: 'notAllowed',
  regex: 'notAllowed',
  non_empty: 'missing',
};

function faultOf(issue: v.BaseIssue<unknown>): PlanFault {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  if (path.length === 0) return { code: 'notAPlan', path };
  if (path[0] === 'format' && typeof issue.input === 'number' && issue.input > currentFormat)
    return { code: 'newerFormat', path };
  if (issue.input === undefined) return { code: 'missing', path };
  return { code: codes[issue.type] ?? 'wrongType', path };
}

/**
 * Reads a plan from anything at all: a stored record, a file, a link. Every field is checked and copied by name, so
 * nothing else comes along; the input is left as it was. Never throws: what cannot be read gives faults with their places.
 */
export function parsePlan(input: unknown): ParsedPlan {
  try {
    const result = v.safeParse(PlanSchema, input);
    return result.success
      ? { ok: true, plan: result.output }
      : { ok: false, faults: result.issues.slice(0, mostFaults).map(faultOf) };
  } catch {
    // An exotic object may throw when its fields are read.
    return { ok: false, faults: [{ code: 'notAPlan', path: [] }] };
  }
}

/**
 * A plan of our own with what a change made of it: the parts that are not those of `good`, which has passed already, are
 * read as `parsePlan` reads them. Parts that come out as they were stay the same objects.
 */
export function checkPlan(plan: Plan, good: Plan | null): ParsedPlan {
  const entries: Record<string, v.GenericSchema> = PlanSchema.entries;
  const parts: readonly string[] = Object.keys(entries);
  const values: Readonly<Record<string, unknown>> = { ...plan };
  const known: Readonly<Record<string, unknown>> = { ...good };
  const checked: [string, unknown][] = [];
  const faults: PlanFault[] = [];
  for (const part of parts) {
    const value = values[part];
    const schema = entries[part];
    if (!schema || (good && value === known[part])) {
      if (value !== undefined) checked.push([part, value]);
      continue;
    }
    const result = v.safeParse(v.object({ [part]: schema }), { [part]: value });
    if (!result.success) faults.push(...result.issues.map(faultOf));
    else if (result.output[part] !== undefined)
      checked.push([part, sameValue(value, result.output[part]) ? value : result.output[part]]);
  }
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, mostFaults) }
    : { ok: true, plan: Object.fromEntries(checked) as unknown as Plan };
}
