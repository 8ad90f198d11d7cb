import type { RunningTotal } from '../../../hours/runningTotals.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { Table } from '../../../ui/Table.tsx';
import { useRows, type Column } from '../../../ui/useRows.ts';
import { useId, useState } from 'react';
import type { PlanSpan } from '../../../hours/planSpan.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useWidth } from '../../../ui/useWidth.ts';
import { chartShape, type ChartPoint, type JobPick } from './chartShape.ts';
import { Head } from '../Section.tsx';
import styles from './RunningTotal.module.css';
import type { HoursView } from '../useHours.ts';

interface RunningTotalProps {
  readonly view: HoursView;
  readonly span: PlanSpan;
  /** `grid`: under the month grid, sharing its columns. `paper`: as wide as a printed page, with nothing to press. */
  readonly place?: 'alone' | 'grid' | 'paper';
}

const height = 220;
/** Room above the highest line for its words. */
const top = 24;
/** Fits a page of A4, and stands in until the room is measured. */
const fallbackWidth = 640;
const picks: readonly JobPick[] = ['all', 'off', 'on'];

/** Needed, planned, recorded and what the pace comes to, month by month; a table says the same. */
export function RunningTotal({ view, span, place = 'alone' }: RunningTotalProps) {
  const { hoursScreen } = useWords();
  const { chart, words } = hoursScreen;
  const patternId = useId();
  const [pick, setPick] = useState<JobPick>('all');
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = place === 'paper' || !Number.isFinite(measured) ? fallbackWidth : measured;
  const shape = chartShape(view, span, pick);
  const highest = Math.max(60, shape.highest);
  const x = (at: number) => (at / span.months.length) * width;
  const y = (minutes: number) => height - (minutes / highest) * (height - top);
  const path = (points: readonly ChartPoint[]) =>
    points
      .map(({ at, minutes }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(minutes).toFixed(1)}`)
      .join(' ');
  const area = (points: readonly ChartPoint[]) => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? `${path(points)} L${x(last.at)} ${height} L${x(first.at)} ${height} Z` : '';
  };
  const [now] = shape.recorded.slice(-1);
  const done = now?.minutes ?? 0;
  const plannedEnd = shape.planned.at(-1);
  const step = gridStep(highest);
  const text = chart.text(shape.needed, plannedEnd?.minutes ?? null, done, span.end);
  return (
    <Stack
      as="section"
      className={styles['total']}
      data-place={place}
      data-on-paper={place === 'paper'}
      aria-label={chart.heading}
    >
      <Head
        beside={
          place !== 'paper' && (
            <SegmentedControl
              label={chart.show}
              value={pick}
              onValue={setPick}
              choices={picks.map((value) => ({ value, label: chart.shown[value] }))}
            />
          )
        }
      >
        <h3>{chart.heading}</h3>
      </Head>
      <div ref={frame} className={styles['frame']}>
        <svg role="img" aria-label={text} width={width} height={height} className={styles['picture']}>
          <defs>
            <pattern id={patternId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="7" height="7" className={styles['ground']} />
              <rect width="2" height="7" className={styles['hatch']} />
            </pattern>
          </defs>
          {levels(highest, step).map((minutes) => (
            <g key={minutes}>
              <line x1={0} x2={width} y1={y(minutes)} y2={y(minutes)} className={styles['level']} />
              <text x={-8} y={y(minutes)} dy="0.35em" textAnchor="end" className={styles['figure']}>
                {words.figure(minutes)}
              </text>
            </g>
          ))}
          {shape.planned.length > 0 && (
            <>
              <path
                d={area(shape.planned)}
                className={pick === 'off' ? styles['off'] : undefined}
                fill={pick === 'off' ? undefined : `url(#${patternId})`}
              />
              <path d={area(shape.plannedOff)} className={styles['off']} />
              <path d={path(shape.planned)} className={styles['planned']} />
            </>
          )}
          <line x1={0} x2={width} y1={y(shape.needed)} y2={y(shape.needed)} className={styles['needed']} />
          <text x={10} y={y(shape.needed) - 8} className={styles['label']}>
            {chart.needed(shape.needed)}
          </text>
          {shape.today !== null && (
            <line x1={x(shape.today)} x2={x(shape.today)} y1={top} y2={height} className={styles['today']} />
          )}
          <path d={path(shape.forecast)} className={styles['forecastUnder']} />
          <path d={path(shape.forecast)} className={styles['forecast']} />
          <path d={path(shape.recorded)} className={styles['recordedUnder']} />
          <path d={path(shape.recorded)} className={styles['recorded']} />
          {now && <circle cx={x(now.at)} cy={y(now.minutes)} r={5} className={styles['dot']} />}
        </svg>
      </div>
      <ul className={styles['key']}>
        {pick !== 'on' && <KeyEntry kind="off" words={`${chart.planned}, ${hoursScreen.jobs.off.toLowerCase()}`} />}
        {pick !== 'off' && (
          <KeyEntry kind="on" words={`${chart.planned}, ${hoursScreen.jobs.on.toLowerCase()}`} patternId={patternId} />
        )}
        <KeyEntry kind="recorded" words={chart.recorded} />
        <KeyEntry kind="forecast" words={chart.forecast} />
      </ul>
      {place !== 'paper' && (
        <Disclosure summary={chart.table}>
          <RunningTotalTable totals={shape.totals} />
        </Disclosure>
      )}
    </Stack>
  );
}

interface KeyEntryProps {
  readonly kind: 'off' | 'on' | 'recorded' | 'forecast';
  readonly words: string;
  readonly patternId?: string;
}

function KeyEntry({ kind, words, patternId }: KeyEntryProps) {
  return (
    <li>
      <svg width={28} height={14} aria-hidden="true" focusable="false">
        {kind === 'off' && <rect width={28} height={14} rx={3} className={styles['off']} />}
        {kind === 'on' && <rect width={28} height={14} rx={3} fill={`url(#${patternId})`} />}
        {kind === 'recorded' && <path d="M1 7 H27" className={styles['recorded']} />}
        {kind === 'forecast' && <path d="M1 7 H27" className={styles['forecast']} />}
      </svg>
      {words}
    </li>
  );
}

/** Minutes between two level lines: four to eight of them, at whole figures. */
function gridStep(highest: number): number {
  return [60, 120, 300, 600, 1200, 3000, 6000, 12_000].find((step) => highest / step <= 6) ?? 30_000;
}

function levels(highest: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}

/** The running total in figures. */
function RunningTotalTable({ totals }: { readonly totals: readonly RunningTotal[] }) {
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
