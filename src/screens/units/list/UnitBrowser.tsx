import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { useRows, type Sort } from '../../../ui/useRows.ts';
import { unitFinder } from './findUnits.ts';
import { groupingOf, groupSections } from './groupSections.ts';
import { NoUnits } from './NoUnits.tsx';
import { UnitCards } from './UnitCards.tsx';
import { RowOutlooksContext, rowOutlooks } from './rowOutlooks.ts';
import { unitColumns } from './unitColumns.tsx';
import {
  countUnits,
  isNarrowed,
  passes,
  rowKey,
  steadyRows,
  wholeView,
  type UnitRow,
  type UnitView,
} from './unitRows.ts';
import styles from './UnitTable.module.css';
import { sortOf, tableSort, type SortId } from './unitSort.ts';
import { UnitsToolbar } from './UnitsToolbar.tsx';
import { UnitTable } from './UnitTable.tsx';
import { Row } from '../../../ui/Row.tsx';

interface UnitBrowserProps {
  readonly view: PlanView;
  readonly unitView: UnitView;
  readonly onUnitView: (view: UnitView) => void;
  readonly wide: boolean;
  /** Opens the ways to finish; missing where nothing is offered. Steady between renders. */
  readonly onFinish?: () => void;
}

/**
 * The units with their filters: a table where there is room, cards on a phone. The tick, the totals and the next step
 * come first; what a tap means for the other units follows in the next frame.
 */
export function UnitBrowser({ view, ...rest }: UnitBrowserProps) {
  return <JudgedUnits view={useDeferredValue(view)} {...rest} />;
}

const JudgedUnits = memo(function JudgedUnits({ view, unitView, onUnitView, wide, onFinish }: UnitBrowserProps) {
  const words = useWords();
  const { unitsScreen } = words;
  const { plan, pathway, evaluation, verdict, answer } = view;
  const [sort, setSort] = useState<Sort | null>(null);
  const [makeRows] = useState(steadyRows);
  const rows = useMemo(() => makeRows(plan, pathway, evaluation), [makeRows, plan, pathway, evaluation]);
  const outlooks = useMemo(() => rowOutlooks(rows, evaluation, answer), [rows, evaluation, answer]);
  const finder = useMemo(() => unitFinder(pathway.qualifications.flatMap(({ units }) => units)), [pathway]);
  const found = useMemo(() => finder.find(unitView.search), [finder, unitView.search]);
  const narrowed = isNarrowed(unitView);
  const [groupBy] = useState(() => groupingOf(evaluation));
  const listed = useRows({
    data: rows,
    rowKey,
    columns: useMemo(() => unitColumns({ planId: plan.id, pathway, words }), [plan.id, pathway, words]),
    passes: useCallback(
      (row: UnitRow) => passes(row, outlooks.get(row.unit.reference)?.fits ?? false, unitView, found),
      [outlooks, unitView, found],
    ),
    groupBy,
    unfold: narrowed,
    sort,
    onSort: setSort,
  });
  const sections = useMemo(
    () => groupSections(pathway, evaluation, rows, listed.groups),
    [pathway, evaluation, rows, listed.groups],
  );
  const shown = countUnits(sections.flatMap((section) => section.rows));
  return (
    <RowOutlooksContext value={outlooks}>
      <UnitsToolbar
        rows={rows}
        fitting={[...outlooks.values()].filter(({ fits }) => fits).length}
        view={unitView}
        onView={useCallback((next: UnitView) => onUnitView({ ...next, only: null }), [onUnitView])}
        sort={sortOf(sort)}
        onSort={useCallback((id: SortId) => setSort(tableSort(id)), [])}
        wide={wide}
        onFinish={verdict.kind === 'inProgress' && answer?.best ? onFinish : undefined}
      />
      {narrowed && (
        <Row as="p">
          {unitsScreen.shown(shown)}
          {unitView.only && shown > 0 && (
            <Button kind="link" onClick={() => onUnitView(wholeView)}>
              {unitsScreen.showAll}
            </Button>
          )}
        </Row>
      )}
      <LiveRegion message={narrowed ? unitsScreen.shown(shown) : ''} />
      {shown === 0 && (
        <NoUnits finder={finder} view={unitView} hidden={found?.size ?? countUnits(rows)} onView={onUnitView} />
      )}
      {shown > 0 && wide && (
        <Card padding="none" className={styles['sheet']}>
          <UnitTable judgement={view} rows={listed} sections={sections} narrowed={narrowed} />
        </Card>
      )}
      {shown > 0 && !wide && (
        <UnitCards
          view={view}
          sections={sections}
          narrowed={narrowed}
          searching={unitView.search.trim() !== ''}
          group={unitView.group}
          onGroup={(group) => onUnitView({ ...unitView, group })}
        />
      )}
    </RowOutlooksContext>
  );
});
