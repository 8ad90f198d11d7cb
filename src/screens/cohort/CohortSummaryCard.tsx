import { useId } from 'react';
import { cohortStatuses, type CohortStatus } from '../../cohort/cohortRow.ts';
import type { CohortSummary } from '../../cohort/summarise.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { StatusChip } from '../../ui/StatusChip.tsx';
import styles from './CohortSummaryCard.module.css';
import { statusTones } from './statusLook.ts';

interface CohortSummaryCardProps {
  readonly summary: CohortSummary;
  readonly status: CohortStatus | 'all';
  readonly onStatus: (status: CohortStatus | 'all') => void;
}

/** How many stand how, as widths of one bar and as buttons that show only those. */
export function CohortSummaryCard({ summary, status, onStatus }: CohortSummaryCardProps) {
  const words = useWords();
  const headingId = useId();
  const { summary: text, statuses, plans } = words.cohort;
  const { byStatus, mostChosen } = summary;
  const present = cohortStatuses.filter(
    (each) => byStatus[each] > 0 || (each !== 'noFramework' && each !== 'notJudged'),
  );
  const rows = useRows({
    data: mostChosen,
    rowKey: ({ reference }) => reference,
    columns: [
      {
        id: 'unit',
        header: text.unit,
        rowHeader: true,
        cell: ({ reference, title }) => (
          <>
            <span lang="en">{title}</span> <span className={styles['reference']}>{reference}</span>
          </>
        ),
      },
      { id: 'plans', header: text.inPlans, align: 'end', cell: ({ plans: count }) => plans(count) },
    ],
  });
  return (
    <Card className={styles['card']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h2 id={headingId}>{text.heading}</h2>
        <p>{text.sentence(summary.plans, byStatus.needsChange + byStatus.cannotBeCompleted)}</p>
      </div>
      <div className={styles['bar']} aria-hidden="true">
        {cohortStatuses.map((each) => (
          <span key={each} data-status={each} style={{ flexGrow: byStatus[each] }} hidden={byStatus[each] === 0} />
        ))}
      </div>
      <ul className={styles['counts']}>
        {present.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles['count']}
              data-status={each}
              aria-pressed={status === each}
              onClick={() => onStatus(status === each ? 'all' : each)}
            >
              <b>{words.formats.number(byStatus[each])}</b>{' '}
              <StatusChip tone={statusTones[each]} look="plain">
                {statuses[each]}
              </StatusChip>
            </button>
          </li>
        ))}
      </ul>
      {mostChosen.length > 0 && (
        <Disclosure summary={text.chosen}>
          <Table caption={text.chosen} rows={rows} />
        </Disclosure>
      )}
    </Card>
  );
}
