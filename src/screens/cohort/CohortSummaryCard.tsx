import { useId } from 'react';
import { cohortStatuses } from '../../cohort/cohortRow.ts';
import type { CohortView } from '../../cohort/cohortView.ts';
import { troubles } from '../../cohort/followUp.ts';
import type { CohortSummary } from '../../cohort/summarise.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useRows } from '../../ui/useRows.ts';
import { Row } from '../../ui/Row.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import styles from './CohortSummaryCard.module.css';
import { statusTones } from './statusLook.ts';

interface CohortSummaryCardProps {
  readonly summary: CohortSummary;
  readonly view: CohortView;
  readonly onLook: (change: Partial<CohortView>) => void;
}

/** How many stand how, as widths of one bar and as buttons that show only those. */
export function CohortSummaryCard({ summary, view: { status, trouble }, onLook }: CohortSummaryCardProps) {
  const words = useWords();
  const headingId = useId();
  const { summary: text, statuses, conditions: names, plans } = words.cohort;
  const { byStatus, byTrouble, mostChosen } = summary;
  const found = troubles.filter((each) => byTrouble[each] > 0 || each === trouble);
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
    <Card gap={2} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h2 id={headingId}>{text.heading}</h2>
        <p>{text.sentence(summary.plans, byStatus.needsChange + byStatus.cannotBeCompleted)}</p>
        {mostChosen.length > 0 && (
          <Disclosure className={styles['chosen']} data-on-paper={false} summary={text.chosen}>
            <Table caption={text.chosen} rows={rows} />
          </Disclosure>
        )}
      </div>
      <div className={styles['bar']} data-on-paper="false" aria-hidden="true">
        {cohortStatuses.map((each) => (
          <span key={each} data-status={each} style={{ flexGrow: byStatus[each] }} hidden={byStatus[each] === 0} />
        ))}
      </div>
      <Row as="ul" look="sideways">
        {present.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles['count']}
              data-status={each}
              aria-pressed={status === each}
              onClick={() => onLook({ status: status === each ? 'all' : each })}
            >
              <b>{words.formats.number(byStatus[each])}</b>{' '}
              <StatusChip tone={statusTones[each]} look="plain">
                {statuses[each]}
              </StatusChip>
            </button>
          </li>
        ))}
      </Row>
      {found.length > 0 && (
        <div className={styles['also']}>
          <h3>{text.also}</h3>
          <Row as="ul" look="sideways">
            {found.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={styles['count']}
                  aria-pressed={trouble === each}
                  onClick={() => onLook({ trouble: trouble === each ? 'all' : each })}
                >
                  <b>{words.formats.number(byTrouble[each])}</b>{' '}
                  <StatusChip tone={each === 'pastEnd' ? 'bad' : 'todo'} look="plain">
                    {names[each]}
                  </StatusChip>
                </button>
              </li>
            ))}
          </Row>
        </div>
      )}
    </Card>
  );
}
