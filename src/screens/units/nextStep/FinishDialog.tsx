import { useEffect, useMemo, useState } from 'react';
import { UnitTitle } from '../../../parts/UnitTitle.tsx';
import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Completion } from '../../../completion/answer.ts';
import { objectives } from '../../../completion/completions.ts';
import { guidedHours } from '../../../hours/guidedHours.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { usePlanner, usePlans, usePreferences, useWords } from '../../../parts/PlannerContext.ts';
import { changeUnits } from '../../../plan/unitChoices.ts';
import { unitsInPlan } from '../../../plan/unitsInPlan.ts';
import { choicesNow } from '../../../judging/atOnce.ts';
import type { PlanView } from '../../../judging/planView.ts';
import type { AnswerRequest } from '../../../judging/replyTo.ts';
import { answerLater } from '../../../store/answerLater.ts';
import { Button } from '../../../ui/Button.tsx';
import { CreditBlock } from '../../../ui/CreditBlock.tsx';
import { Select } from '../../../ui/Select.tsx';
import { StatusChip } from '../../../ui/StatusChip.tsx';
import styles from './FinishDialog.module.css';
import { Sheet } from '../../../parts/Sheet.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { Quiet } from '../../../ui/Quiet.tsx';

interface FinishDialogProps {
  readonly view: PlanView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Up to three different ways to finish, side by side, before anything changes. Choosing one is a single step. */
export function FinishDialog({ view, open, onClose }: FinishDialogProps) {
  const { finishTitle } = useWords().completion;
  return (
    <Sheet open={open} onClose={onClose} title={finishTitle} width="wide">
      {open && <Choices view={view} onDone={onClose} />}
    </Sheet>
  );
}

interface Worked {
  readonly of: AnswerRequest;
  readonly choices: readonly Completion[] | null;
}

/** Different ways to finish the plan, the best one first; null while they are worked out away from the page. */
function useChoices(judgement: PlanView): readonly Completion[] | null {
  const { ask } = usePlanner();
  const objective = usePreferences((state) => state.objective);
  const [worked, setWorked] = useState<Worked | null>(null);
  const request = useMemo((): AnswerRequest => ({ judgement, want: 'choices', objective }), [judgement, objective]);
  const now = choicesNow(judgement, objective);
  const isLater = now === null;
  useEffect(
    () => (isLater ? answerLater(ask, request, ({ choices }) => setWorked({ of: request, choices })) : undefined),
    [isLater, request, ask],
  );
  return now ?? (worked?.of === request ? worked.choices : null);
}

interface ChoicesProps {
  readonly view: PlanView;
  readonly onDone: () => void;
}

function Choices({ view, onDone }: ChoicesProps) {
  const { completion: text } = useWords();
  const objective = usePreferences((state) => state.objective);
  const setObjective = usePreferences((state) => state.setObjective);
  const choices = useChoices(view);
  return (
    <Stack gap={4}>
      <p>{text.finishLead}</p>
      <Select
        label={text.objective}
        value={objective}
        options={objectives.map((id) => ({ value: id, label: text.objectives[id] }))}
        onValue={(value) => setObjective(objectives.find((id) => id === value) ?? objective)}
      />
      {choices === null && <output>{text.counting}</output>}
      {choices?.length === 0 && <p>{text.tooMany}</p>}
      <ol className={styles['choices']}>
        {choices?.map((completion, index) => (
          <li key={completion.add.join(' ')}>
            <Choice view={view} completion={completion} number={index + 1} onDone={onDone} />
          </li>
        ))}
      </ol>
    </Stack>
  );
}

interface ChoiceProps extends ChoicesProps {
  readonly completion: Completion;
  readonly number: number;
}

function Choice({ view: { plan, pathway }, completion, number, onDone }: ChoiceProps) {
  const words = useWords();
  const { completion: text } = words;
  const edit = usePlans((state) => state.edit);
  const { add, credits, certainty, equallyGood } = completion;
  const finished = changeUnits(plan, { add, remove: [] });
  const hours = guidedHours(finished, pathway).sum;
  return (
    <section className={styles['choice']} aria-label={text.choice(number)}>
      <h3>{text.choice(number)}</h3>
      <StatusChip tone={certainty === 'certain' ? 'good' : 'unknown'}>
        {certainty === 'certain' ? text.certain : text.toConfirm}
      </StatusChip>
      <p>{text.adds(add.length)}</p>
      <Stack as="ul">
        {add.map((reference) => {
          const unit = findUnit(pathway, reference)?.unit;
          return (
            unit && (
              <li key={reference} className={styles['unit']}>
                <CreditBlock value={unit.creditValue} tone={groupLook(pathway, unit.group).tone} />
                <UnitTitle unit={unit} />
              </li>
            )
          );
        })}
      </Stack>
      <dl className={styles['figures']}>
        <dt>{text.finishedCredits}</dt>
        <dd>{credits}</dd>
        <dt>{text.finishedUnits}</dt>
        <dd>{unitsInPlan(finished, pathway).length}</dd>
        {hours && (
          <>
            <dt>{text.finishedHours}</dt>
            <dd>{text.guidedHours(hours.least, hours.most)}</dd>
          </>
        )}
      </dl>
      {number === 1 && <Quiet size="caption">{text.equallyGood(equallyGood)}</Quiet>}
      <Button
        kind={number === 1 ? 'primary' : 'secondary'}
        wide
        onClick={() => {
          edit(plan.id, (before) => changeUnits(before, { add, remove: [] }));
          onDone();
        }}
      >
        {text.applyChoice(number)}
      </Button>
    </section>
  );
}
