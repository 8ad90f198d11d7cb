import { useWords } from '../../../parts/PlannerContext.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { statusIcons } from '../CheckList.tsx';
import { checksOf } from '../checks.ts';
import type { Review } from '../../../judging/review.ts';
import styles from './Paper.module.css';

/** Every rule with its figures. */
export function PaperChecks({ review }: { readonly review: Review }) {
  const words = useWords();
  const { checks } = words.reviewScreen;
  return (
    <section className={styles['part']}>
      <h2>{words.paper.rules}</h2>
      <ul className={styles['checks']}>
        {checksOf(review, words).map(({ key, status, title, figures }) => (
          <li key={key}>
            <Icon name={statusIcons[status]} size={12} strokeWidth={3} />
            <span>
              <VisuallyHidden>{checks.statuses[status]}: </VisuallyHidden>
              {title}
              {(status === 'unmet' || status === 'exceeded') && <b> ({checks.statuses[status]})</b>}
            </span>
            <span>{figures}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
