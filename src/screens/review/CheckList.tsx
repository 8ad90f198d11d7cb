import { useWords } from '../../parts/PlannerContext.ts';
import { SourceNote } from '../../parts/SourceNote.tsx';
import { WithNames } from '../../parts/WithNames.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './CheckList.module.css';
import { checksOf, type CheckStatus } from './checks.ts';
import type { Review } from '../../judging/review.ts';

export const statusIcons: Readonly<Record<CheckStatus, IconName>> = {
  met: 'check',
  planned: 'clock',
  unmet: 'slot',
  exceeded: 'stop',
  unknown: 'question',
};

interface CheckListProps {
  readonly review: Review;
  /** A second one on the page, for a projector. */
  readonly presented?: boolean;
}

/** Everything that was checked, met or not, with figures; "Why?" has the reason and the clause. */
export function CheckList({ review, presented = false }: CheckListProps) {
  const words = useWords();
  const { checks: text } = words.reviewScreen;
  const id = presented ? 'presented-checks' : 'review-checks';
  return (
    <ReviewCard id={id} heading={text.heading}>
      <ul className={styles['checks']}>
        {checksOf(review, words).map((check) => (
          <li key={check.key} data-status={check.status}>
            <Disclosure
              summary={words.common.why}
              about={`${check.title}, ${check.figures}`}
              lead={
                <span className={styles['line']}>
                  <span className={styles['sign']}>
                    <Icon name={statusIcons[check.status]} strokeWidth={2.4} />
                  </span>
                  <span className={styles['title']}>{check.title}</span>
                  <VisuallyHidden>: {text.statuses[check.status]}, </VisuallyHidden>
                  <span className={styles['figures']}>{check.figures}</span>
                </span>
              }
            >
              <p>
                <WithNames>{check.sentence}</WithNames>
              </p>
              <p>
                <WithNames>{check.why}</WithNames>
              </p>
              {check.source && <SourceNote framework={review.view.framework} source={check.source} />}
            </Disclosure>
            {(check.status === 'unmet' || check.status === 'exceeded') && (
              <p className={styles['said']}>{check.sentence}</p>
            )}
          </li>
        ))}
      </ul>
    </ReviewCard>
  );
}
