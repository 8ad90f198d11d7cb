import { totalMinutes } from '../../hours/jobMinutes.ts';
import type { Words } from '../../i18n/words.ts';
import { addresses } from '../../parts/addresses.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import type { JobMinutes } from '../../plan/hoursSchema.ts';
import { Table } from '../../ui/Table.tsx';
import { useRows, type Column } from '../../ui/useRows.ts';
import { sayHours } from './checks.ts';
import { LineLink } from '../../parts/LineLink.tsx';
import styles from './HoursBrief.module.css';
import type { Review } from '../../judging/review.ts';
import { ReviewCard } from './ReviewCard.tsx';

const jobs = ['off', 'on', 'all'] as const;

type JobOrAll = (typeof jobs)[number];

const minutesOf = (job: JobOrAll, { offMinutes, onMinutes }: JobMinutes): number =>
  job === 'off' ? offMinutes : job === 'on' ? onMinutes : offMinutes + onMinutes;

interface Line {
  readonly name: keyof Words['reviewScreen']['hours']['figures'];
  readonly minutes: JobMinutes;
}

interface HoursBriefProps {
  readonly review: Review;
  readonly readOnly?: boolean;
}

/** The training hours in brief: every figure of their totals, and where they stand. */
export function HoursBrief({ review, readOnly = false }: HoursBriefProps) {
  const words = useWords();
  const { hours: text } = words.reviewScreen;
  const { figure } = words.hoursScreen.words;
  const { overview, view } = review;
  const { minimum, needed, recognised, planned, recorded, checked, done } = overview.verdict.total;
  const rows = useRows<Line>({
    data: [
      { name: 'needed', minutes: needed },
      { name: 'recognised', minutes: recognised },
      { name: 'planned', minutes: planned },
      { name: 'recorded', minutes: recorded },
      { name: 'checked', minutes: checked },
      { name: 'done', minutes: done.covered },
      { name: 'waiting', minutes: done.waiting },
      { name: 'short', minutes: done.short },
    ],
    rowKey: ({ name }) => name,
    columns: [
      { id: 'what', header: text.part, rowHeader: true, cell: ({ name }) => text.figures[name] },
      ...jobs.map((job): Column<Line> => ({
        id: job,
        header: text.rows[job],
        align: 'end',
        cell: ({ name, minutes }) => (
          <span data-short={(name === 'short' && minutesOf(job, minutes) > 0) || undefined}>
            {figure(minutesOf(job, minutes))}
          </span>
        ),
      })),
    ],
  });
  const id = readOnly ? 'presented-hours' : 'review-hours';
  return (
    <ReviewCard id={id} heading={text.heading}>
      <div className={styles['brief']}>
        <Table caption={text.lead(totalMinutes(minimum), totalMinutes(needed))} rows={rows} />
      </div>
      <p>{sayHours(review, words)}</p>
      {!readOnly && (
        <LineLink href={addresses.hours(view.plan.id)} size="support">
          {text.open}
        </LineLink>
      )}
    </ReviewCard>
  );
}
