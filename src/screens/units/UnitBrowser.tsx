import { memo, useMemo, useState } from 'react';
import { usePlanner } from '../../parts/PlannerContext.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Card } from '../../ui/Card.tsx';
import type { TableSort } from '../../ui/DataTable.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { unitFinder } from './findUnits.ts';
import { groupSections } from './groupSections.ts';
import { NoUnits } from './NoUnits.tsx';
import { UnitCards } from './UnitCards.tsx';
import { RowOutlooksContext, rowOutlooks } from './rowOutlooks.ts';
import { passes, steadyRows, wholeView, type UnitView } from './unitRows.ts';
import styles from './UnitsScreen.module.css';
import { sortOf, sortRows, tableSort, type SortId } from './unitSort.ts';
import { UnitsToolbar } from './UnitsToolbar.tsx';
import { UnitTable } from './UnitTable.tsx';

interface UnitBrowserProps {
  readonly view: PlanView;
  readonly unitView: UnitView;
  readonly onUnitView: (view: UnitView) => void;
  readonly wide: boolean;
}

/** The units with their filters: a table where there is room, cards on a phone. */
export const UnitBrowser = memo(function UnitBrowser({ view, unitView, onUnitView, wide }: UnitBrowserProps) {
  const { words } = usePlanner();
  const { unitsScreen } = words;
  const { plan, pathway, evaluation, answer } = view;
  const [sort, setSort] = useState<TableSort | null>(null);
  const [makeRows] = useState(steadyRows);
  const rows = useMemo(() => makeRows(plan, pathway, evaluation), [makeRows, plan, pathway, evaluation]);
  const outlooks = useMemo(() => rowOutlooks(rows, evaluation, answer), [rows, evaluation, answer]);
  const finder = useMemo(() => unitFinder(pathway.qualifications.flatMap(({ units }) => units)), [pathway]);
  const found = useMemo(() => finder.find(unitView.search), [finder, unitView.search]);
  const sections = useMemo(
    () =>
      groupSections(evaluation, rows, (row) =>
        passes(row, outlooks.get(row.unit.reference)?.fits ?? false, unitView, found),
      ),
    [evaluation, rows, outlooks, unitView, found],
  );
  const narrowed =
    unitView !== wholeView && (unitView.filter !== 'all' || unitView.kind !== 'any' || unitView.search.trim() !== '');
  const sortId: SortId = sortOf(sort);
  const shown = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <RowOutlooksContext value={outlooks}>
      <UnitsToolbar
        rows={rows}
        fitting={[...outlooks.values()].filter(({ fits }) => fits).length}
        view={unitView}
        onView={onUnitView}
        sort={sortId}
        onSort={(id) => setSort(tableSort(id))}
        wide={wide}
      />
      {narrowed && <p>{unitsScreen.shown(shown)}</p>}
      <LiveRegion message={narrowed ? unitsScreen.shown(shown) : ''} />
      {shown === 0 && (
        <NoUnits finder={finder} view={unitView} hidden={found?.size ?? rows.length} onView={onUnitView} />
      )}
      {shown > 0 && wide && (
        <Card padding="none" className={styles['table']}>
          <UnitTable judgement={view} sections={sections} narrowed={narrowed} sort={sort} onSort={setSort} />
        </Card>
      )}
      {shown > 0 && !wide && (
        <UnitCards
          view={view}
          sections={sections.map(({ id, total, unitCount, rows: own }) => ({
            id,
            total,
            unitCount,
            rows: sortRows(own, sortId, words.formats.compareTitles),
          }))}
          narrowed={narrowed}
        />
      )}
    </RowOutlooksContext>
  );
});
