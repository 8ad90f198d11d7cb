import { useState } from 'react';
import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import type { Words } from '../../../i18n/words.ts';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import type { Break } from '../../../plan/hoursSchema.ts';
import { focusFault } from '../../../ui/focusFault.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldProblem } from '../fieldProblem.ts';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import styles from '../Forms.module.css';
import type { HoursView } from '../useHours.ts';

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
  const missing = typed.from === null || typed.to === null;
  const add = (part: Element | null) => {
    setTried(true);
    const { from, to } = typed;
    if (from === null || to === null || to < from) {
      if (part) focusFault(part);
      return;
    }
    change((before) => [...before, { id: newId(), from, to }]);
    setTyped(nothingTyped);
    setTried(false);
  };
  const problem = orderProblem(typed, words) ?? (tried && missing ? dates.missing : null);
  return (
    <section className={styles['part']}>
      <h3>{dates.breaks}</h3>
      <Quiet>{dates.breaksLead}</Quiet>
      {breaks.length === 0 ? (
        <p>{dates.noBreaks}</p>
      ) : (
        <ul className={styles['breaks']}>
          {breaks.map((one) => (
            <li key={one.id}>
              <KeptBreak
                value={one}
                problem={fieldProblem(
                  view.overview.problems,
                  words,
                  (field) => field.name === 'break' && field.id === one.id,
                )}
                onValue={(next) => change((before) => before.map((other) => (other.id === one.id ? next : other)))}
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
      <Row>
        <Button icon="plus" onClick={({ currentTarget }) => add(currentTarget.closest('section'))}>
          {dates.addBreak}
        </Button>
      </Row>
    </section>
  );
}

const orderProblem = ({ from, to }: TypedBreak, words: Words): string | null =>
  from !== null && to !== null && to < from
    ? words.hoursFindings.fault({ code: 'endBeforeStart', start: from, end: to })
    : null;

interface KeptBreakProps {
  readonly value: Break;
  readonly problem: string | null;
  readonly onValue: (value: Break) => void;
}

/** A break of the plan. Where its new days end before they begin, they stay on screen, and the plan keeps the old ones. */
function KeptBreak({ value, problem, onValue }: KeptBreakProps) {
  const words = useWords();
  const [refused, setRefused] = useState<TypedBreak | null>(null);
  return (
    <BreakDays
      value={refused ?? value}
      problem={(refused && orderProblem(refused, words)) ?? problem}
      required
      onValue={({ from, to }) => {
        const whole = from !== null && to !== null && from <= to;
        setRefused(whole ? null : { from, to });
        if (whole) onValue({ ...value, from, to });
      }}
    />
  );
}

interface BreakDaysProps {
  readonly value: TypedBreak;
  readonly problem: string | null;
  readonly required?: boolean;
  readonly onValue: (value: TypedBreak) => void;
}

function BreakDays({ value: { from, to }, problem, required = false, onValue }: BreakDaysProps) {
  const { dates } = useWords().hoursScreen;
  return (
    <div className={styles['pair']}>
      <DayField
        label={dates.breakFrom}
        value={from}
        required={required}
        onValue={(day) => onValue({ from: day, to })}
      />
      <DayField
        label={dates.breakTo}
        value={to}
        problem={problem}
        required={required}
        onValue={(day) => onValue({ from, to: day })}
      />
    </div>
  );
}
