import type { Plan } from '../plan/planSchema.ts';
import { usePlanner } from './PlannerContext.ts';
import type { FindingOf } from '../rules/ruleOf.ts';
import { judge } from '../judging/judge.ts';
import { DateField } from '../ui/DateField.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './StartDateField.module.css';

interface StartDateFieldProps {
  readonly value: string | null;
  readonly noSuchDate: boolean;
  /** The plan as it would be made, to ask whether these rules hold for it. */
  readonly plan: Plan;
  readonly onValue: (day: string | null) => void;
  /** Whether the field holds something that is no date: the browser then gives no value at all. */
  readonly onBad: (bad: boolean) => void;
}

export function StartDateField({ value, noSuchDate, plan, onValue, onBad }: StartDateFieldProps) {
  const { words, catalogue } = usePlanner();
  const text = words.start.setUp;
  const finding = judge(plan, catalogue)?.evaluation.findings.find(({ kind }) => kind === 'startDate');
  const outside = finding?.kind === 'startDate' && value !== null && finding.status !== 'met' ? finding : null;
  const sentence = (of: FindingOf<'startDate'>) => words.findings.startDate.sentence(of, (reference) => reference);
  return (
    <div className={styles['field']}>
      <DateField
        label={text.startDate}
        hint={text.startDateHint}
        error={noSuchDate ? text.badDate : outside?.status === 'unmet' && text.outside(sentence(outside))}
        value={value ?? undefined}
        onValue={(day) => onValue(day ?? null)}
        onInput={(event) => onBad(event.currentTarget.validity.badInput)}
        onBlur={(event) => onBad(event.currentTarget.validity.badInput)}
      />
      <div className={styles['unknown']} aria-live="polite">
        {outside?.status === 'unknown' && !noSuchDate && <Notice tone="unknown" heading={sentence(outside)} />}
      </div>
    </div>
  );
}
