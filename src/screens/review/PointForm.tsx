import { useEffect, useRef } from 'react';
import { DayField } from '../../parts/DayField.tsx';
import { useToday, useWords } from '../../parts/PlannerContext.ts';
import { useForm } from '../../parts/useForm.ts';
import type { Confirmation } from '../../plan/recordSchema.ts';
import { isVisible } from '../../plan/valueSchemas.ts';
import { Button } from '../../ui/Button.tsx';
import { LineField } from '../../parts/LineField.tsx';
import { Row } from '../../ui/Row.tsx';
import { Form } from '../../ui/Form.tsx';

interface PointFormProps {
  readonly draftKey: string;
  readonly about: string;
  readonly onConfirm: (confirmation: Confirmation) => void;
  readonly onCancel: () => void;
}

interface TypedConfirmation {
  readonly by: string;
  readonly day: string | null;
  readonly remark: string;
}

/** The confirmation; null without a name, or on a day that is not over or begun. */
function readConfirmation({ by, day, remark }: TypedConfirmation, today: string) {
  const name = by.trim();
  const named = isVisible(name);
  const wrongDay = day === null || day > today;
  return {
    value: named && !wrongDay ? { by: name, day, remark: remark.trim() } : null,
    faults: { by: named ? null : ('missing' as const), day: wrongDay ? ('missing' as const) : null },
  };
}

/** Who confirms it, when, and what they said. */
export function PointForm({ draftKey, about, onConfirm, onCancel }: PointFormProps) {
  const words = useWords();
  const today = useToday();
  const { points: text } = words.reviewScreen;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { typed, type, field, fault, submit, discard } = useForm<TypedConfirmation, Confirmation, 'missing'>({
    draftKey,
    // The day is today as long as nobody changes it, past midnight too.
    initial: { by: '', day: today, remark: '' },
    check: (now) => readConfirmation(now, today),
    commit: onConfirm,
  });
  const cancel = () => {
    discard();
    onCancel();
  };
  return (
    <Form gap={3} onSubmit={submit} aria-label={text.tickAbout(about)}>
      <LineField
        ref={first}
        label={text.by}
        hint={text.byHint}
        error={fault('by') && text.byMissing}
        maxLength={200}
        {...field('by')}
      />
      <DayField
        label={text.day}
        problem={fault('day') && text.dayMissing}
        value={typed.day}
        max={today}
        onValue={(day) => type({ day })}
      />
      <LineField label={text.remark} maxLength={1000} {...field('remark')} />
      <Row>
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={cancel}>{words.common.cancel}</Button>
      </Row>
    </Form>
  );
}
