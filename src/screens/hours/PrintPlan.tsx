import type { ReactNode } from 'react';
import { isNone, sumMinutes, totalMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';
import styles from './PrintPlan.module.css';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
import { RunningTotal } from './RunningTotal.tsx';
import { subjectTitle } from '../../parts/subjectTitle.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { HoursView } from './useHours.ts';

interface PaperRow {
  readonly id: string;
  readonly title: ReactNode;
  readonly when: string;
  readonly minutes: JobMinutes;
}

/** The schedule as a table, for paper alone: blocks need a wide screen. */
export function PrintPlan({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { print: text, words: hours, range, months, save } = words.hoursScreen;
  const { schedule, span, needs, requirements } = view.overview;
  const recognised = sumMinutes(needs.map((need) => need.recognised));
  const jobs: readonly (readonly [id: 'off' | 'on' | 'total', of: (minutes: JobMinutes) => number])[] = [
    ['off', ({ offMinutes }) => offMinutes],
    ['on', ({ onMinutes }) => onMinutes],
    ['total', totalMinutes],
  ];
  const pieces = schedule?.schedule.pieces ?? [];
  const rows = useRows<PaperRow>({
    rowKey: ({ id }) => id,
    data: [
      ...(isNone(recognised) ? [] : [{ id: 'recognised', title: text.recognised, when: '', minutes: recognised }]),
      ...pieces.map(({ id, subject, from, to, setAside, minutes }) => ({
        id,
        title: <WithNames>{subjectTitle(subject, view.pathway, words)}</WithNames>,
        when: setAside ? months.aside : range(from, to),
        minutes,
      })),
    ],
    columns: [
      { id: 'training', header: text.training, rowHeader: true, cell: ({ title }) => title, foot: save.neededRow },
      { id: 'months', header: text.months, cell: ({ when }) => when, foot: '' },
      ...jobs.map(([id, of]): Column<PaperRow> => ({
        id,
        header: text[id],
        align: 'end',
        cell: ({ minutes }) => hours.figure(of(minutes)),
        foot: hours.figure(of(requirements.needed)),
      })),
    ],
  });
  if (!schedule || !span) return null;
  return (
    <div className={styles['print']}>
      <Table caption={text.caption} rows={rows} />
      <RunningTotal view={view} span={span} place="paper" />
    </div>
  );
}
