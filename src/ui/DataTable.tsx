import { useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import styles from './DataTable.module.css';
import { ColumnHead } from './ColumnHead.tsx';
import { DataRow, type RowProps } from './DataRow.tsx';
import { features, type TableColumn, type TableSection, toColumnDefs } from './tableColumns.ts';
import { useWidth } from './useWidth.ts';

export interface TableSort {
  id: string;
  desc: boolean;
}

interface DataTableProps<Row> {
  caption: ReactNode;
  captionShown?: boolean;
  /** Keep it steady between renders, as with `sections`. */
  columns: readonly TableColumn<Row>[];
  sections: readonly TableSection<Row>[];
  rowKey: (row: Row) => string;
  /** Attributes of a row: `data-tone` with `data-picked` tints it. Keep it steady between renders. */
  rowProps?: (row: Row) => RowProps;
  /** What stands across the whole width under a row; null for most rows. */
  renderDetail?: (row: Row) => ReactNode;
  /** For an order that something outside the table sets too; without it the table keeps its own. */
  sort?: TableSort | null;
  onSort?: (sort: TableSort | null) => void;
  /** Rows under the last section, for totals. */
  foot?: ReactNode;
}

/** A real table in sections. Sorting orders the rows within each section and never mixes sections. */
export const DataTable = <Row,>({
  caption,
  captionShown,
  columns,
  sections,
  rowKey,
  rowProps,
  renderDetail,
  sort,
  onSort,
  foot,
}: DataTableProps<Row>) => {
  const [frame, width] = useWidth<HTMLDivElement>();
  const data = useMemo(
    () => sections.flatMap((section) => section.rows.map((row) => ({ row, section: section.id }))),
    [sections],
  );
  const defs = useMemo(() => toColumnDefs(columns), [columns]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id, showFrom }) => [id, width >= (showFrom ?? 0)])),
    [columns, width],
  );
  const [ownSort, setOwnSort] = useState<TableSort | null>(null);
  const sorted = sort === undefined ? ownSort : sort;
  const sorting = useMemo(() => (sorted ? [sorted] : []), [sorted]);
  const table = useTable({
    features,
    columns: defs,
    data,
    state: { columnVisibility, sorting },
    onSortingChange: (updater) => {
      const [next = null] = typeof updater === 'function' ? updater(sorting) : updater;
      setOwnSort(next);
      onSort?.(next);
    },
    getRowId: ({ row, section }) => `${section} ${rowKey(row)}`,
  });
  const shown = useMemo(() => columns.filter(({ id }) => columnVisibility[id]), [columns, columnVisibility]);
  const { rows } = table.getRowModel();
  return (
    <div ref={frame} className={styles['frame']}>
      <table className={styles['table']}>
        <caption className={styles['caption']} data-shown={captionShown || undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {shown.map(({ id, header, align, width: wide }) => {
              const column = table.getColumn(id);
              return (
                <ColumnHead
                  key={id}
                  header={header}
                  align={align}
                  width={wide}
                  direction={column?.getIsSorted() ?? false}
                  onSort={column?.getCanSort() ? () => column.toggleSorting() : null}
                />
              );
            })}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            {section.heading && (
              <tr className={styles['heading']}>
                <th scope="rowgroup" colSpan={shown.length}>
                  {section.heading}
                </th>
              </tr>
            )}
            {rows
              .filter((row) => row.original.section === section.id)
              .map(({ id, original: { row } }) => (
                <DataRow key={id} row={row} columns={shown} rowProps={rowProps} detail={renderDetail?.(row)} />
              ))}
            {section.footer && (
              <tr>
                <td colSpan={shown.length}>{section.footer}</td>
              </tr>
            )}
          </tbody>
        ))}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
};
