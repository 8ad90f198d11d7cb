import { urgency } from './certificateRisks.ts';
import type { CohortColumn } from './cohortColumns.ts';
import { hoursStates } from '../hours/hoursStanding.ts';
import { cohortStatuses, type CohortRow, type CohortStatus } from './cohortRow.ts';
import { foldText } from '../catalogue/foldText.ts';

export interface CohortSort {
  readonly id: CohortColumn;
  readonly desc: boolean;
}

/** What one language says of a row, and how it orders words. */
export interface CohortWords {
  readonly name: (row: CohortRow) => string;
  readonly pathway: (row: CohortRow) => string;
  readonly nextStep: (row: CohortRow) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Whether a row has every word of the search in its name, file, pathway or employer, and the status asked for. */
export function rowFilter({
  search,
  status,
}: {
  readonly search: string;
  readonly status: CohortStatus | 'all';
}): (row: CohortRow) => boolean {
  const words = foldText(search).split(' ');
  return (row) => (status === 'all' || row.status === status) && words.every((word) => row.searchText.includes(word));
}

const agreementOrder = ['changedSince', 'none', 'partly', 'agreed'] as const;

/** What rows are sorted by; `undefined` is unknown. */
export function sortValue(row: CohortRow, column: CohortColumn, words: CohortWords): string | number | undefined {
  if (column === 'learner') return words.name(row);
  if (column === 'status') return cohortStatuses.indexOf(row.status);
  if (column === 'changed') return Date.parse(row.plan.changed);
  const { judgement } = row;
  if (!judgement) return undefined;
  switch (column) {
    case 'pathway':
      return words.pathway(row);
    case 'nextStep':
      return words.nextStep(row);
    case 'credits':
      return judgement.countedCredits;
    case 'certificates': {
      const [first] = judgement.certificates;
      return first && urgency(first);
    }
    case 'agreement':
      return agreementOrder.indexOf(judgement.agreement);
    case 'required':
    case 'planned':
    case 'recorded':
    case 'checked':
    case 'recognised':
    case 'done':
    case 'forecast':
      return judgement.hours[column] ?? undefined;
    case 'standing':
      return hoursStates.indexOf(judgement.hours.standing.state);
  }
}

export type CohortGrouping = 'none' | 'status' | 'pathway' | 'employer';

/** Status, pathway name or employer; `undefined` for rows without. */
export function groupOf(
  row: CohortRow,
  grouping: Exclude<CohortGrouping, 'none'>,
  words: CohortWords,
): string | undefined {
  if (grouping === 'status') return row.status;
  if (grouping === 'employer') return row.employer ?? undefined;
  return row.judgement ? words.pathway(row) : undefined;
}

/** The order of groups: statuses as they press, names as a reader of the language expects. */
export function compareGroups(a: string, b: string, grouping: CohortGrouping, words: CohortWords): number {
  const statuses: readonly string[] = cohortStatuses;
  return grouping === 'status' ? statuses.indexOf(a) - statuses.indexOf(b) : words.compare(a, b);
}
