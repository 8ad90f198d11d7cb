import type { Cover } from '../../../hours/hoursVerdict.ts';
import { totalMinutes } from '../../../hours/jobMinutes.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { Stack } from '../../../ui/Stack.tsx';
import styles from './HoursBar.module.css';

interface HoursBarProps {
  readonly cover: Cover;
  readonly shown: 'plan' | 'done';
}

/** Of the bar, what a figure needs around it and for each of its letters. Where there is less, it stands with its name instead. */
const roomAround = 0.08;
const roomForLetter = 0.04;

/** Off the job, on the job, what waits for a check, and the hole that is left, each as wide as its hours. */
export function HoursBar({ cover: { covered, waiting, short }, shown }: HoursBarProps) {
  const { hoursScreen } = useWords();
  const { summary, words, jobs } = hoursScreen;
  const { offMinutes: off, onMinutes: on } = covered;
  const [wait, left] = [totalMinutes(waiting), totalMinutes(short)];
  const fits = (minutes: number) =>
    minutes >= (roomAround + roomForLetter * words.figure(minutes).length) * (off + on + wait + left);
  return (
    <Stack gap={1} role="img" aria-label={summary.barText[shown](off, on, wait, left)}>
      <div className={styles['blocks']}>
        {off > 0 && (
          <span className={styles['off']} style={{ flexGrow: off }}>
            {fits(off) && words.figure(off)}
          </span>
        )}
        {on > 0 && (
          <span className={styles['on']} style={{ flexGrow: on }}>
            {fits(on) && <b>{words.figure(on)}</b>}
          </span>
        )}
        {wait > 0 && <span className={styles['waiting']} style={{ flexGrow: wait }} />}
        {left > 0 && <span className={styles['left']} style={{ flexGrow: left }} />}
      </div>
      <div className={styles['names']}>
        {off > 0 && <JobName name={jobs.off} figure={fits(off) ? null : words.figure(off)} />}
        {on > 0 && <JobName name={jobs.on} figure={fits(on) ? null : words.figure(on)} />}
        {wait > 0 && (
          <span>
            <b>{words.figure(wait)}</b> {summary.waiting}
          </span>
        )}
        {left > 0 && (
          <span>
            <b>{words.figure(left)}</b> {summary.left[shown](left)}
          </span>
        )}
      </div>
    </Stack>
  );
}

function JobName({ name, figure }: { readonly name: string; readonly figure: string | null }) {
  return (
    <span>
      {figure !== null && <b>{figure} </b>}
      {name}
    </span>
  );
}
