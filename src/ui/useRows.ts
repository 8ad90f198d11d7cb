import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row as TableRow,
  type RowData,
} from '@tanstack/react-table';
import { type ReactNode, useCallback, useMemo, useState } from 'react';

/** Only what our tables use: each feature left out stays out of the download. */
const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
  expandedRowModel: createExpandedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** `open`: what stands beneath the row is in sight; `toggle` shows or hides it. */
  readonly cell: (row: Row, open: boolean, toggle: () => void) => ReactNode;
  /** Rows can be sorted by it. `undefined` is unknown, and unknown stays last in both directions. */
  readonly value?: (row: Row) => string | number | undefined;
  /** For values that are text: the order its readers expect. */
  readonly compare?: (a: string, b: string) => number;
  readonly align?: 'start' | 'end' | undefined;
  /** In CSS; without it the column takes what is left. */
  readonly width?: string;
  /** Shown only when the table has at least this much room, in pixels. */
  readonly showFrom?: number;
  /** Names the row: exactly one column should. */
  readonly rowHeader?: boolean;
  /** Stands beneath the column, for totals. */
  readonly foot?: ReactNode;
}

export interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

/** What rows have in common that stand together under a heading. */
export interface Grouping<Row> {
  /** `undefined` for rows without a group, which stand last. */
  readonly of: (row: Row) => string | undefined;
  /** The order of the groups; without it that of their first rows. */
  readonly compare?: (a: string, b: string) => number;
  /** Groups that are folded until somebody opens them. */
  readonly folded?: readonly string[];
}

export interface Group<Row> {
  /** Null: of rows without one, or where nothing is grouped. */
  readonly id: string | null;
  readonly rows: readonly Row[];
}

/** One line of a table: a group's heading or a row; `open`: what belongs to it follows. */
export type Line<Row> =
  | { readonly key: string; readonly group: Group<Row>; readonly open: boolean }
  | { readonly key: string; readonly row: Row; readonly open: boolean };

interface RowsOptions<Row> {
  /** Keep these steady between renders where there are many rows. */
  readonly columns: readonly Column<Row>[];
  readonly data: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Ids of the columns to show, in this order; all where left out. */
  readonly shown?: readonly string[];
  /** Rows it refuses are left out. */
  readonly passes?: (row: Row) => boolean;
  readonly groupBy?: Grouping<Row> | null;
  /** Every group is open: what passes has to be seen. */
  readonly unfold?: boolean;
  /** For an order that something else sets too; without it the rows keep their own. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
}

export interface Rows<Row> {
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly Group<Row>[];
  /** Headings and rows as they stand one below the other, without what is folded. */
  readonly lines: readonly Line<Row>[];
  /** Opens or folds the line with this key. */
  readonly toggle: (key: string) => void;
  readonly sort: Sort | null;
  /** Ascending, descending, then as it was; null where rows cannot be sorted by this column. */
  readonly toggleSort: (column: string) => (() => void) | null;
  /** Shows the columns that have room in so many pixels. */
  readonly fitTo: (width: number) => void;
}

const groupColumn = '#group';

/** Tells a group that is called “undefined” from rows without one. */
const groupMark = (id: string | undefined) => (id === undefined ? '' : `=${id}`);
const groupKey = (id: string | undefined) => `${groupColumn}:${groupMark(id)}`;

const compareValues = (a: unknown, b: unknown, compare?: (a: string, b: string) => number) =>
  compare ? (a === b ? 0 : compare(String(a), String(b))) : Number(a) - Number(b);

/** Columns as the table library wants them, and one that is never shown, by which rows are filtered and grouped. */
function definitions<Row extends RowData>(
  columns: readonly Column<Row>[],
  groupBy: Grouping<Row> | null,
): ColumnDef<typeof features, Row>[] {
  return [
    {
      id: groupColumn,
      accessorFn: (row) => groupBy?.of(row),
      getGroupingValue: (row) => groupMark(groupBy?.of(row)),
      sortUndefined: 'last',
      sortFn: (a, b, id) => (groupBy?.compare ? compareValues(a.getValue(id), b.getValue(id), groupBy.compare) : 0),
      filterFn: (row, _, passes: (row: Row) => boolean) => passes(row.original),
    },
    ...columns.map(({ id, value, compare }): ColumnDef<typeof features, Row> => ({
      id,
      accessorFn: (row) => value?.(row),
      enableSorting: value !== undefined,
      sortUndefined: 'last',
      sortDescFirst: false,
      sortFn: (a, b, column) => compareValues(a.getValue(column), b.getValue(column), compare),
    })),
  ];
}

