import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { DayField } from '../../parts/DayField.tsx';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { writeAction } from '../../plan/planRecord.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './Forms.module.css';

interface ActionFormProps {
  readonly planId: string;
  readonly onDone: () => void;
}

/** What, who and by when; only what is needed. */
export function ActionForm({ planId, onDone }: ActionFormProps) {
  const { words, newId } = usePlanner();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const first = useRef<HTMLInputElement>(null);
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (what.trim() === '') {
      setEmpty(true);
      first.current?.focus();
      return;
    }
    if (!event.currentTarget.checkValidity()) {
      focusFault(event.currentTarget);
      return;
    }
    const action = { id: newId(), what: what.trim(), who: who.trim(), due, done: null };
    edit(planId, (before) => writeAction(before, action));
    onDone();
  };
  return (
    <form className={styles['form']} onSubmit={save} aria-label={text.add} noValidate>
      <TextField
        ref={first}
        label={text.what}
        error={empty && what.trim() === '' && text.empty}
        value={what}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <TextField
        label={text.who}
        value={who}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <DayField label={text.due} value={due} onValue={setDue} />
      <Row>
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
      </Row>
    </form>
  );
}
