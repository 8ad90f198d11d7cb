import type { Review } from '../../../judging/review.ts';
import { DiarySheets } from './DiarySheets.tsx';
import type { PaperChoice } from './paperChoice.ts';
import { PlanSheet } from './PlanSheet.tsx';
import styles from './Paper.module.css';

/** What the printer gets; never on screen. */
export function Paper({ review, choice }: { readonly review: Review; readonly choice: PaperChoice }) {
  return (
    <div hidden className={styles['paper']}>
      {choice.sheet === 'plan' ? <PlanSheet review={review} choice={choice} /> : <DiarySheets review={review} />}
    </div>
  );
}
