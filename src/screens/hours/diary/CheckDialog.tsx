import { checkEntries } from '../../../hours/diary/diaryEdits.ts';
import { checkersOf, newestFirst, signersOf } from '../../../hours/diary/judgedDiary.ts';
import { trainingOf } from '../../../hours/programme.ts';
import { useWords } from '../../../parts/PlannerContext.ts';
import { subjectTitle } from '../../../parts/subjectTitle.ts';
import { useForm, type Checked } from '../../../parts/useForm.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import type { Checker } from '../../../plan/hoursSchema.ts';
import { isVisible } from '../../../plan/valueSchemas.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { LineField } from '../../../parts/LineField.tsx';
import { DayField } from '../../../parts/DayField.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';
import { Row } from '../../../ui/Row.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { HoursView } from '../useHours.ts';
import { Lines } from '../../../ui/Lines.tsx';

interface CheckDialogProps {
  readonly view: HoursView;
  readonly open: boolean;
  readonly onClose: () => void;
}

const checkers: readonly Checker[] = ['assessor', 'employer', 'learner'];

interface TypedCheck extends Readonly<Record<Checker, string>> {
  readonly day: string | null;
  /** Ids of entries that are not ticked. */
  readonly left: readonly string[];
}

type CheckFault = 'noNames' | 'noneTicked' | 'noDay';

/** Many entries checked at once: tick them, give the names, done. */
export function CheckDialog({ view, open, onClose }: CheckDialogProps) {
  const { diary } = useWords();
  return (
    <Sheet open={open} onClose={onClose} title={diary.checking.title} width="wide">
      <CheckForm view={view} onClose={onClose} />
    </Sheet>
  );
}

function CheckForm({ view, onClose }: Omit<CheckDialogProps, 'open'>) {
  const words = useWords();
  const { checking: text } = words.diary;
  const { framework, overview, plan, today } = view;
  const unchecked = overview.diary.filter(({ state }) => state === 'unchecked');
  const check = (typed: TypedCheck): Checked<TypedCheck, TypedCheck, CheckFault> => {
    const named = checkers.some((checker) => isVisible(typed[checker]));
    const ticked = unchecked.some(({ entry }) => !typed.left.includes(entry.id));
    const dated = typed.day !== null && typed.day <= today;
    return {
      value: named && ticked && dated ? typed : null,
      faults: { assessor: named ? null : 'noNames', day: dated ? null : 'noDay', left: ticked ? null : 'noneTicked' },
    };
  };
  const { typed, type, field, fault, submit } = useForm<TypedCheck, TypedCheck, CheckFault>({
    draftKey: `${plan.id}/checks`,
    initial: { ...lastNames(view), day: today, left: [] },
    check,
    commit: ({ day, left, ...names }) => {
      const ids = new Set(unchecked.map(({ entry }) => entry.id).filter((id) => !left.includes(id)));
      view.edit((programme) => checkEntries(programme.plan, ids, names, day ?? today, ({ job }) => signersOf(job)));
      onClose();
    },
  });
  if (unchecked.length === 0) return <p>{text.nothing}</p>;
  const asked = new Set(unchecked.flatMap(({ entry }) => signersOf(entry.job)));
  const ticked = unchecked.filter(({ entry }) => !typed.left.includes(entry.id)).length;
  return (
    <Form onSubmit={submit}>
      <p>{checkersOf(framework, 'off').length > 0 ? text.lead : text.leadAnybody}</p>
      <Row>
        <Button onClick={() => type({ left: [] })}>{text.all}</Button>
        <Button onClick={() => type({ left: unchecked.map(({ entry }) => entry.id) })}>{text.none}</Button>
      </Row>
      <Lines gap={1}>
        {newestFirst(unchecked).map(({ entry, missing }) => (
          <li key={entry.id}>
            <Checkbox
              checked={!typed.left.includes(entry.id)}
              onChange={(event) =>
                type({
                  left: event.currentTarget.checked
                    ? typed.left.filter((id) => id !== entry.id)
                    : [...typed.left, entry.id],
                })
              }
            >
              <Stack as="span" gap={0}>
                <span>
                  {words.formats.date(entry.date)},{' '}
                  <WithNames>
                    {words.diary.line(entry.minutes, entry.job, subjectTitle(entry.subject, view.pathway, words))}
                  </WithNames>
                </span>
                {entry.what !== '' && <Quiet as="span">{entry.what}</Quiet>}
                {entry.evidence !== '' && <Quiet as="span">{words.diary.evidenceIs(entry.evidence)}</Quiet>}
                <Quiet as="span">{words.diary.toCheck(missing)}</Quiet>
              </Stack>
            </Checkbox>
          </li>
        ))}
      </Lines>
      <Stack columns={11} gap={3}>
        {checkers
          .filter((checker) => asked.has(checker))
          .map((checker, index) => (
            <LineField
              key={checker}
              label={text.names[checker]}
              hint={index === 0 ? text.nameHint : undefined}
              error={index === 0 && fault('assessor') ? text.faults.noNames : undefined}
              maxLength={100}
              {...field(checker)}
            />
          ))}
        <DayField
          label={text.day}
          value={typed.day}
          problem={fault('day') && text.faults.noDay}
          onValue={(day) => type({ day })}
        />
      </Stack>
      {fault('left') && <p role="alert">{text.faults.noneTicked}</p>}
      <Button type="submit" kind="primary">
        {text.submit(ticked)}
      </Button>
    </Form>
  );
}

/** Who checked last, else who the plan says is there. */
function lastNames({ plan }: HoursView): Readonly<Record<Checker, string>> {
  const nameOf = (checker: Checker) =>
    trainingOf(plan)
      .diary.map(({ checks }) => checks[checker])
      .filter((check) => check !== undefined)
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]?.name;
  return {
    assessor: nameOf('assessor') ?? plan.people?.tutor ?? '',
    employer: nameOf('employer') ?? '',
    learner: nameOf('learner') ?? '',
  };
}
