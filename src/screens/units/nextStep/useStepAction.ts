import { statusOf } from '../../../hours/hoursVerdict.ts';
import { useLocation } from 'wouter';
import { hoursOf } from '../../../judging/judge.ts';
import type { PlanView } from '../../../judging/planView.ts';
import { addresses } from '../../../parts/addresses.ts';
import { useToday } from '../../../parts/PlannerContext.ts';
import { sectionId } from '../list/groupSections.ts';
import { wholeView, type UnitView } from '../list/unitRows.ts';

/** What pressing the next step does. */
export type StepAction =
  /** Shows units in the list. */
  | { readonly kind: 'list'; readonly show: Partial<UnitView> }
  /** Shows the whole plan, with what mends it. */
  | { readonly kind: 'summary' }
  /** Every rule is met: the hours come next. */
  | { readonly kind: 'hours' }
  /** Nothing is left to plan. */
  | { readonly kind: 'share' };

/** `planned`: the hours that are needed are laid out. */
export function stepAction({ nextStep: step }: Pick<PlanView, 'nextStep'>, planned: boolean): StepAction {
  switch (step.kind) {
    case 'pickFromGroup':
    case 'pickUnitsFromGroup':
      return { kind: 'list', show: { group: sectionId(step.qualification, step.group) } };
    case 'pickRequired':
      return { kind: 'list', show: { only: [step.required] } };
    case 'takeBack':
      return { kind: 'list', show: { only: step.units } };
    case 'pickAny':
    case 'pickAtLevel':
    case 'meet':
      return { kind: 'list', show: { filter: 'fits' } };
    case 'confirm': {
      const only = step.findings.flatMap(({ units }) => units);
      return only.length > 0 ? { kind: 'list', show: { only } } : { kind: 'summary' };
    }
    case 'startDate':
    case 'chooseQualification':
    case 'takeOut':
    case 'takeOutUnits':
    case 'repeat':
    case 'chooseOne':
    case 'reduce':
    case 'unblock':
      return { kind: 'summary' };
    case 'done':
      return planned ? { kind: 'share' } : { kind: 'hours' };
  }
}

interface StepActionParts {
  readonly onList: (view: UnitView) => void;
  readonly onSummary: () => void;
  readonly onShare: () => void;
}

/** What pressing the next step of a plan does, and what does it. */
export function useStepAction(
  view: PlanView,
  { onList, onSummary, onShare }: StepActionParts,
): readonly [kind: StepAction['kind'], act: () => void] {
  const today = useToday();
  const [, goTo] = useLocation();
  const isDone = view.nextStep.kind === 'done';
  const action = stepAction(view, isDone && statusOf(hoursOf(view, today).verdict.total.plan) === 'met');
  const act = () => {
    if (action.kind === 'list') onList({ ...wholeView, ...action.show });
    if (action.kind === 'summary') onSummary();
    if (action.kind === 'hours') goTo(addresses.hours(view.plan.id));
    if (action.kind === 'share') onShare();
  };
  return [action.kind, act];
}
