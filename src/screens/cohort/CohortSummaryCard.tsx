import { useId } from 'react';
import { cohortStatuses, type CohortStatus } from '../../cohort/cohortRow.ts';
import type { CohortSummary } from '../../cohort/summarise.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
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
          <PlainTable
            caption={text.chosen}
            columns={[
              { id: 'unit', header: text.unit },
              { id: 'plans', header: text.inPlans, align: 'end' },
            ]}
            rows={mostChosen.map(({ reference, title, plans: count }) => ({
              key: reference,
              cells: [
                <span key="title">
                  <span lang="en">{title}</span> <span className={styles['reference']}>{reference}</span>
                </span>,
                plans(count),
              ],
            }))}
          />
        </Disclosure>
      )}
    </Card>
  );
}
