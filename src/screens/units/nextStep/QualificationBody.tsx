import type { PlanView } from '../../../judging/planView.ts';
import { usePlans } from '../../../parts/PlannerContext.ts';
import { QualificationField } from '../../../parts/QualificationFields.tsx';
import { qualificationChoices } from '../../../plan/takenPathway.ts';

interface QualificationBodyProps {
  readonly view: PlanView;
  /** `id` of the rule that leaves the choice. */
  readonly rule: string;
}

/** The field that says which of several qualifications is taken. */
export function QualificationBody({ view: { plan, whole }, rule }: QualificationBodyProps) {
  const edit = usePlans((state) => state.edit);
  const choice = qualificationChoices(plan, whole).find(({ ruleId }) => ruleId === rule);
  return choice && <QualificationField pathway={whole} choice={choice} onChange={(change) => edit(plan.id, change)} />;
}
