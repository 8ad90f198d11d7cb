import { type HTMLAttributes, type ReactNode, useMemo } from 'react';
import styles from './DataTable.module.css';
import type { TableColumn } from './tableColumns.ts';

export type RowProps = HTMLAttributes<HTMLTableRowElement> & Record<`data-${string}`, string | undefined>;

interface DataRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  rowProps: ((row: Row) => RowProps) | undefined;
  /** What stands across the whole width beneath it. */
  detail: ReactNode;
}

/** One row of a table, drawn anew only when one of these is another object. */
export function DataRow<Row>({ row, columns, rowProps, detail }: DataRowProps<Row>) {
  return useMemo(() => {
    const attributes = rowProps?.(row);
    return (
      <>
        <tr {...attributes}>
          {columns.map((column) => {
            const Cell = column.rowHeader ? 'th' : 'td';
            return (
              <Cell key={column.id} scope={column.rowHeader ? 'row' : undefined} data-align={column.align}>
                {column.cell(row)}
              </Cell>
            );
          })}
        </tr>
        {detail && (
          <tr className={styles['detail']} {...attributes}>
            <td colSpan={columns.length}>{detail}</td>
          </tr>
        )}
      </>
    );
  }, [row, columns, rowProps, detail]);
}
