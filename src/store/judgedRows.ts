import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CohortEntry } from '../cohort/cohortEntries.ts';
import type { CohortRow } from '../cohort/cohortRow.ts';
import type { Plan } from '../plan/planSchema.ts';

/** What rows follow from, beside their plans. */
export interface Judging {
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** Every state of a plan is judged once a day. */
const judged = new WeakMap<Plan, Judging & { readonly row: CohortRow }>();

export function keepRow(row: CohortRow, { catalogue, today }: Judging): void {
  judged.set(row.plan, { catalogue, today, row });
}

/** The row of a plan that was judged already. What is beside the plan may have changed since, and is not judged. */
export function knownRow(entry: CohortEntry, { catalogue, today }: Judging): CohortRow | null {
  const found = judged.get(entry.plan);
  if (found?.catalogue !== catalogue || found.today !== today || found.row.file !== entry.file) return null;
  const { row } = found;
  const options = row.options ?? [];
  const sameOptions =
    options.length === (entry.options?.length ?? 0) && options.every((option, at) => option === entry.options?.[at]);
  if (row.here === entry.here && sameOptions) return row;
  const { here: _here, options: _options, ...rest } = row;
  const next = { ...rest, ...entry };
  keepRow(next, found);
  return next;
}
