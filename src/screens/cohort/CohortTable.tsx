import { useCallback, useMemo } from 'react';
import { groupRows, type CohortGroup } from '../../cohort/arrangeRows.ts';
import { cohortColumns } from '../../cohort/cohortColumns.ts';
import { cohortStatuses, type CohortRow } from '../../cohort/cohortRow.ts';
import type { News } from '../../cohort/newsOf.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { BigTable } from '../../ui/BigTable.tsx';
import type { TableSort } from '../../ui/DataTable.tsx';
import { cohortTableColumns } from './cohortTableColumns.tsx';
import { rowWords } from './rowWords.ts';
import { useCohort, useCohortStore } from './useCohort.ts';

interface CohortTableProps {
  /** Sorted and filtered. */
  readonly rows: readonly CohortRow[];
  /** By plan id. */
  readonly news: ReadonlyMap<string, News>;
  readonly onOpen: (row: CohortRow) => void;
}

const rowKey = (row: CohortRow) => row.plan.id;

/** The plans, in groups where the view asks for them. */
export function CohortTable({ rows, news, onOpen }: CohortTableProps) {
  const words = useWords();
  const store = useCohortStore();
  const grouping = useCohort(({ view }) => view.grouping);
  const sort = useCohort(({ view }) => view.sort);
  const chosen = useCohort(({ view }) => view.columns);
  const { cohort: text } = words;
  const columns = useMemo(() => cohortTableColumns(chosen, words, news, onOpen), [chosen, words, news, onOpen]);
  const sections = useMemo(() => {
    const labelOf = ({ id }: CohortGroup): string => {
      if (grouping === 'none') return '';
      const status = cohortStatuses.find((each) => each === id);
      if (grouping === 'status') return status ? text.statuses[status] : '';
      return id ?? text.noGroup[grouping];
    };
    return groupRows(rows, grouping, rowWords(words)).map((group) => ({
      id: group.id ?? '',
      rows: group.rows,
      ...(grouping !== 'none' && { heading: text.groupHeading(labelOf(group), group.rows.length) }),
    }));
  }, [rows, grouping, words, text]);
  const onSort = useCallback(
    (next: TableSort | null) => {
      const id = cohortColumns.find((column) => column === next?.id);
      store.getState().look({ sort: next && id ? { id, desc: next.desc } : null });
    },
    [store],
  );
  const start = useCallback(() => {
    const { tableTop, pageTop, opened } = store.getState().place;
    return { top: tableTop, pageTop, row: opened };
  }, [store]);
  return (
    <BigTable
      caption={text.caption}
      columns={columns}
      sections={sections}
      rowKey={rowKey}
      sort={sort}
      onSort={onSort}
      start={start}
      heights={store.getState().rowHeights}
      onScroll={(top) => store.getState().keepPlace({ tableTop: top })}
    />
  );
}
