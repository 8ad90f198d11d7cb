import { totalMinutes } from '../../../hours/jobMinutes.ts';
import type { PlanSpan } from '../../../hours/planSpan.ts';
import { monthMark, type ScheduleFinding } from '../../../hours/schedule/scheduleFindings.ts';
import { monthLoads } from '../../../hours/schedule/scheduleLoad.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import type { Schedule } from '../../../plan/hoursSchema.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './MonthGrid.module.css';

interface LoadRowProps {
  readonly schedule: Schedule;
  readonly span: PlanSpan;
  readonly findings: readonly ScheduleFinding[];
}

/** Hours of each month; a month that is empty, heavy or over the contract says so in a word. */
export function LoadRow({ schedule, span, findings }: LoadRowProps) {
  const { hoursScreen, formats } = useWords();
  return (
    <div className={styles['loads']}>
      <span className={styles['loadsName']} id="hours-each-month">
        {hoursScreen.months.eachMonth}
      </span>
      <ul className={styles['loadList']} aria-labelledby="hours-each-month">
        {monthLoads(schedule, span).map(({ period, openDays, minutes }) => {
          const mark = monthMark(findings, period);
          return (
            <li key={period} className={styles['load']} data-mark={mark ?? undefined}>
              <VisuallyHidden>{formats.month(period)} </VisuallyHidden>
              <b>{hoursScreen.words.figure(totalMinutes(minutes))}</b>
              {mark && <small>{hoursScreen.months.marks[mark]}</small>}
              {openDays === 0 && <small>{hoursScreen.months.inBreak}</small>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
