import { type ReactNode, useEffect, useId, useMemo } from 'react';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './Table.module.css';
import hidden from './VisuallyHidden.module.css';
import { type RowAttributes, TableDetail, TableHeading, TableRow } from './TableRow.tsx';
import { useOverflows } from './useOverflows.ts';
import { usePrinting } from './usePrinting.ts';
import type { Group, Line, Rows } from './useRows.ts';
import { type TablePlace, useVirtualLines } from './useVirtualLines.ts';
import { useWidth } from './useWidth.ts';

interface TableProps<Row> {
  caption: ReactNode;
  rows: Rows<Row>;
  /** `read`: in a frame, under its caption, for tables with nothing to press. `sheet`: in a card of its own, named and not headed. */
  look?: 'read' | 'sheet';
  /** Heads the rows of a group; `fold` opens or folds it. */
  heading?: (group: Group<Row>, open: boolean, fold: () => void) => ReactNode;
  /** Attributes of a row: `data-tone` with `data-picked` tints it. Keep it steady between renders. */
  attributes?: (row: Row) => RowAttributes;
  /** What stands across the whole width beneath an open row. */
  detail?: (row: Row) => ReactNode;
  /** In pixels: narrower than this, the table scrolls sideways. */
  minWidth?: number;
  /** With more rows it scrolls in a region of its own, and only those in sight are drawn. Fewer where rows are forms. */
  mostDrawn?: number;
  /** Stands above the heads on every printed page. */
  printedHead?: string;
  /** Where the reader was in a table that scrolls in a region of its own, its first column always in sight. */
  place?: TablePlace;
}

/** A region that scrolls has to be scrolled without a mouse too. */
const keyboardReaches = { tabIndex: 0 };
/** A line as it is drawn: what is open beneath a row is one of its own, with a height of its own. */
type DrawnLine<Row> = Line<Row> | { readonly key: string; readonly below: Row };

/** Drawn lines that stand under one heading; `key` is the heading's, in sight or not: what is drawn already stays. */
interface Section<Row> {
  readonly key: string;
  readonly lines: { readonly line: DrawnLine<Row>; readonly index: number }[];
}

function sectionsOf<Row>(lines: readonly DrawnLine<Row>[], drawn: readonly number[]): readonly Section<Row>[] {
  const sections: Section<Row>[] = [];
  for (const index of drawn) {
    const line = lines[index];
    if (!line) continue;
    if ('group' in line || sections.length === 0) {
      const heading = lines.slice(0, index + 1).findLast((above) => 'group' in above);
      sections.push({ key: `section ${heading?.key ?? ''}`, lines: [] });
    }
    sections.at(-1)?.lines.push({ line, index });
  }
  return sections;
}

/**
 * A real table, its rows under headings where they are grouped. One with thousands of rows scrolls in a region of its
 * own and says how many there are. Printed, it is whole.
 */
export const Table = <Row,>({
  caption,
  rows,
  look = 'read',
  heading,
  attributes,
  detail,
  minWidth,
  mostDrawn = 200,
  printedHead,
  place,
}: TableProps<Row>) => {
  const { columns, toggle, fitTo } = rows;
  const [frame, width] = useWidth<HTMLElement>();
  useEffect(() => fitTo(width), [fitTo, width]);
  const captionId = useId();
  const printing = usePrinting();
  const overflows = useOverflows(frame);
  const lines = useMemo(
    () =>
      rows.lines.flatMap((line): readonly DrawnLine<Row>[] =>
        detail && line.open && 'row' in line ? [line, { key: `${line.key} below`, below: line.row }] : [line],
      ),
    [rows.lines, detail],
  );
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const scrolls = place !== undefined || rows.lines.length > mostDrawn;
  const { drawn, before, after, measure } = useVirtualLines(frame, keys, scrolls && !printing, place);
  const partsOf = (line: DrawnLine<Row>, index: number) => ({
    line: line.key,
    index: scrolls ? index : undefined,
    measure,
    columns,
  });
  return (
    <section
      ref={frame}
      className={styles['frame']}
      data-look={look}
      data-scrolls={scrolls || undefined}
      {...((look === 'read' || scrolls) && { 'aria-labelledby': captionId })}
      {...((overflows || scrolls) && keyboardReaches)}
      onScroll={({ currentTarget }) => {
        // Hidden while the next screen loads, it is at its top: nobody scrolled it there.
        if (currentTarget.clientHeight > 0) place?.onScroll(currentTarget.scrollTop);
      }}
    >
      <table
        className={styles['table']}
        style={{ minInlineSize: minWidth }}
        {...(scrolls && { 'aria-rowcount': lines.length + 1, 'aria-colcount': columns.length })}
      >
        <caption id={captionId} className={look === 'sheet' ? hidden['hidden'] : styles['caption']}>
          {caption}
        </caption>
        <colgroup>
          {columns.map(({ id, width: wide }) => (
            <col key={id} style={{ inlineSize: wide }} />
          ))}
        </colgroup>
        <thead>
          {printing && printedHead !== undefined && (
            <tr>
              <td colSpan={columns.length}>{printedHead}</td>
            </tr>
          )}
          <tr aria-rowindex={scrolls ? 1 : undefined}>
            {columns.map(({ id, header, align }) => (
              <ColumnHead
                key={id}
                header={header}
                align={align}
                direction={rows.sort?.id === id && (rows.sort.desc ? 'desc' : 'asc')}
                onSort={rows.toggleSort(id)}
              />
            ))}
          </tr>
        </thead>
        <Gap height={before} />
        {sectionsOf(lines, drawn).map((section) => (
          <tbody key={section.key}>
            {section.lines.map(({ line, index }) => {
              const parts = partsOf(line, index);
              if ('group' in line)
                return (
                  <TableHeading key={line.key} {...parts}>
                    {heading?.(line.group, line.open, () => toggle(line.key))}
                  </TableHeading>
                );
              if ('below' in line)
                return (
                  <TableDetail key={line.key} {...parts} attributes={attributes?.(line.below)}>
                    {detail?.(line.below)}
                  </TableDetail>
                );
              return (
                <TableRow
                  key={line.key}
                  {...parts}
                  row={line.row}
                  open={line.open}
                  toggle={toggle}
                  attributes={attributes}
                />
              );
            })}
          </tbody>
        ))}
        <Gap height={after} />
        {columns.some(({ foot }) => foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map(({ id, foot, align, rowHeader }) => {
                const Cell = rowHeader ? 'th' : 'td';
                return (
                  <Cell key={id} scope={rowHeader ? 'row' : undefined} data-align={align}>
                    {foot}
                  </Cell>
                );
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
};

/** Stands for lines that are not drawn. */
const Gap = ({ height }: { height: number }): ReactNode =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr style={{ blockSize: height }} />
    </tbody>
  );
