import type { ReactNode } from 'react';
import { isNone, jobs, minutesOf, totalMinutes, type Job } from '../../../hours/jobMinutes.ts';
import type { HoursLine } from '../../../hours/hoursVerdict.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { HourSubject, JobMinutes } from '../../../plan/hoursSchema.ts';
import { Table } from '../../../ui/Table.tsx';
import { useRows, type Column } from '../../../ui/useRows.ts';
import styles from './MonthPlan.module.css';
import { RunningTotal } from './RunningTotal.tsx';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { partName } from '../diary/trainingSheets.ts';
import type { HoursView } from '../useHours.ts';

/** The figures by part and the schedule as tables, for paper alone: blocks need a wide screen. */
export function PrintPlan({ view }: { readonly view: HoursView }) {
  const { span, schedule } = view.overview;
  return (
    <div className={styles['paper']}>
      <Figures view={view} />
      {schedule && <Pieces view={view} />}
      {span && <RunningTotal view={view} span={span} place="paper" />}
    </div>
  );
}

interface FigureRow {
  readonly name: string;
  readonly job: Job;
  readonly line: HoursLine;
}

function Figures({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { save, jobs: jobNames, summary, words: hours } = words.hoursScreen;
  const { requirements, verdict } = view.overview;
  const figures = ['needed', 'planned', 'recorded', 'checked', 'recognised', 'done'] as const;
  const minutesIn = (line: HoursLine, figure: (typeof figures)[number]) =>
    figure === 'done' ? line.done.covered : line[figure];
  const both = (line: HoursLine, name: string) => jobs.map((job): FigureRow => ({ name, job, line }));
  const rows = useRows<FigureRow>({
    data: [
      ...(requirements.breakdown === 'components'
        ? verdict.lines.flatMap((line) => both(line, partName(line, words)))
        : []),
      ...both(verdict.total, save.totalRow),
    ],
    rowKey: ({ name, job }) => `${name} ${job}`,
    columns: [
      { id: 'part', header: save.columns.part, rowHeader: true, cell: ({ name }) => name },
      { id: 'job', header: save.columns.job, cell: ({ job }) => jobNames[job] },
      ...figures.map((figure): Column<FigureRow> => ({
        id: figure,
        header: save.figures[figure],
        align: 'end',
        cell: ({ job, line }) => hours.figure(minutesOf(job, minutesIn(line, figure))),
      })),
    ],
  });
  return <Table caption={summary.table} rows={rows} />;
}

interface PieceRow {
  readonly id: string;
  readonly title: ReactNode;
  readonly when: string;
  readonly minutes: JobMinutes;
}

function Pieces({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { print: text, save, words: hours, range } = words.hoursScreen;
  const { schedule, needs, verdict } = view.overview;
  const title = (subject: HourSubject) => <WithNames>{subjectTitle(subject, view.pathway, words)}</WithNames>;
  const columns = (foot: string, sum: JobMinutes): readonly Column<PieceRow>[] => [
    { id: 'training', header: text.training, rowHeader: true, cell: (row) => row.title, foot },
    { id: 'months', header: text.months, cell: ({ when }) => when, foot: '' },
    ...(
      [
        ['off', ({ offMinutes }: JobMinutes) => offMinutes],
        ['on', ({ onMinutes }: JobMinutes) => onMinutes],
        ['total', totalMinutes],
      ] as const
    ).map(([id, of]): Column<PieceRow> => ({
      id,
      header: text[id],
      align: 'end',
      cell: ({ minutes }) => hours.figure(of(minutes)),
      foot: hours.figure(of(sum)),
    })),
  ];
  const planned = useRows<PieceRow>({
    rowKey: ({ id }) => id,
    data: (schedule?.schedule.pieces ?? [])
      .filter(({ setAside }) => !setAside)
      .map(({ id, subject, from, to, minutes }) => ({ id, title: title(subject), when: range(from, to), minutes })),
    columns: columns(save.figures.planned, verdict.total.planned),
  });
  const recognised = useRows<PieceRow>({
    rowKey: ({ id }) => id,
    data: needs
      .filter((need) => !isNone(need.recognised))
      .map((need, index) => ({ id: String(index), title: title(need.subject), when: '', minutes: need.recognised })),
    columns: columns(save.figures.recognised, verdict.total.recognised),
  });
  return (
    <>
      <Table caption={text.caption} rows={planned} />
      {recognised.lines.length > 0 && <Table caption={text.recognised} rows={recognised} />}
    </>
  );
}
