import { hoursOverview, type HoursOverview } from '../../hours/hoursOverview.ts';
import { totalMinutes } from '../../hours/jobMinutes.ts';
import { monthLoads } from '../../hours/schedule/scheduleLoad.ts';
import { usePlanner, useToday, useWords } from '../../parts/PlannerContext.ts';
import type { Words } from '../../i18n/words.ts';
import type { GroupTotal } from '../../rules/evaluation.ts';
import type { PlanView } from '../../judging/planView.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import styles from './OptionComparison.module.css';
import { reviewOf } from '../../judging/review.ts';
import { standingWords } from './standingWords.ts';

interface OptionFiguresProps {
  readonly a: PlanView;
  readonly b: PlanView;
  readonly readOnly?: boolean;
}

/** Credits, groups, hours and verdict of two options side by side. */
export function OptionFigures({ a, b, readOnly = false }: OptionFiguresProps) {
  const words = useWords();
  const today = useToday();
  const { reviewScreen } = words;
  const { options: text } = reviewScreen;
  const sides = [a, b].map((view) => ({ view, overview: hoursOverview(view, today) }));
  const columns = [
    { id: 'what', header: text.table.what },
    ...[a, b].map(({ plan }) => ({
      id: plan.id,
      header: reviewScreen.option(plan.option?.label ?? ''),
      align: 'end' as const,
    })),
  ];
  const row = (key: string, name: string, cell: (view: PlanView, overview: HoursOverview) => string) => ({
    key,
    cells: [
      name,
      ...sides.map(({ view, overview }) => (
        <span key={view.plan.id} className={styles['figure']}>
          {cell(view, overview)}
        </span>
      )),
    ],
  });
  const { figure } = words.hoursScreen.words;
  const rows = [
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
          row('guided', text.table.guidedHours, ({ guidedHours: { sum } }) =>
            sum ? text.guided(sum.known, sum.unknownUnits.length) : '',
          ),
        ]
      : []),
    row('needed', text.table.hoursNeeded, (_, { verdict }) => figure(totalMinutes(verdict.total.needed))),
    row('planned', text.table.hoursPlanned, (_, { verdict }) =>
      figure(totalMinutes(verdict.total.recognised) + totalMinutes(verdict.total.planned)),
    ),
    row('end', text.table.end, (_, { span }) => (span ? words.formats.date(span.end) : text.table.noEnd)),
  ];
  return (
    <>
      <PlainTable caption={text.table.caption} columns={columns} rows={rows} />
      {!readOnly && (
        <Disclosure summary={text.months}>
          <Months sides={sides} columns={columns} />
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

interface MonthsProps {
  readonly sides: readonly { readonly view: PlanView; readonly overview: HoursOverview }[];
  readonly columns: readonly { readonly id: string; readonly header: string }[];
}

function Months({ sides, columns }: MonthsProps) {
  const { words } = usePlanner();
  const { options: text } = words.reviewScreen;
  const { figure } = words.hoursScreen.words;
  const loads = sides.map(({ overview: { schedule, span } }) => {
    const months = schedule && span ? monthLoads(schedule.schedule, span) : [];
    return new Map(months.map(({ period, minutes }) => [period, totalMinutes(minutes)]));
  });
  const months = [...new Set(loads.flatMap((load) => [...load.keys()]))].toSorted();
  if (months.length === 0) return <p>{text.noMonths}</p>;
  return (
    <PlainTable
      caption={text.monthsCaption}
      columns={columns.map((column, index) => (index === 0 ? { id: column.id, header: text.month } : column))}
      rows={months.map((month) => ({
        key: month,
        cells: [words.formats.month(month), ...loads.map((load) => figure(load.get(month) ?? 0))],
      }))}
    />
  );
}
