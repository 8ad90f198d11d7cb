import { useEffect, useRef } from 'react';
import { DayField } from '../../parts/DayField.tsx';
import { usePlanner, usePlans, useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import { writeAction } from '../../plan/planRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Row } from '../../ui/Row.tsx';
import { Form } from '../../ui/Form.tsx';

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
  return what === ''
    ? { value: null, faults: { what: 'empty' as const } }
    : { value: { what, who: typed.who.trim(), due: typed.due, done: null }, faults: {} };
}

/** What, who and by when; only what is needed. */
export function ActionForm({ planId, onDone }: ActionFormProps) {
  const { newId } = usePlanner();
  const words = useWords();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { typed, type, fault, submit, discard } = useForm({
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
      <TextField
        ref={first}
        label={text.what}
        error={fault('what') && text.empty}
        value={typed.what}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => type({ what: event.currentTarget.value })}
      />
      <TextField
        label={text.who}
        value={typed.who}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => type({ who: event.currentTarget.value })}
      />
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
