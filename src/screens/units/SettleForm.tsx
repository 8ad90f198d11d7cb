import { useState, type FormEvent } from 'react';
import { usePlans, useWords } from '../../parts/PlannerContext.ts';
import type { SettledFacts } from '../../plan/planSchema.ts';
import { settleUnit } from '../../plan/settleUnit.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './UnitDetails.module.css';

interface SettleFormProps {
  readonly planId: string;
  readonly reference: string;
  readonly settled: SettledFacts | undefined;
  /** Which of the two figures nobody has published. */
  readonly ask: { readonly level: boolean; readonly glh: boolean };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** Lets a reader who has the awarding organisation's specification enter what it says of a unit. */
export function SettleForm({ planId, reference, settled, ask }: SettleFormProps) {
  const { facts } = useWords().unitsScreen;
  const edit = usePlans((state) => state.edit);
  const [level, setLevel] = useState(settled?.level ? String(settled.level.value) : '');
  const [glh, setGlh] = useState(settled?.glh ? String(settled.glh.value) : '');
  const [from, setFrom] = useState(settled?.level?.from ?? settled?.glh?.from ?? '');
  const [tried, setTried] = useState(false);

  const levelValue = wholeNumber(level, 1, 8);
  const glhValue = wholeNumber(glh, 0, 1000);
  const badLevel = level.trim() !== '' && levelValue === null;
  const badGlh = glh.trim() !== '' && glhValue === null;
  const nothing = level.trim() === '' && glh.trim() === '';
  const noFrom = from.trim() === '';

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (badLevel || badGlh || nothing || noFrom) return;
    const figure = (value: number | null) => (value === null ? null : { value, from: from.trim() });
    edit(planId, (plan) => settleUnit(plan, reference, { level: figure(levelValue), glh: figure(glhValue) }));
  };

  return (
    <form className={styles['settle']} onSubmit={save} noValidate>
      <p>{facts.settleLead}</p>
      <div className={styles['fields']}>
        {ask.level && (
          <TextField
            label={facts.levelField}
            inputMode="numeric"
            value={level}
            error={tried && (badLevel ? facts.badLevel : nothing ? facts.nothing : undefined)}
            onChange={(event) => setLevel(event.currentTarget.value)}
          />
        )}
        {ask.glh && (
          <TextField
            label={facts.glhField}
            inputMode="numeric"
            value={glh}
            error={tried && (badGlh ? facts.badGlh : nothing && !ask.level ? facts.nothing : undefined)}
            onChange={(event) => setGlh(event.currentTarget.value)}
          />
        )}
        <TextField
          label={facts.fromField}
          hint={facts.fromExample}
          maxLength={200}
          value={from}
          error={tried && noFrom && facts.missingFrom}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </div>
      <div className={styles['buttons']}>
        <Button type="submit">{facts.save}</Button>
        {settled && (
          <Button
            kind="quiet"
            onClick={() => edit(planId, (plan) => settleUnit(plan, reference, { level: null, glh: null }))}
          >
            {facts.takeBack}
          </Button>
        )}
      </div>
    </form>
  );
}
