import { useMemo } from 'react';
import { cohortStatuses, type CohortRow } from '../../cohort/cohortRow.ts';
import { useToday, useWords } from '../../parts/PlannerContext.ts';
import { Table } from '../../ui/Table.tsx';
import type { Group, Rows } from '../../ui/useRows.ts';
import type { TablePlace } from '../../ui/useVirtualLines.ts';
import { roomFor } from './cohortTableColumns.tsx';
import styles from './CohortTable.module.css';
import { useCohort, useCohortStore } from './useCohort.ts';

/** The plans, in groups where the view asks for them. */
export function CohortTable({ rows }: { readonly rows: Rows<CohortRow> }) {
  const { cohort: text } = useWords();
  const store = useCohortStore();
  const today = useToday();
  const { grouping, columns } = useCohort(({ view }) => view);
  const labelOf = ({ id }: Group<CohortRow>): string => {
    if (grouping === 'none') return '';
    const status = cohortStatuses.find((each) => each === id);
    if (grouping === 'status') return status ? text.statuses[status] : '';
    return id ?? text.noGroup[grouping];
  };
  const place = useMemo(
    (): TablePlace => ({
      start: () => {
        const { tableTop, pageTop, opened } = store.getState().place;
        return { top: tableTop, pageTop, row: opened };
      },
      onScroll: (top) => store.getState().keepPlace({ tableTop: top }),
      heights: store.getState().rowHeights,
    }),
    [store],
  );
  return (
    <Table
      look="sheet"
      caption={text.caption}
      rows={rows}
      heading={(group) => (
        <span className={styles['group']}>{text.groupHeading(labelOf(group), group.rows.length)}</span>
      )}
      minWidth={roomFor(columns)}
      printedHead={text.printed(today)}
      place={place}
    />
  );
}
