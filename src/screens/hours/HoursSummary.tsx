import { totalMinutes } from '../../hours/jobMinutes.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ContractField } from './ContractField.tsx';
import { countedMinutes } from '../../hours/countedMinutes.ts';
import { Forecasts } from './Forecasts.tsx';
import { HoursBar } from './HoursBar.tsx';
import { HoursStepCard, type HoursPart } from './HoursStepCard.tsx';
import styles from './HoursSummary.module.css';
import { HoursTable } from './HoursTable.tsx';
import { QualificationHours } from './QualificationHours.tsx';
import type { HoursView } from './useHours.ts';

interface HoursSummaryProps {
  readonly view: HoursView;
  readonly onGo: (part: HoursPart) => void;
}

/** How much is planned of what is needed, the next step, and the figures by part. */
export function HoursSummary({ view, onGo }: HoursSummaryProps) {
  const { hoursScreen } = useWords();
  const { summary, words } = hoursScreen;
  const { verdict, requirements } = view.overview;
  const planned = countedMinutes(verdict, 'planned');
  const needed = totalMinutes(requirements.needed);
  const minimum = totalMinutes(requirements.minimum);
  return (
    <div className={styles['summary']}>
      <VisuallyHidden as="h2">{summary.heading}</VisuallyHidden>
      <p className={styles['total']}>
        <b>{words.figureOf(totalMinutes(planned), needed)}</b> {summary.total(needed)}
      </p>
      <HoursBar have={planned} needed={requirements.needed} />
      <HoursStepCard view={view} onGo={onGo} />
      {needed > minimum && <QualificationHours view={view} />}
      <HoursTable view={view} />
      <Forecasts view={view} />
      {needed === minimum && <QualificationHours view={view} />}
      <section className={styles['onScreen']}>
        <ContractField view={view} />
      </section>
    </div>
  );
}
