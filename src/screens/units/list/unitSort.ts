import type { Sort } from '../../../ui/useRows.ts';

/** The orders a reader can choose by name; the table's headings offer the opposite directions too. */
export const sortIds = ['document', 'title', 'credits', 'guidedHours'] as const;

export type SortId = (typeof sortIds)[number];

export const isSortId = (value: string): value is SortId => sortIds.some((id) => id === value);

const tableSorts: Record<SortId, Sort | null> = {
  document: null,
  title: { id: 'title', desc: false },
  credits: { id: 'credits', desc: true },
  guidedHours: { id: 'guidedHours', desc: false },
};

export const tableSort = (id: SortId): Sort | null => tableSorts[id];

/** The named order a table order stands for; one set by a heading in the other direction counts as its name's. */
export const sortOf = (sort: Sort | null): SortId => sortIds.find((id) => id === sort?.id) ?? 'document';
