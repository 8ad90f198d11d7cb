import { unitTitle } from '../../../catalogue/unitTitle.ts';
import { sayFinding } from '../../../i18n/sayFinding.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { WithNames } from '../../../parts/WithNames.tsx';
import { changeUnits } from '../../../plan/unitChoices.ts';
import { findingKey } from '../../../rules/finding.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChangeList } from './ChangeList.tsx';

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
