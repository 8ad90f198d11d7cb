import { titleIn } from '../../../catalogue/unitTitle.ts';
import { UnitTitle } from '../../../parts/UnitTitle.tsx';
import { findUnit } from '../../../catalogue/findUnit.ts';
import { creditsOf } from '../../../catalogue/credits.ts';
import { unitsInSeveral } from '../../../catalogue/unitsInSeveral.ts';
import { groupAndAncestors } from '../../../catalogue/unitGroups.ts';
import type { Unit } from '../../../catalogue/schema.ts';
import { groupLook } from '../../../parts/groupLook.ts';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { SaidAs } from '../../../parts/SaidAs.tsx';
import { pickUnit, removeUnit } from '../../../plan/unitChoices.ts';
import type { NextStep } from '../../../rules/nextStep.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { Button } from '../../../ui/Button.tsx';
import { CreditBlock } from '../../../ui/CreditBlock.tsx';
import styles from './NextStepCard.module.css';
import { ownEntry } from '../../../plan/ownEntry.ts';

interface SuggestionsBodyProps {
  readonly step: NextStep;
  readonly view: PlanView;
  readonly onSeeFits: () => void;
  readonly onFinish: () => void;
}

const suggestionCount = 2;

/** Units that do the step, each with a button; units of the best completion come first. */
export function SuggestionsBody({ step, view, onSeeFits, onFinish }: SuggestionsBodyProps) {
  const { unitsScreen, completion, locale } = useWords();
  const edit = usePlans((state) => state.edit);
  const { nextStepDetail } = unitsScreen;
  const exact = exactFinishers(view).length;
  const units = suggestions(step, view);
  return (
    <>
      {exact > 0 && (
        <p>
          {nextStepDetail.finishExactly(exact)}{' '}
          <Button kind="link" onClick={onSeeFits}>
            {nextStepDetail.seeAll}
          </Button>
        </p>
      )}
      <ul className={styles['suggestions']}>
        {units.map((unit) => (
          <li key={unit.reference}>
            <CreditBlock value={unit.creditValue} tone={groupLook(view.pathway, unit.group).tone} state="outline" />
            <UnitTitle unit={unit} />
            <Button
              icon="plus"
              onClick={() =>
                edit(view.plan.id, (plan) =>
                  step.kind === 'takeBack' ? removeUnit(plan, unit.reference) : pickUnit(plan, unit.reference),
                )
              }
            >
              <SaidAs name={nextStepDetail.addUnit(titleIn(unit, locale))}>{nextStepDetail.add}</SaidAs>
            </Button>
          </li>
        ))}
      </ul>
      {view.answer?.best && (
        <Button wide icon="seal" onClick={onFinish}>
          {completion.finish}
        </Button>
      )}
    </>
  );
}

/** Units that alone bring the plan to exactly the credits it needs, every rule met. */
function exactFinishers({ answer, pathway, evaluation }: PlanView): readonly string[] {
  const short = evaluation.neededCredits - evaluation.countedCredits;
  const several = unitsInSeveral(pathway);
  /** One that counts in several qualifications brings its credits to each of them. */
  const brings = (reference: string) =>
    creditsOf(findUnit(pathway, reference)?.unit ?? {}) * (several.get(reference)?.length ?? 1);
  return [...(answer?.effects.values() ?? [])]
    .filter(({ finishes, reference }) => finishes && brings(reference) === short)
    .map(({ reference }) => reference);
}

function suggestions(step: NextStep, view: PlanView): readonly Unit[] {
  const { pathway, answer, plan } = view;
  if (step.kind === 'takeBack') return unitsOf(view, step.units);
  if (step.kind === 'pickRequired') return unitsOf(view, [step.required]);
  const serves = (reference: string) => {
    if (step.kind !== 'pickFromGroup' && step.kind !== 'pickUnitsFromGroup') return true;
    const places = unitsInSeveral(pathway).get(reference) ?? [findUnit(pathway, reference)];
    return places.some(
      (found) => found && groupAndAncestors(found.qualification, found.unit.group).includes(step.group),
    );
  };
  const open = [...(answer?.effects.values() ?? [])].filter(
    (effect) =>
      effect.completable !== 'no' &&
      effect.exceeds.length === 0 &&
      ownEntry(plan.units, effect.reference)?.state !== 'ruledOut',
  );
  const ranked = [
    ...(answer?.best?.add ?? []),
    ...open.filter(({ finishes }) => finishes).map(({ reference }) => reference),
    ...open.map(({ reference }) => reference),
  ];
  return unitsOf(view, [...new Set(ranked)].filter(serves)).slice(0, suggestionCount);
}

const unitsOf = ({ pathway }: PlanView, references: readonly string[]): readonly Unit[] =>
  references.flatMap((reference) => findUnit(pathway, reference)?.unit ?? []);
