import { minutesShort, totalMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
import styles from './HoursBar.module.css';

interface HoursBarProps {
  readonly have: JobMinutes;
  readonly needed: JobMinutes;
}

/** Off the job, on the job, and the hole that is left, each as wide as its hours. */
export function HoursBar({ have, needed }: HoursBarProps) {
  const { hoursScreen } = useWords();
  const { summary, words, jobs } = hoursScreen;
  const left = totalMinutes(minutesShort(needed, have));
  return (
    <div role="img" aria-label={summary.barText(have.offMinutes, have.onMinutes, left)} className={styles['bar']}>
      <div className={styles['blocks']}>
        {have.offMinutes > 0 && (
          <span className={styles['off']} style={{ flexGrow: have.offMinutes }}>
            {words.figure(have.offMinutes)}
          </span>
        )}
        {have.onMinutes > 0 && (
          <span className={styles['on']} style={{ flexGrow: have.onMinutes }}>
            <b>{words.figure(have.onMinutes)}</b>
          </span>
        )}
        {left > 0 && <span className={styles['left']} style={{ flexGrow: left }} />}
      </div>
      <div className={styles['names']}>
        {have.offMinutes > 0 && <span>{jobs.off}</span>}
        {have.onMinutes > 0 && <span>{jobs.on}</span>}
        {left > 0 && (
          <span>
            <b>{words.figure(left)}</b> {summary.toPlan(left)}
          </span>
        )}
      </div>
    </div>
  );
}
