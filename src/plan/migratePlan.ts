import { toFormat2 } from './migrations/toFormat2.ts';
import { isEntries } from './planFields.ts';

/** One step from a format to the next: takes a record of format n and returns one of format n + 1. Pure. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step from format 1 to 2 comes first, and so on. `format` itself is counted up here, not by the steps. */
export const migrations: readonly Migration[] = [toFormat2];

export type MigratedPlan =
  | { readonly kind: 'current'; readonly record: unknown }
  /** Written by a later version of the planner: to be kept whole, and never written over. */
  | { readonly kind: 'newer'; readonly format: number };

/** The format a record says it has; null where it says none. */
export function formatOf(record: unknown): number | null {
  const format = isEntries(record) && Object.hasOwn(record, 'format') ? record['format'] : null;
  return typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : null;
}

/** Brings a stored record to the present format. A record without a format is handed on as it is, for `parsePlan` to judge. */
export function migratePlan(record: unknown, steps: readonly Migration[] = migrations): MigratedPlan {
  const format = formatOf(record);
  const last = steps.length + 1;
  if (format === null || !isEntries(record)) return { kind: 'current', record };
  if (format > last) return { kind: 'newer', format };
  const migrated = steps.slice(format - 1).reduce((present, step) => step(present), record);
  return { kind: 'current', record: { ...migrated, format: last } };
}
