import { wholeMonths } from '../../hours/calendarDay.ts';
import { planName } from '../../parts/planName.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { ScreenHeading } from '../../parts/ScreenHeading.tsx';
import { Button } from '../../ui/Button.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { fieldProblem } from './fieldProblem.ts';
import styles from './HoursScreen.module.css';
import type { HoursView } from './useHours.ts';

interface HoursHeadProps {
  readonly view: HoursView;
  readonly onDates: () => void;
}

/** What is planned, from when to when, and whether that is long enough. */
export function HoursHead({ view, onDates }: HoursHeadProps) {
  const words = useWords();
  const { hoursScreen, common } = words;
  const { plan, pathway, overview } = view;
  const { span, problems } = overview;
  const name = planName(plan, words);
  const wrongDates = fieldProblem(
    problems,
    words,
    ({ name: field }) => field === 'plannedEnd' || field === 'startDate',
  );
  return (
    <header className={styles['head']}>
      <ScreenHeading pageTitle={[common.navigation.hours, words.text(pathway.name)]}>{hoursScreen.title}</ScreenHeading>
      <p className={styles['what']}>
        {span ? hoursScreen.runsFrom(name, span.start, span.end) : hoursScreen.noDates(name)}
      </p>
      <div>
        <Button icon="calendar" onClick={onDates}>
          {hoursScreen.dates.open}
        </Button>
      </div>
      <div className={styles['length']}>
        {wrongDates === null ? (
          span && (
            <LengthChip months={wholeMonths(span.start, span.end)} minimum={pathway.minimumMonths?.months ?? null} />
          )
        ) : (
          <StatusChip tone="bad">{wrongDates}</StatusChip>
        )}
      </div>
    </header>
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
