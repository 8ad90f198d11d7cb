import { type ReactNode, useId } from 'react';
import styles from './PlainTable.module.css';
import { useOverflows } from './useOverflows.ts';

export interface PlainColumn {
  id: string;
  header: ReactNode;
  align?: 'start' | 'end';
}

export interface PlainRow {
  key: string;
  /** In the order of the columns; the cell of `rowHeader` names the row. */
  cells: readonly ReactNode[];
}

interface PlainTableProps {
  caption: ReactNode;
  columns: readonly PlainColumn[];
  rows: readonly PlainRow[];
  /** Index of the column whose cell names the row. */
  rowHeader?: number;
  /** A row for totals, set apart. */
  foot?: PlainRow;
  /** In pixels: narrower than this, the table scrolls sideways in a region that the keyboard reaches. */
  minWidth?: number;
}

/** A region that scrolls has to be scrolled without a mouse too. */
const keyboardReaches = { tabIndex: 0 };

/** A table to be read: nothing to sort, nothing to press. */
export const PlainTable = ({ caption, columns, rows, rowHeader = 0, foot, minWidth = 0 }: PlainTableProps) => {
  const captionId = useId();
  const [frame, scrolls] = useOverflows<HTMLElement>();
  const line = ({ key, cells }: PlainRow) => (
    <tr key={key}>
      {columns.map(({ id, align }, index) =>
        index === rowHeader ? (
          <th key={id} scope="row" data-align={align}>
            {cells[index]}
          </th>
        ) : (
          <td key={id} data-align={align}>
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <section ref={frame} className={styles['region']} aria-labelledby={captionId} {...(scrolls && keyboardReaches)}>
      <table className={styles['table']} style={{ minInlineSize: minWidth }}>
        <caption id={captionId} className={styles['caption']}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, header, align }) => (
              <th key={id} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {foot && <tfoot>{line(foot)}</tfoot>}
      </table>
    </section>
  );
};
