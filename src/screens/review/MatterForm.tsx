import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { DayField } from '../../parts/DayField.tsx';
import { useToday, useWords } from '../../parts/PlannerContext.ts';
import type { Confirmation } from '../../plan/recordSchema.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Row } from '../../ui/Row.tsx';
import styles from './Forms.module.css';

interface MatterFormProps {
  readonly about: string;
  readonly onConfirm: (confirmation: Confirmation) => void;
  readonly onCancel: () => void;
}

/** Who confirms it, when, and what they said. */
export function MatterForm({ about, onConfirm, onCancel }: MatterFormProps) {
  const words = useWords();
  const today = useToday();
  const { matters: text } = words.reviewScreen;
  const first = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState('');
  /** Null as long as nobody changes it: it is today then, past midnight too. */
  const [typedDay, setTypedDay] = useState<{ readonly day: string | null } | null>(null);
  const day = typedDay ? typedDay.day : today;
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const badDay = day === null || day > today;
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (by.trim() === '' || badDay || !event.currentTarget.checkValidity()) focusFault(event.currentTarget);
    else onConfirm({ by: by.trim(), day, remark: remark.trim() });
  };
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={text.tickAbout(about)} noValidate>
      <TextField
        ref={first}
        label={text.by}
        hint={text.byHint}
        error={tried && by.trim() === '' && text.byMissing}
        value={by}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <DayField
        label={text.day}
        problem={tried && badDay ? text.dayMissing : null}
        value={day}
        max={today}
        onValue={(typed) => setTypedDay({ day: typed })}
      />
      <TextField
        label={text.remark}
        value={remark}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <Row>
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={onCancel}>{words.common.cancel}</Button>
      </Row>
    </form>
  );
}
