import { useState, useEffect, useRef } from 'react';
import { usePlans, useToday, useWords, usePlanner } from '../../parts/PlannerContext.ts';
import { finishAction, openActions, recordOf, removeAction, writeAction } from '../../plan/planRecord.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { isVisible } from '../../plan/valueSchemas.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusOn } from './focusOn.ts';
import { Quiet } from '../../ui/Quiet.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import styles from './Panels.module.css';
import { DayField } from '../../parts/DayField.tsx';
import { useForm } from '../../parts/useForm.ts';
import { LineField } from '../../parts/LineField.tsx';
import { Row } from '../../ui/Row.tsx';
import { Form } from '../../ui/Form.tsx';
import { Lines } from '../../ui/Lines.tsx';

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
    <ReviewCard id="review-actions" icon="list" heading={text.heading}>
      {all.length === 0 && <Quiet>{text.none}</Quiet>}
      <Lines beside="tools">
        {all.map((action) => (
          <li key={action.id}>
            <Checkbox
              checked={action.done !== null}
              onChange={(event) => {
                const day = event.currentTarget.checked ? today : null;
                edit(plan.id, (before) => finishAction(before, action.id, day));
              }}
            >
              <bdi>{action.what}</bdi>
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
      </Lines>
      {adding ? (
        <ActionForm planId={plan.id} onDone={stop} />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        </div>
      )}
    </ReviewCard>
  );
}

interface ActionFormProps {
  readonly planId: string;
  readonly onDone: () => void;
}

interface TypedAction {
  readonly what: string;
  readonly who: string;
  readonly due: string | null;
}

const nothingTyped: TypedAction = { what: '', who: '', due: null };

/** The action; null where it does not say what is to be done. */
function readAction(typed: TypedAction) {
  const what = typed.what.trim();
  return isVisible(what)
    ? { value: { what, who: typed.who.trim(), due: typed.due, done: null }, faults: {} }
    : { value: null, faults: { what: 'empty' as const } };
}

/** What, who and by when; only what is needed. */
function ActionForm({ planId, onDone }: ActionFormProps) {
  const { newId } = usePlanner();
  const words = useWords();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { typed, type, field, fault, submit, discard } = useForm({
    draftKey: `${planId}/action`,
    initial: nothingTyped,
    check: readAction,
    commit: (action) => {
      edit(planId, (before) => writeAction(before, { ...action, id: newId() }));
      onDone();
    },
  });
  const cancel = () => {
    discard();
    onDone();
  };
  return (
    <Form gap={3} onSubmit={submit} aria-label={text.add}>
      <LineField ref={first} label={text.what} error={fault('what') && text.empty} maxLength={500} {...field('what')} />
      <LineField label={text.who} maxLength={200} {...field('who')} />
      <DayField label={text.due} value={typed.due} onValue={(due) => type({ due })} />
      <Row>
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={cancel}>{words.common.cancel}</Button>
      </Row>
    </Form>
  );
}
