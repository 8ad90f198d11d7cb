import { useId } from 'react';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly say: (done: number, total: number) => string;
}

/** How far something long is. */
export function Progress({ done, total, say }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <label htmlFor={id}>{say(done, total)}</label>
      <progress id={id} max={Math.max(total, 1)} value={done} />
    </div>
  );
}
