import type { ReactNode } from 'react';
import { guidedHours } from '../../hours/guidedHours.ts';
import { hoursOverview, type HoursOverview } from '../../hours/hoursOverview.ts';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { monthLoads } from '../../hours/schedule/scheduleLoad.ts';
import { useToday, useWords } from '../../parts/PlannerContext.ts';
import type { Words } from '../../i18n/words.ts';
import type { GroupTotal } from '../../rules/evaluation.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';
import styles from './OptionComparison.module.css';
import { reviewOf } from '../../judging/review.ts';
import type { ReviewStanding } from '../../judging/reviewStanding.ts';

/** One of the two options. */
interface Side {
  readonly view: PlanView;
  readonly overview: HoursOverview;
}

/** One figure of both options. */
interface Figure {
  readonly key: string;
  readonly name: string;
  readonly of: (view: PlanView, overview: HoursOverview) => string;
}

const row = (key: string, name: string, of: Figure['of']): Figure => ({ key, name, of });

/** A column for each option. */
const sideColumns = <Row,>(
  sides: readonly Side[],
  { reviewScreen }: Words,
  cell: (row: Row, side: Side, index: number) => ReactNode,
): readonly Column<Row>[] =>
  sides.map((side, index) => ({
    id: String(index),
    header: reviewScreen.option(side.view.plan.option?.label ?? ''),
    align: 'end',
    cell: (line) => cell(line, side, index),
  }));

interface OptionFiguresProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly readOnly?: boolean;
}

/** Credits, groups, hours and verdict of two options side by side. */
export function OptionFigures({ a, b, readOnly = false }: OptionFiguresProps) {
  const words = useWords();
  const today = useToday();
  const { options: text } = words.reviewScreen;
  const sides = [a, b].map((view) => ({ view, overview: hoursOverview(view, today) }));
  const { figure } = words.hoursScreen.words;
  const lines: readonly Figure[] = [
    row('verdict', text.table.verdict, (view) => standingWords(reviewOf(view, today).standing, words)),
    row('credits', text.table.credits, ({ evaluation }) => String(evaluation.countedCredits)),
    ...a.evaluation.groups.map((total, index) =>
      row(`${total.qualification} ${total.group}`, groupName(total, words), ({ evaluation }) =>
        String(evaluation.groups[index]?.selected ?? 0),
      ),
    ),
    ...(a.evaluation.groups.length > 0
      ? [
          row('units', text.table.units, ({ evaluation }) => String(evaluation.placed.length)),
          row('guided', text.table.guidedHours, ({ plan, pathway }) => {
            const { sum } = guidedHours(plan, pathway);
            return sum ? text.guided(sum.known, sum.unknownUnits.length) : '';
          }),
        ]
      : []),
    row('needed', text.table.hoursNeeded, (_, { verdict }) => figure(totalMinutes(verdict.total.needed))),
    row('recognised', text.table.hoursRecognised, (_, { verdict }) => figure(totalMinutes(verdict.total.recognised))),
    row('planned', text.table.hoursPlanned, (_, { verdict }) => figure(totalMinutes(verdict.total.planned))),
    row('end', text.table.end, (_, { span }) => (span ? words.formats.date(span.end) : text.table.noEnd)),
  ];
  const rows = useRows<Figure>({
    data: lines,
    rowKey: ({ key }) => key,
    columns: [
      { id: 'what', header: text.table.what, rowHeader: true, cell: ({ name }) => name },
      ...sideColumns<Figure>(sides, words, ({ of }, { view, overview }) => (
        <span className={styles['figure']}>{of(view, overview)}</span>
      )),
    ],
  });
  return (
    <>
      <Table caption={text.table.caption} rows={rows} />
      {!readOnly && (
        <Disclosure summary={text.months}>
          <Months sides={sides} />
        </Disclosure>
      )}
    </>
  );
}

function groupName(total: GroupTotal, words: Words): string {
  const { table } = words.reviewScreen.options;
  const { group, minimum, maximum, all } = total;
  if (minimum !== null && all) return table.groupAll(group, minimum);
  if (minimum !== null && maximum !== null) return table.groupBetween(group, minimum, maximum);
  if (minimum !== null) return table.groupMinimum(group, minimum);
  return maximum === null ? table.group(group) : table.groupMaximum(group, maximum);
}

function Months({ sides }: { readonly sides: readonly Side[] }) {
  const words = useWords();
  const { options: text } = words.reviewScreen;
  const { figure } = words.hoursScreen.words;
  const loads = sides.map(({ overview: { schedule, span } }) => {
    const months = schedule && span ? monthLoads(schedule.schedule, span) : [];
    return new Map(months.map(({ period, minutes }) => [period, totalMinutes(minutes)]));
  });
  const months = [...new Set(loads.flatMap((load) => [...load.keys()]))].toSorted();
  const rows = useRows({
    data: months.map((month) => ({ month })),
    rowKey: ({ month }) => month,
    columns: [
      { id: 'month', header: text.month, rowHeader: true, cell: ({ month }) => words.formats.month(month) },
      ...sideColumns<{ readonly month: string }>(sides, words, ({ month }, _, index) =>
        figure(loads[index]?.get(month) ?? 0),
      ),
    ],
  });
  return months.length === 0 ? <p>{text.noMonths}</p> : <Table caption={text.monthsCaption} rows={rows} />;
}

/** A standing in two words, for a table's cell. */
function standingWords(standing: ReviewStanding, { verdicts, reviewScreen }: Words): string {
  return standing === 'confirmed' || standing === 'skillsShort'
    ? reviewScreen.shortStanding[standing]
    : verdicts.short[standing];
}
