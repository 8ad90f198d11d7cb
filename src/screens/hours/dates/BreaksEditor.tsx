import { useState } from 'react';
import { editTraining, trainingOf } from '../../../hours/programme.ts';
import { DayField } from '../../../parts/DayField.tsx';
import type { Words } from '../../../i18n/words.ts';
import { usePlanner, useWords } from '../../../parts/PlannerContext.ts';
import { useForm, type Checked, type Form as FormOf } from '../../../parts/useForm.ts';
import type { Break } from '../../../plan/hoursSchema.ts';
import { Button } from '../../../ui/Button.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { fieldProblem, type HoursView } from '../useHours.ts';
import { Lines } from '../../../ui/Lines.tsx';
import { Form } from '../../../ui/Form.tsx';

interface TypedBreak {
  readonly from: string | null;
  readonly to: string | null;
}

const nothingTyped: TypedBreak = { from: null, to: null };

export const newBreakId = 'new-break';

const changeBreaks = (view: HoursView, edit: (before: readonly Break[]) => readonly Break[]) =>
  view.edit(({ plan }) => editTraining(plan, (training) => ({ ...training, breaks: edit(training.breaks) })));

type BreakFault = 'missing' | 'order';
type WholeBreak = Pick<Break, 'from' | 'to'>;

function readBreak({ from, to }: TypedBreak): Checked<TypedBreak, WholeBreak, BreakFault> {
  if (from === null || to === null) return { value: null, faults: { to: 'missing' } };
  return to < from ? { value: null, faults: { to: 'order' } } : { value: { from, to }, faults: {} };
}

export interface NewBreak {
  readonly form: FormOf<TypedBreak, BreakFault>;
  /** Neither day is typed. */
  readonly isEmpty: boolean;
  readonly isWhole: boolean;
}

/** The break that is being typed: kept until it is added, whatever closes the form meanwhile. */
export function useNewBreak(view: HoursView): NewBreak {
  const { newId } = usePlanner();
  const form = useForm<TypedBreak, WholeBreak, BreakFault>({
    draftKey: `${view.plan.id}/break`,
    initial: nothingTyped,
    check: readBreak,
    commit: (days) => changeBreaks(view, (before) => [...before, { id: newId(), ...days }]),
    isToldAtOnce: (fault) => fault === 'order',
  });
  const { from, to } = form.typed;
  return { form, isEmpty: from === null && to === null, isWhole: readBreak(form.typed).value !== null };
}

interface BreaksEditorProps {
  readonly view: HoursView;
  readonly added: NewBreak;
}

/** Times without training: changed in place, added once both days are there. */
export function BreaksEditor({ view, added: { form } }: BreaksEditorProps) {
  const words = useWords();
  const { dates } = words.hoursScreen;
  const { typed, fault } = form;
  const { breaks } = trainingOf(view.plan);
  const problem = fault('to') === 'missing' ? dates.missing : fault('to') && orderProblem(typed, words);
  return (
    <Stack as="section" ruled gap={3}>
      <h3>{dates.breaks}</h3>
      <Quiet>{dates.breaksLead}</Quiet>
      {breaks.length === 0 ? (
        <p>{dates.noBreaks}</p>
      ) : (
        <Lines gap={3}>
          {breaks.map((one) => (
            <li key={one.id}>
              <Stack>
                <KeptBreak
                  value={one}
                  problem={fieldProblem(view.problems, words, (field) => field.name === 'break' && field.id === one.id)}
                  onValue={(next) =>
                    changeBreaks(view, (before) => before.map((other) => (other.id === one.id ? next : other)))
                  }
                />
                <Button
                  wide
                  icon="trash"
                  aria-label={dates.removeBreak(one.from)}
                  onClick={() => changeBreaks(view, (before) => before.filter(({ id }) => id !== one.id))}
                >
                  {dates.remove}
                </Button>
              </Stack>
            </li>
          ))}
        </Lines>
      )}
      <Form ruled gap={3} id={newBreakId} onSubmit={form.submit}>
        <BreakDays value={typed} problem={problem} onValue={form.type} />
        <Row>
          <Button icon="plus" type="submit">
            {dates.addBreak}
          </Button>
        </Row>
      </Form>
    </Stack>
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
      refused={refused !== null}
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
  readonly refused?: boolean;
  readonly required?: boolean;
  readonly onValue: (value: TypedBreak) => void;
}

function BreakDays({ value: { from, to }, problem, refused = false, required = false, onValue }: BreakDaysProps) {
  const { dates } = useWords().hoursScreen;
  return (
    <Stack columns={11} gap={3}>
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
        refused={refused}
        required={required}
        onValue={(day) => onValue({ from, to: day })}
      />
    </Stack>
  );
}
