import type { RunningTotal } from '../../hours/runningTotals.ts';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';

/** The running total in figures. */
export function RunningTotalTable({ totals }: { readonly totals: readonly RunningTotal[] }) {
  const { hoursScreen, formats } = useWords();
  const { chart, words } = hoursScreen;
  const figure = (minutes: number | undefined) => (minutes === undefined ? chart.none : words.figure(minutes));
  const { columns } = chart;
  const figures: readonly Column<RunningTotal>[] = [
    { id: 'plannedOff', header: columns.plannedOff, cell: ({ planned }) => figure(planned?.offMinutes) },
    { id: 'plannedOn', header: columns.plannedOn, cell: ({ planned }) => figure(planned?.onMinutes) },
    { id: 'recordedOff', header: columns.recordedOff, cell: ({ recorded }) => figure(recorded?.offMinutes) },
    { id: 'recordedOn', header: columns.recordedOn, cell: ({ recorded }) => figure(recorded?.onMinutes) },
    {
      id: 'forecast',
      header: columns.forecast,
      cell: ({ forecast }) => figure(forecast ? totalMinutes(forecast) : undefined),
    },
  ];
  const rows = useRows<RunningTotal>({
    data: totals,
    rowKey: ({ month }) => month,
    columns: [
      { id: 'month', header: chart.month, rowHeader: true, cell: ({ month }) => formats.month(month) },
      ...figures.map((column) => ({ ...column, align: 'end' as const })),
    ],
  });
  return <Table caption={chart.caption} rows={rows} minWidth={560} />;
}
