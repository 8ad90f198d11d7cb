import { titleIn, unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { changeUnits } from '../../../plan/unitChoices.ts';
import { findingKey } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { findUnit } from '../../../catalogue/findUnit.ts';
import type { Pathway } from '../../../catalogue/schema.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { CreditBlock } from '../../../ui/CreditBlock.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import styles from './NextStepCard.module.css';

/** What is broken, and the smallest change that mends it, with one button. */
export function RepairBody({ view }: { readonly view: PlanView }) {
  const { completion, findings, locale } = useWords();
  const edit = usePlans((state) => state.edit);
  const { answer, pathway, plan, verdict } = view;
  const repair = answer?.repair ?? null;
  const titleOf = (reference: string) => unitTitle(pathway, reference, locale);
  return (
    <>
      {verdict.because.map((finding) => (
        <p key={findingKey(finding)}>
          <WithNames>{sayFinding(findings, finding, titleOf).sentence}</WithNames>
        </p>
      ))}
      {repair && (
        <>
          <h4>{completion.repairTitle}</h4>
          <ChangeList pathway={pathway} remove={repair.remove} add={repair.add} />
          <p>
            {completion.repairedCredits(repair.credits)}
            {repair.certainty === 'toConfirm' && ` ${completion.toConfirm}`}
          </p>
          <Button kind="primary" wide onClick={() => edit(plan.id, (before) => changeUnits(before, repair))}>
            {completion.repair}
          </Button>
          {repair.remove.length > 0 && repair.add.length > 0 && (
            <Button
              wide
              onClick={() => edit(plan.id, (before) => changeUnits(before, { remove: repair.remove, add: [] }))}
            >
              {completion.onlyTakeOut(repair.remove.length)}
            </Button>
          )}
        </>
      )}
      {answer && !repair && <p>{completion.noRepair}</p>}
    </>
  );
}

interface ChangeListProps {
  readonly pathway: Pathway;
  readonly remove: readonly string[];
  readonly add: readonly string[];
}

/** What a change takes out and puts in, before it is made. */
function ChangeList({ pathway, remove, add }: ChangeListProps) {
  const { completion, locale } = useWords();
  const line = (reference: string, icon: 'minus' | 'plus', say: (title: string) => string) => {
    const unit = findUnit(pathway, reference)?.unit;
    if (!unit) return null;
    return (
      <li key={reference}>
        <Icon name={icon} size={18} />
        <CreditBlock
          value={unit.creditValue}
          tone={groupLook(pathway, unit.group).tone}
          state={icon === 'plus' ? 'filled' : 'outline'}
        />
        <span>
          <WithNames>{say(titleIn(unit, locale))}</WithNames>
        </span>
      </li>
    );
  };
  return (
    <Stack as="ul" className={styles['changes']}>
      {remove.map((reference) => line(reference, 'minus', completion.takeOut))}
      {add.map((reference) => line(reference, 'plus', completion.putIn))}
    </Stack>
  );
}
