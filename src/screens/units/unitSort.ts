import type { TableSort } from '../../ui/DataTable.tsx';
import type { UnitRow } from './unitRows.ts';

/** The orders a reader can choose by name; the table's headings offer the opposite directions too. */
export const sortIds = ['document', 'title', 'credits', 'guidedHours'] as const;

export type SortId = (typeof sortIds)[number];

export const isSortId = (value: string): value is SortId => sortIds.some((id) => id === value);

const tableSorts: Record<SortId, TableSort | null> = {
  document: null,
  title: { id: 'title', desc: false },
  credits: { id: 'credits', desc: true },
  guidedHours: { id: 'guidedHours', desc: false },
};

export const tableSort = (id: SortId): TableSort | null => tableSorts[id];

/** Orders the rows of one group. Units without guided hours come last: unknown is not zero. */
export function sortRows(
  rows: readonly UnitRow[],
  id: SortId,
  compare: (a: string, b: string) => number,
): readonly UnitRow[] {
  switch (id) {
    case 'document':
      return rows;
    case 'title':
      return rows.toSorted((a, b) => compare(a.unit.title, b.unit.title));
    case 'credits':
      return rows.toSorted((a, b) => b.unit.creditValue - a.unit.creditValue);
    case 'guidedHours':
      return rows.toSorted((a, b) => (a.figures.glh?.value ?? Infinity) - (b.figures.glh?.value ?? Infinity));
  }
}

/** The named order a table order stands for; one set by a heading in the other direction counts as its name's. */
export const sortOf = (sort: TableSort | null): SortId => sortIds.find((id) => id === sort?.id) ?? 'document';
