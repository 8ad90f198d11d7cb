import { useId } from 'react';
import { Stack } from '../../ui/Stack.tsx';
import styles from './Progress.module.css';
import { useWords } from '../../parts/PlannerContext.ts';
import { useCohort } from './useCohort.ts';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly say: (done: number, total: number) => string;
}

/** How far something long is. */
export function Progress({ done, total, say }: ProgressProps) {
  const id = useId();
  return (
    <Stack gap={1} className={styles['progress']}>
      <label htmlFor={id}>{say(done, total)}</label>
      <progress id={id} max={Math.max(total, 1)} value={done} />
    </Stack>
  );
}

/** How many files have been read: the one part of the screen that says something new with each. */
export function ReadingProgress() {
  const { cohort } = useWords();
  const reading = useCohort((state) => state.reading);
  return reading && <Progress {...reading} say={cohort.reading} />;
}
