import type { Answer } from '../../completion/answer.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import styles from './PlanSummary.module.css';

/** A quiet line: in how many ways the plan can still be finished. */
export function WaysLeft({ answer }: { readonly answer: Answer | null }) {
  const { completion } = useWords();
  if (!answer) return <p className={styles['quiet']}>{completion.counting}</p>;
  if (answer.completable === 'unknown') return <p className={styles['quiet']}>{completion.tooMany}</p>;
  const { certain, toConfirm } = answer.ways;
  if (certain === 0n && toConfirm === 0n) return <p className={styles['quiet']}>{completion.noWay}</p>;
  if (certain === 0n) return <p className={styles['quiet']}>{completion.onlyWaysToConfirm(toConfirm)}</p>;
  return (
    <p className={styles['quiet']}>
      {completion.ways(certain)}
      {toConfirm > 0n && <>. {completion.waysToConfirm(toConfirm)}</>}
    </p>
  );
}