function toGroup<Row extends RowData>(row: TableRow<typeof features, Row>): Group<Row> {
  const id = row.getValue<string | undefined>(groupColumn) ?? null;
  return { id, rows: row.subRows.map(({ original }) => original) };
}

/** Rows filtered, in groups, in order, with the columns there is room for: what a table or a list of cards shows. */
export function useRows<Row extends RowData>({
  columns,
  data,
  rowKey,
  shown,
  passes,
  groupBy = null,
  unfold = false,
  sort,
  onSort,
}: RowsOptions<Row>): Rows<Row> {
  const [width, fitTo] = useState(Infinity);
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const sorted = sort === undefined ? ownSort : sort;
  // A group is open at first, unless it says otherwise; what belongs to a row is not.
  const [flipped, setFlipped] = useState<readonly string[]>([]);
  const expanded = useMemo(() => {
    const groups = groupBy ? [...new Set(data.map((row) => groupBy.of(row)))] : [];
    const isOpen = (id: string | undefined) =>
      unfold || flipped.includes(groupKey(id)) === (id !== undefined && (groupBy?.folded?.includes(id) ?? false));
    return Object.fromEntries([
      ...flipped.map((key) => [key, true]),
      ...groups.map((id) => [groupKey(id), isOpen(id)]),
    ]) as Record<string, boolean>;
  }, [data, groupBy, unfold, flipped]);
  const sorting = useMemo(
    () => [...(groupBy ? [{ id: groupColumn, desc: false }] : []), ...(sorted ? [sorted] : [])],
    [groupBy, sorted],
  );
  const table = useTable({
    features,
    columns: useMemo(() => definitions(columns, groupBy), [columns, groupBy]),
    data,
    getRowId: rowKey,
    autoResetExpanded: false,
    state: {
      sorting,
      expanded,
      columnFilters: useMemo(() => (passes ? [{ id: groupColumn, value: passes }] : []), [passes]),
      grouping: useMemo(() => (groupBy ? [groupColumn] : []), [groupBy]),
      columnOrder: useMemo(() => [...(shown ?? [])], [shown]),
      columnVisibility: useMemo(
        () =>
          Object.fromEntries([
            [groupColumn, false],
            ...columns.map(({ id, showFrom = 0 }) => [id, width >= showFrom && (shown?.includes(id) ?? true)]),
          ]) as Record<string, boolean>,
        [columns, shown, width],
      ),
    },
    onSortingChange: (updater) => {
      const all = typeof updater === 'function' ? updater(sorting) : updater;
      const next = all.find(({ id }) => id !== groupColumn) ?? null;
      setOwnSort(next);
      onSort?.(next);
    },
  });
  const inOrder = table.getSortedRowModel().rows;
  const inSight = table.getRowModel().rows;
  const visible = table.getVisibleLeafColumns();
  return {
    columns: useMemo(
      () => visible.flatMap(({ id }) => columns.find((column) => column.id === id) ?? []),
      [columns, visible],
    ),
    groups: useMemo(
      () => (groupBy ? inOrder.map(toGroup) : [{ id: null, rows: inOrder.map(({ original }) => original) }]),
      [inOrder, groupBy],
    ),
    lines: useMemo(
      () =>
        inSight.map((row) => {
          const open = expanded[row.id] ?? false;
          return row.getIsGrouped()
            ? { key: row.id, group: toGroup(row), open }
            : { key: row.id, row: row.original, open };
        }),
      [inSight, expanded],
    ),
    toggle: useCallback(
      (key) => setFlipped((keys) => (keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key])),
      [],
    ),
    sort: sorted,
    toggleSort: (id) => {
      const column = table.getColumn(id);
      return column?.getCanSort() ? () => column.toggleSorting() : null;
    },
    fitTo,
  };
}
