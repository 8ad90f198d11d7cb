import type { ReactNode } from 'react';
import { isNone, sumMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import styles from './PrintPlan.module.css';
import { RunningTotal } from './RunningTotal.tsx';
import { subjectTitle } from '../../parts/subjectTitle.ts';
import { WithNames } from '../../parts/WithNames.tsx';
import type { HoursView } from './useHours.ts';

/** The schedule as a table, for paper alone: blocks need a wide screen. */
export function PrintPlan({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { print: text, words: hours, range, months } = words.hoursScreen;
  const { schedule, span, needs, requirements } = view.overview;
  if (!schedule || !span) return null;
  const recognised = sumMinutes(needs.map((need) => need.recognised));
  const cells = (title: ReactNode, when: string, { offMinutes, onMinutes }: typeof requirements.needed) => [
    title,
    when,
    hours.figure(offMinutes),
    hours.figure(onMinutes),
    hours.figure(offMinutes + onMinutes),
  ];
  const title = (subject: Parameters<typeof subjectTitle>[0]) => subjectTitle(subject, view.pathway, words);
  return (
    <div className={styles['print']}>
      <PlainTable
        caption={text.caption}
        columns={[
          { id: 'training', header: text.training },
          { id: 'months', header: text.months },
          { id: 'off', header: text.off, align: 'end' },
          { id: 'on', header: text.on, align: 'end' },
          { id: 'total', header: text.total, align: 'end' },
        ]}
        rows={[
          ...(isNone(recognised) ? [] : [{ key: 'recognised', cells: cells(text.recognised, '', recognised) }]),
          ...schedule.schedule.pieces.map(({ id, subject, from, to, setAside, minutes }) => ({
            key: id,
            cells: cells(
              <WithNames key="title">{title(subject)}</WithNames>,
              setAside ? months.aside : range(from, to),
              minutes,
            ),
          })),
        ]}
        foot={{ key: 'needed', cells: cells(words.hoursScreen.save.neededRow, '', requirements.needed) }}
      />
      <RunningTotal view={view} span={span} place="paper" />
    </div>
  );
}
