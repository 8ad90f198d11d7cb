import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  columnVisibilityFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** Only what our tables use: each feature left out stays out of the download. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export interface TableColumn<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. `undefined` is unknown, and unknown stays last in both directions. */
  sortValue?: (row: Row) => string | number | undefined;
  /** For a `sortValue` that is text: the order its readers expect. */
  compareText?: (a: string, b: string) => number;
  align?: 'start' | 'end';
  /** A fixed width, in CSS. */
  width?: string;
  /** Shown only when the table has at least this much room, in pixels. */
  showFrom?: number;
  /** Names the row: exactly one column should. */
  rowHeader?: boolean;
}

export interface TableSection<Row> {
  id: string;
  /** Heads the rows below it; a fold button may stand in it. */
  heading?: ReactNode;
  rows: readonly Row[];
  /** Stands under the rows across the whole width, such as “show the others”. */
  footer?: ReactNode;
}

/** A row together with the section it stands in, which sorting never leaves. */
export interface Placed<Row> {
  row: Row;
  section: string;
}

export const toColumnDefs = <Row>(columns: readonly TableColumn<Row>[]): ColumnDef<typeof features, Placed<Row>>[] =>
  columns.map(({ id, sortValue, compareText }) => ({
    id,
    accessorFn: ({ row }) => sortValue?.(row),
    enableSorting: sortValue !== undefined,
    sortUndefined: 'last',
    sortDescFirst: false,
    sortFn: (a, b, columnId) => {
      const [first, second]: readonly unknown[] = [a.getValue(columnId), b.getValue(columnId)];
      return compareText ? compareText(String(first), String(second)) : Number(first) - Number(second);
    },
  }));
