import { sayFinding } from '../../../i18n/sayFinding.ts';
import { DayField } from '../../../parts/DayField.tsx';
import { usePlans, useWords } from '../../../parts/PlannerContext.ts';
import { setStartDate } from '../../../plan/planDetails.ts';
import type { Plan } from '../../../plan/planSchema.ts';
import type { Finding } from '../../../rules/finding.ts';

interface StartDateBodyProps {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Why the rules may not hold, and the field that settles it. */
export function StartDateBody({ plan, findings }: StartDateBodyProps) {
  const words = useWords();
  const edit = usePlans((state) => state.edit);
  return (
    <>
      {findings.map((finding) => (
        <p key={finding.ruleId}>{sayFinding(words.findings, finding, (reference) => reference).sentence}</p>
      ))}
      <DayField
        label={words.start.setUp.startDate}
        value={plan.startDate}
        required
        onValue={(day) => edit(plan.id, (before) => setStartDate(before, day))}
      />
    </>
  );
}
