import { useState } from 'react';
import { editTraining, trainingOf } from '../../hours/programme.ts';
import { usePlanner, useWords } from '../../parts/PlannerContext.ts';
import type { Break } from '../../plan/hoursSchema.ts';
import { focusFault } from '../../ui/focusFault.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from './DayField.tsx';
import { fieldProblem } from './fieldProblem.ts';
import styles from './Forms.module.css';
import type { HoursView } from './useHours.ts';

interface TypedBreak {
  readonly from: string | null;
  readonly to: string | null;
}

const nothingTyped: TypedBreak = { from: null, to: null };

/** Times without training: changed in place, added once both days are there. */
export function BreaksEditor({ view }: { readonly view: HoursView }) {
  const words = useWords();
  const { newId } = usePlanner();
  const { dates } = words.hoursScreen;
  const [typed, setTyped] = useState<TypedBreak>(nothingTyped);
  const [tried, setTried] = useState(false);
  const { breaks } = trainingOf(view.plan);
  const change = (edit: (before: readonly Break[]) => readonly Break[]) =>
    view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, breaks: edit(training.breaks) })));
  const reversed = typed.from !== null && typed.to !== null && typed.to < typed.from;
  const missing = typed.from === null || typed.to === null;
  const add = (part: Element | null) => {
    setTried(true);
    const { from, to } = typed;
    if (from === null || to === null || reversed) {
      if (part) focusFault(part);
      return;
    }
    change((before) => [...before, { id: newId(), from, to }]);
    setTyped(nothingTyped);
    setTried(false);
  };
  const problem =
    reversed && typed.from !== null && typed.to !== null
      ? words.hoursFindings.fault({ code: 'endBeforeStart', start: typed.from, end: typed.to })
      : tried && missing
        ? dates.missing
        : null;
  return (
    <section className={styles['part']}>
      <h3>{dates.breaks}</h3>
      <p className={styles['quiet']}>{dates.breaksLead}</p>
      {breaks.length === 0 ? (
        <p>{dates.noBreaks}</p>
      ) : (
        <ul className={styles['breaks']}>
          {breaks.map((one) => (
            <li key={one.id}>
              <BreakDays
                value={one}
                problem={fieldProblem(
                  view.overview.problems,
                  words,
                  (field) => field.name === 'break' && field.id === one.id,
                )}
                onValue={({ from, to }) => {
                  if (from === null || to === null) return;
                  change((before) => before.map((other) => (other.id === one.id ? { ...other, from, to } : other)));
                }}
              />
              <Button
                icon="trash"
                aria-label={dates.removeBreak(one.from)}
                onClick={() => change((before) => before.filter(({ id }) => id !== one.id))}
              >
                {dates.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <BreakDays value={typed} problem={problem} onValue={setTyped} />
      <div className={styles['buttons']}>
        <Button icon="plus" onClick={({ currentTarget }) => add(currentTarget.closest('section'))}>
          {dates.addBreak}
        </Button>
      </div>
    </section>
  );
}

interface BreakDaysProps {
  readonly value: TypedBreak;
  readonly problem: string | null;
  readonly onValue: (value: TypedBreak) => void;
}

function BreakDays({ value: { from, to }, problem, onValue }: BreakDaysProps) {
  const { dates } = useWords().hoursScreen;
  return (
    <div className={styles['pair']}>
      <DayField label={dates.breakFrom} value={from} onValue={(day) => onValue({ from: day, to })} />
      <DayField label={dates.breakTo} value={to} problem={problem} onValue={(day) => onValue({ from, to: day })} />
    </div>
  );
}
