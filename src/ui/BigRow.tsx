import { memo, type ReactNode } from 'react';
import styles from './BigTable.module.css';
import type { TableColumn } from './tableColumns.ts';

export type BigEntry<Row> =
  | { readonly key: string; readonly heading: ReactNode }
  | { readonly key: string; readonly row: Row };

interface BigRowProps<Row> {
  entry: BigEntry<Row>;
  /** Its place in the whole table, counted from 0. */
  index: number;
  columns: readonly TableColumn<Row>[];
  measure: (row: HTMLTableRowElement | null) => void;
}

const Line = <Row,>({ entry, index, columns, measure }: BigRowProps<Row>) => (
  // The first line is the head's.
  <tr ref={measure} data-index={index} data-row={entry.key} aria-rowindex={index + 2}>
    {'heading' in entry ? (
      <th scope="rowgroup" colSpan={columns.length} className={styles['heading']}>
        <span>{entry.heading}</span>
      </th>
    ) : (
      columns.map(({ id, cell, align, rowHeader }) => {
        const Cell = rowHeader ? 'th' : 'td';
        return (
          <Cell key={id} scope={rowHeader ? 'row' : undefined} data-align={align}>
            {cell(entry.row)}
          </Cell>
        );
      })
    )}
  </tr>
);

/** One line of a big table, drawn anew only when it says something else: scrolling must not draw what is there already. */
export const BigRow = memo(Line) as typeof Line;
