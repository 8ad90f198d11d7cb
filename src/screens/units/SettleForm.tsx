import { useState, type SyntheticEvent } from 'react';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import type { SettledFacts } from '../../plan/planSchema.ts';
import { settleUnit } from '../../plan/settleUnit.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { readFacts, typedFacts, type TypedFacts } from './typedFacts.ts';
import { Row } from '../../ui/Row.tsx';
import styles from './UnitDetails.module.css';

interface SettleFormProps {
  readonly planId: string;
  readonly reference: string;
  readonly settled: SettledFacts | undefined;
  /** Which of the two figures nobody has published. */
  readonly ask: { readonly level: boolean; readonly glh: boolean };
}

/** Lets a reader who has the awarding organisation's specification enter what it says of a unit. */
export function SettleForm({ planId, reference, settled, ask }: SettleFormProps) {
  const { facts } = useWords().unitsScreen;
  const edit = usePlans((state) => state.edit);
  const [typed, setTyped] = useState<TypedFacts>(() => typedFacts(settled));
  const [tried, setTried] = useState(false);
  const { change, faults } = readFacts(typed);
  const error = (field: keyof TypedFacts) => {
    const fault = tried && faults[field];
    return fault ? facts.problems[fault] : undefined;
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (change) edit(planId, (plan) => settleUnit(plan, reference, change));
    else focusFault(event.currentTarget);
  };

  return (
    <form className={styles['settle']} onSubmit={save} noValidate>
      <p>{facts.settleLead}</p>
      <div className={styles['fields']}>
        {ask.level && (
          <TextField
            label={facts.levelField}
            inputMode="numeric"
            value={typed.level}
            error={error('level')}
            onChange={(event) => setTyped({ ...typed, level: event.currentTarget.value })}
          />
        )}
        {ask.glh && (
          <TextField
            label={facts.glhField}
            inputMode="numeric"
            value={typed.glh}
            error={error('glh')}
            onChange={(event) => setTyped({ ...typed, glh: event.currentTarget.value })}
          />
        )}
        <TextField
          label={facts.fromField}
          hint={facts.fromExample}
          maxLength={200}
          value={typed.from}
          error={error('from')}
          onChange={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
        />
      </div>
      <Row>
        <Button type="submit">{facts.save}</Button>
        {settled && (
          <Button
            kind="quiet"
            onClick={() => edit(planId, (plan) => settleUnit(plan, reference, { level: null, glh: null }))}
          >
            {facts.takeBack}
          </Button>
        )}
      </Row>
    </form>
  );
}
