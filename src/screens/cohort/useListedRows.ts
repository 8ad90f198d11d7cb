import { useMemo } from 'react';
import { compareGroups, groupOf, rowFilter, type CohortSort } from '../../cohort/arrangeRows.ts';
import { cohortColumns } from '../../cohort/cohortColumns.ts';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import type { CohortView } from '../../cohort/cohortView.ts';
import type { News } from '../../cohort/newsOf.ts';
import type { Words } from '../../i18n/words.ts';
import { familyOf } from '../../plan/options.ts';
import { useRows, type Rows } from '../../ui/useRows.ts';
import { cohortTableColumns } from './cohortTableColumns.tsx';
import { rowWords } from './rowWords.ts';

interface ListedRows {
  /** Of every plan, the one changed last on top. */
  readonly rows: readonly CohortRow[];
  readonly view: CohortView;
  /** By the id that a plan's options share. Keep it steady between renders, as with `onOpen`. */
  readonly news: ReadonlyMap<string, News>;
  readonly words: Words;
  readonly today: string;
  readonly onSort: (sort: CohortSort | null) => void;
  readonly onOpen: (row: CohortRow) => void;
}

const rowKey = (row: CohortRow) => familyOf(row.plan);

/** The cohort as somebody looks at it: filtered, in groups, in order. */
export function useListedRows({ rows, view, news, words, today, onSort, onOpen }: ListedRows): Rows<CohortRow> {
  const { search, status, trouble, person, days, number, onlyNews, grouping } = view;
  return useRows({
    data: rows,
    rowKey,
    columns: useMemo(() => cohortTableColumns(words, news, onOpen), [words, news, onOpen]),
    shown: view.columns,
    passes: useMemo(() => {
      const passes = rowFilter({ search, status, trouble, person, days, number }, today);
      return onlyNews ? (row: CohortRow) => passes(row) && news.has(familyOf(row.plan)) : passes;
    }, [search, status, trouble, person, days, number, today, onlyNews, news]),
    groupBy: useMemo(() => {
      if (grouping === 'none') return null;
      const say = rowWords(words);
      return {
        of: (row: CohortRow) => groupOf(row, grouping, say),
        compare: (a: string, b: string) => compareGroups(a, b, grouping, say),
      };
    }, [grouping, words]),
    sort: view.sort,
    onSort: (next) => {
      const id = cohortColumns.find((column) => column === next?.id);
      onSort(next && id ? { id, desc: next.desc } : null);
    },
  });
}
