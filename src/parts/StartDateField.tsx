import type { Plan } from '../plan/planSchema.ts';
import { DayField } from './DayField.tsx';
import { usePlanner, useWords } from './PlannerContext.ts';
import type { FindingOf } from '../rules/ruleOf.ts';
import { judge } from '../judging/judge.ts';
import { Notice } from '../ui/Notice.tsx';
import { Stack } from '../ui/Stack.tsx';

interface StartDateFieldProps {
  /** The plan is only about to be made: its day is the present one. */
  readonly isNew?: boolean;
  readonly value: string | null;
  /** The plan as it would be made, to ask whether these rules hold for it. */
  readonly plan: Plan;
  readonly onValue: (day: string | null) => void;
}

export function StartDateField({ isNew = false, value, plan, onValue }: StartDateFieldProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const text = words.start.setUp;
  const finding = judge(plan, catalogue)?.evaluation.findings.find(({ kind }) => kind === 'startDate');
  const outside = finding?.kind === 'startDate' && value !== null && finding.status !== 'met' ? finding : null;
  const sentence = (of: FindingOf<'startDate'>) => words.findings.startDate.sentence(of, (reference) => reference);
  return (
    <Stack>
      <DayField
        label={text.startDate}
        hint={isNew ? text.startDateHintNew : text.startDateHint}
        problem={outside?.status === 'unmet' ? text.outside(sentence(outside)) : null}
        value={value}
        onValue={onValue}
      />
      <div aria-live="polite">
        {outside?.status === 'unknown' && <Notice tone="unknown" heading={sentence(outside)} />}
      </div>
    </Stack>
  );
}
