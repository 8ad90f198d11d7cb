import { useState } from 'react';
import { usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { finishAction, openActions, recordOf, removeAction } from '../../plan/planRecord.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ActionForm } from './ActionForm.tsx';
import { focusOn } from './focusOn.ts';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './Panels.module.css';

/** What was agreed to be done, by whom and by when; what is done comes last. */
export function ActionsPanel({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const today = useToday();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const [adding, setAdding] = useState(false);
  const stop = () => {
    setAdding(false);
    focusOn('review-actions');
  };
  const done = recordOf(plan).actions.filter((action) => action.done !== null);
  const all = [...openActions(plan), ...done];
  return (
    <Card aria-labelledby="review-actions" gap={2}>
      <h2 id="review-actions" tabIndex={-1} className={styles['heading']}>
        <Icon name="list" />
        {text.heading}
      </h2>
      {all.length === 0 && <Quiet>{text.none}</Quiet>}
      <ul className={styles['entries']}>
        {all.map((action) => (
          <li key={action.id}>
            <Checkbox
              checked={action.done !== null}
              onChange={(event) => {
                const day = event.currentTarget.checked ? today : null;
                edit(plan.id, (before) => finishAction(before, action.id, day));
              }}
            >
              <bdi className={styles['said']}>{action.what}</bdi>
              <Quiet as="span">
                {' '}
                {action.done === null ? text.by(action.who, action.due) : text.done(action.done)}{' '}
                {action.done === null && action.due !== null && action.due < today && (
                  <span className={styles['late']}>{text.late}</span>
                )}
              </Quiet>
            </Checkbox>
            <IconButton
              icon="trash"
              label={text.removeAbout(action.what.slice(0, 60))}
              onClick={() => {
                edit(plan.id, (before) => removeAction(before, action.id));
                focusOn('review-actions');
              }}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <ActionForm planId={plan.id} onDone={stop} />
      ) : (
        <div className={styles['add']}>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        </div>
      )}
    </Card>
  );
}
