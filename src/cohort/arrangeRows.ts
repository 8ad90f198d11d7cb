import { urgency } from './certificateRisks.ts';
import type { CohortColumn } from './cohortColumns.ts';
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

/** Rows that have every word of the search in their name, file, pathway or employer, and the status asked for. */
export function filterRows(
  rows: readonly CohortRow[],
  { search, status }: { readonly search: string; readonly status: CohortStatus | 'all' },
): readonly CohortRow[] {
  const words = foldText(search).split(' ');
  return rows.filter(
    (row) => (status === 'all' || row.status === status) && words.every((word) => row.searchText.includes(word)),
  );
}

type SortKey = string | number | null;

const agreementOrder = ['changedSince', 'none', 'partly', 'agreed'] as const;

/** Null is unknown. */
function keyOf(row: CohortRow, column: CohortColumn, words: CohortWords): SortKey {
  const { judgement } = row;
  switch (column) {
    case 'learner':
      return words.name(row);
    case 'status':
      return cohortStatuses.indexOf(row.status);
    case 'changed':
      return Date.parse(row.plan.changed);
    case 'pathway':
      return judgement && words.pathway(row);
    case 'nextStep':
      return judgement && words.nextStep(row);
    case 'credits':
      return judgement && judgement.countedCredits;
    case 'certificates': {
      const first = judgement?.certificates[0];
      return first ? urgency(first) : null;
    }
    case 'agreement':
      return judgement && agreementOrder.indexOf(judgement.agreement);
    case 'required':
    case 'planned':
    case 'recorded':
    case 'forecast':
      return judgement && judgement.hours[column];
  }
}

/** Sorts as a reader expects: text by the language's own order, each distinct text compared once; unknown last in both directions; equal rows stay as they were. */
export function sortRows(rows: readonly CohortRow[], sort: CohortSort, words: CohortWords): readonly CohortRow[] {
  const keys = rows.map((row) => keyOf(row, sort.id, words));
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))].toSorted(words.compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  const numbers = keys.map((key) => (typeof key === 'string' ? (ranks.get(key) ?? 0) : key));
  const direction = sort.desc ? -1 : 1;
  return rows
    .map((row, index) => ({ row, key: numbers[index] ?? null }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * (a.key - b.key);
    })
    .map(({ row }) => row);
}

export type CohortGrouping = 'none' | 'status' | 'pathway' | 'employer';

export interface CohortGroup {
  /** Status, pathway name or employer; null for those without, which stand last. */
  readonly id: string | null;
  readonly rows: readonly CohortRow[];
}

/** Puts rows side by side that have something in common; their order within a group stays. */
export function groupRows(
  rows: readonly CohortRow[],
  grouping: CohortGrouping,
  words: CohortWords,
): readonly CohortGroup[] {
  if (grouping === 'none') return rows.length > 0 ? [{ id: null, rows }] : [];
  const idOf = (row: CohortRow): string | null => {
    if (grouping === 'status') return row.status;
    if (grouping === 'employer') return row.employer;
    return row.judgement && words.pathway(row);
  };
  const groups = new Map<string | null, CohortRow[]>();
  for (const row of rows) {
    const id = idOf(row);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const statuses: readonly string[] = cohortStatuses;
  return [...groups]
    .map(([id, own]) => ({ id, rows: own }))
    .toSorted((a, b) => {
      if (a.id === null || b.id === null) return Number(a.id === null) - Number(b.id === null);
      return grouping === 'status' ? statuses.indexOf(a.id) - statuses.indexOf(b.id) : words.compare(a.id, b.id);
    });
}
