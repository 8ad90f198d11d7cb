import { useState } from 'react';
import { localDay } from '../../store/localDay.ts';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { planName } from '../../parts/planName.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './KeptPlans.module.css';

/** Plans that were deleted and can still be brought back. */
export function RemovedPlans() {
  const { words, plans } = usePlanner();
  const { removed: text } = words.storage;
  const removed = usePlans((state) => state.removed);
  const [said, setSaid] = useState('');
  const restore = (plan: Plan) => {
    plans.getState().restore(plan.id);
    setSaid(text.restored(planName(plan, words)));
  };
  if (removed.length === 0 && said === '') return null;
  return (
    <div>
      <output>{said}</output>
      {removed.length > 0 && (
        <Disclosure summary={text.summary(removed.length)}>
          <p className={styles['text']}>{text.text}</p>
          <ul className={styles['plans']}>
            {removed.map(({ plan, at }) => (
              <li key={plan.id} className={styles['removed']}>
                <span>{text.deletedOn(planName(plan, words), localDay(new Date(at)))}</span>
                <Button icon="undo" onClick={() => restore(plan)}>
                  {text.restore}
                  <VisuallyHidden> {planName(plan, words)}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
