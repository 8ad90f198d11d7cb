import { columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import styles from './BigTable.module.css';
import { ColumnHead } from './ColumnHead.tsx';
import { type BigEntry, BigRow } from './BigRow.tsx';
import type { TableSort } from './DataTable.tsx';
import type { TableColumn, TableSection } from './tableColumns.ts';
import { usePrinting } from './usePrinting.ts';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export interface BigColumn<Row> extends TableColumn<Row> {
  /** In pixels; where there is more room, columns share it. */
  room: number;
  sortable: boolean;
}

export interface TableStart {
  /** Pixels that the table and the page were scrolled down. */
  readonly top: number;
  readonly pageTop: number;
  /** Key of the row that gets the focus. */
  readonly row: string | null;
}

interface BigTableProps<Row> {
  caption: string;
  /** The first names the row and stays in view sideways. Keep it steady between renders, as with `sections`. */
  columns: readonly BigColumn<Row>[];
  /** Rows in the order they are to be shown: whoever has them sorts them. */
  sections: readonly TableSection<Row>[];
  rowKey: (row: Row) => string;
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
  /** Where the reader was. Asked when the table comes into view. Keep it steady between renders. */
  start: () => TableStart;
  /** Heights of rows as measured, by key: whoever keeps them leads the reader back to the very same place. */
  heights: Map<string, number>;
  onScroll: (top: number) => void;
}

/** A region that scrolls has to be scrolled without a mouse too. */
const keyboardReaches = { tabIndex: 0 };
/** Pixels; measured once a row is drawn. */
const rowHeight = 57;
/** The rows are drawn from `sections`: the table keeps columns and order. */
const noData: readonly Record<string, never>[] = [];

/**
 * A real table for thousands of rows: only those in view are drawn, and it says how many there are. It scrolls in a
 * region of its own that the keyboard reaches. Printed, it is whole.
 */
export const BigTable = <Row,>(props: BigTableProps<Row>) => {
  const { caption, columns, sections, rowKey, sort, onSort, start, heights, onScroll } = props;
  const region = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const entries = useMemo(() => entriesOf(sections, rowKey), [sections, rowKey]);
  const table = useTable({
    features,
    columns: useMemo(
      () =>
        columns.map(({ id, sortable }) => ({
          id,
          accessorFn: () => null,
          enableSorting: sortable,
          sortDescFirst: false,
        })),
      [columns],
    ),
    data: noData,
    manualSorting: true,
    state: { sorting: useMemo(() => (sort ? [sort] : []), [sort]) },
    onSortingChange: (updater) => {
      const [next = null] = typeof updater === 'function' ? updater(sort ? [sort] : []) : updater;
      onSort(next);
    },
  });
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: entries.length,
    getScrollElement: () => region.current,
    estimateSize: (index) => heights.get(entries[index]?.key ?? '') ?? rowHeight,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance);
      if (element.dataset['row'] !== undefined) heights.set(element.dataset['row'], height);
      return height;
    },
    getItemKey: useCallback((index: number) => entries[index]?.key ?? index, [entries]),
    overscan: 8,
    initialOffset: () => start().top,
  });
  const items = virtual.getVirtualItems();
  const isDrawn = items.length > 0;
  // Also when the next screen was turned back from before it was loaded: hidden meanwhile, the table lost its place.
  useLayoutEffect(() => {
    if (!isDrawn) return undefined;
    const { top, pageTop, row } = start();
    region.current?.scrollTo(0, top);
    window.scrollTo(0, pageTop);
    if (row === null) return undefined;
    // After whatever else takes the focus when a screen comes up.
    const frame = requestAnimationFrame(() => {
      const link = region.current?.querySelector(`[data-row="${CSS.escape(row)}"] :is(a, button)`);
      if (link instanceof HTMLElement) link.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isDrawn, start]);

  const shown = printing ? entries.map((_, index) => ({ index, start: 0, end: 0 })) : items;
  const before = printing ? 0 : (items[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, { room }) => sum + room, 0);
  return (
    <section
      ref={region}
      className={styles['region']}
      aria-label={caption}
      {...keyboardReaches}
      onScroll={({ currentTarget }) => {
        // Hidden while the next screen loads, it is at its top: nobody scrolled it there.
        if (currentTarget.clientHeight > 0) onScroll(currentTarget.scrollTop);
      }}
    >
      <table
        className={styles['table']}
        style={{ minInlineSize: width }}
        aria-rowcount={entries.length + 1}
        aria-colcount={columns.length}
      >
        <caption className={styles['caption']}>{caption}</caption>
        <colgroup>
          {columns.map(({ id, room }) => (
            <col key={id} style={{ inlineSize: room }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, header, align }) => {
              const column = table.getColumn(id);
              return (
                <ColumnHead
                  key={id}
                  header={header}
                  align={align}
                  direction={column?.getIsSorted() ?? false}
                  onSort={column?.getCanSort() ? () => column.toggleSorting() : null}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {shown.map(({ index }) => {
            const entry = entries[index];
            return (
              entry && (
                <BigRow
                  key={entry.key}
                  entry={entry}
                  index={index}
                  columns={columns}
                  measure={virtual.measureElement}
                />
              )
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </section>
  );
};

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { height: number }): ReactNode =>
  height > 0 && <tr aria-hidden="true" style={{ blockSize: height }} />;

function entriesOf<Row>(
  sections: readonly TableSection<Row>[],
  rowKey: (row: Row) => string,
): readonly BigEntry<Row>[] {
  return sections.flatMap(({ id, heading, rows }): BigEntry<Row>[] => [
    ...(heading ? [{ key: `section ${id}`, heading }] : []),
    ...rows.map((row) => ({ key: rowKey(row), row })),
  ]);
}
