import { Link } from 'wouter';
import type { CohortRow } from '../../cohort/cohortRow.ts';
import { addresses } from '../../parts/addresses.ts';
import type { News } from '../../cohort/newsOf.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { StatusChip } from '../../ui/StatusChip.tsx';
import styles from './CohortTable.module.css';

interface LearnerLinkProps {
  readonly row: CohortRow;
  readonly name: string;
  readonly news: News | undefined;
  readonly onOpen: (row: CohortRow) => void;
}

/** The way into a plan. One from a file has no address yet: it is brought onto this device when it is opened. */
export function LearnerLink({ row, name, news, onOpen }: LearnerLinkProps) {
  const { cells, news: text } = useWords().cohort;
  const { plan, file, here, options } = row;
  const labels = [plan, ...(options ?? [])].flatMap(({ option }) => option?.label ?? []);
  return (
    <>
      {file === null ? (
        <Link href={addresses.review(plan.id)} className={styles['learner']} onClick={() => onOpen(row)}>
          {name}
        </Link>
      ) : (
        <button type="button" className={styles['learner']} title={cells.fromFile(file)} onClick={() => onOpen(row)}>
          {name}
        </button>
      )}
      {plan.option && labels.length > 1 && (
        <span className={styles['below']}>{cells.option(plan.option.label, labels.length)}</span>
      )}
      {news && (
        <StatusChip tone="todo" look="plain">
          {news === 'new' ? text.fresh : text.changed}
        </StatusChip>
      )}
      {(here === 'ahead' || here === 'parted') && (
        <StatusChip tone="todo" look="plain">
          {text.changedHere}
        </StatusChip>
      )}
    </>
  );
}
