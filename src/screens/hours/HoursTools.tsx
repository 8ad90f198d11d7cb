import { wholeMonths } from '../../hours/calendarDay.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import styles from './HoursScreen.module.css';
import { fieldProblem, type HoursView } from './useHours.ts';

interface HoursToolsProps {
  readonly view: HoursView;
  readonly onDates: () => void;
}

/** The dates, and whether they are long enough. */
export function HoursTools({ view, onDates }: HoursToolsProps) {
  const words = useWords();
  const { pathway, overview } = view;
  const { span, problems } = overview;
  const wrongDates = fieldProblem(
    problems,
    words,
    ({ name: field }) => field === 'plannedEnd' || field === 'startDate',
  );
  return (
    <>
      <Button icon="calendar" onClick={onDates}>
        {words.hoursScreen.dates.open}
      </Button>
      <div className={styles['length']}>
        {wrongDates === null ? (
          span && (
            <LengthChip months={wholeMonths(span.start, span.end)} minimum={pathway.minimumMonths?.months ?? null} />
          )
        ) : (
          <StatusChip tone="bad">{wrongDates}</StatusChip>
        )}
      </div>
    </>
  );
}

function LengthChip({ months, minimum }: { readonly months: number; readonly minimum: number | null }) {
  const { hoursScreen } = useWords();
  if (minimum === null) return <StatusChip tone="neutral">{hoursScreen.lasts(months)}</StatusChip>;
  return months >= minimum ? (
    <StatusChip tone="good">{hoursScreen.longEnough(months)}</StatusChip>
  ) : (
    <StatusChip tone="bad">{hoursScreen.tooShort(months, minimum)}</StatusChip>
  );
}
