import type { RunningTotal } from '../../hours/runningTotals.ts';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';

/** The running total in figures. */
export function RunningTotalTable({ totals }: { readonly totals: readonly RunningTotal[] }) {
  const { hoursScreen, formats } = useWords();
  const { chart, words } = hoursScreen;
  const figure = (minutes: number | undefined) => (minutes === undefined ? chart.none : words.figure(minutes));
  const { columns } = chart;
  return (
    <PlainTable
      caption={chart.caption}
      minWidth={560}
      columns={[
        { id: 'month', header: chart.month },
        { id: 'plannedOff', header: columns.plannedOff, align: 'end' },
        { id: 'plannedOn', header: columns.plannedOn, align: 'end' },
        { id: 'recordedOff', header: columns.recordedOff, align: 'end' },
        { id: 'recordedOn', header: columns.recordedOn, align: 'end' },
        { id: 'forecast', header: columns.forecast, align: 'end' },
      ]}
      rows={totals.map(({ month, planned, recorded, forecast }) => ({
        key: month,
        cells: [
          formats.month(month),
          figure(planned?.offMinutes),
          figure(planned?.onMinutes),
          figure(recorded?.offMinutes),
          figure(recorded?.onMinutes),
          figure(forecast ? totalMinutes(forecast) : undefined),
        ],
      }))}
    />
  );
}
