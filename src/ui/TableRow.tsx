import { type HTMLAttributes, memo, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import styles from './Table.module.css';
import type { Column } from './useRows.ts';

export type RowAttributes = HTMLAttributes<HTMLTableRowElement> &
  Readonly<Record<`data-${string}`, string | undefined>>;

interface LineParts<Row> {
  /** Names the line among all. */
  readonly line: string;
  /** Its place in the whole table, counted from 0; undefined where every line is drawn. */
  readonly index: number | undefined;
  readonly measure: ((line: HTMLElement | null) => void) | undefined;
  readonly columns: readonly Column<Row>[];
}

/** The first line is the head's. */
const lineAttributes = ({ line, index, measure }: Omit<LineParts<never>, 'columns'>) => ({
  ref: measure,
  'data-line': line,
  'data-index': index,
  'aria-rowindex': index === undefined ? undefined : index + 2,
});

interface TableRowProps<Row> extends LineParts<Row> {
  readonly row: Row;
  readonly open: boolean;
  readonly toggle: (line: string) => void;
  readonly attributes: ((row: Row) => RowAttributes) | undefined;
}

const Cells = <Row,>({ row, open, toggle, attributes, columns, ...place }: TableRowProps<Row>) => (
  <tr {...attributes?.(row)} {...lineAttributes(place)}>
    {columns.map(({ id, cell, align, rowHeader }) => {
      const Cell = rowHeader ? 'th' : 'td';
      return (
        <Cell key={id} scope={rowHeader ? 'row' : undefined} data-align={align}>
          {cell(row, open, () => toggle(place.line))}
        </Cell>
      );
    })}
  </tr>
);

const Guarded = <Row,>(props: TableRowProps<Row>) => {
  const { line, index, measure, columns } = props;
  return (
    <Boundary
      frame={(said) => (
        <tr {...lineAttributes({ line, index, measure })}>
          <td colSpan={columns.length}>{said}</td>
        </tr>
      )}
    >
      <Cells {...props} />
    </Boundary>
  );
};

/** A row, drawn anew only when it says something else: scrolling must not draw what is there already. */
export const TableRow = memo(Guarded) as typeof Guarded;

interface TableHeadingProps<Row> extends LineParts<Row> {
  readonly children: ReactNode;
}

/** What heads the rows of a group. */
export const TableHeading = <Row,>({ children, columns, ...place }: TableHeadingProps<Row>) => (
  <tr {...lineAttributes(place)}>
    <th scope="rowgroup" colSpan={columns.length} className={styles['heading']}>
      {children}
    </th>
  </tr>
);

interface TableDetailProps<Row> extends TableHeadingProps<Row> {
  readonly attributes: RowAttributes | undefined;
}

/** What stands across the whole width beneath a row. */
export const TableDetail = <Row,>({ children, attributes, columns, ...place }: TableDetailProps<Row>) => (
  <tr className={styles['detail']} {...attributes} {...lineAttributes(place)}>
    <td colSpan={columns.length}>{children}</td>
  </tr>
);
