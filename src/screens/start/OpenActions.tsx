import { usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { finishAction, openActions } from '../../plan/planRecord.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './OpenActions.module.css';

/** What was agreed in a review and is still to do. Nothing where there is nothing. */
export function OpenActions({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const today = useToday();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const open = openActions(plan);
  if (open.length === 0) return null;
  return (
    <section aria-label={text.onStart} className={styles['actions']}>
      <h4>{text.onStart}</h4>
      <ul className={styles['list']}>
        {open.map(({ id, what, who, due }) => (
          <li key={id}>
            <Checkbox checked={false} onChange={() => edit(plan.id, (before) => finishAction(before, id, today))}>
              <bdi>{what}</bdi>{' '}
              <span className={styles['quiet']}>
                {text.by(who, due)} {due !== null && due < today && <b className={styles['late']}>{text.late}</b>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
