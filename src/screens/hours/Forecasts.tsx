import { useWords } from '../../parts/PlannerContext.ts';
import { StatusChip, type StatusTone } from '../../ui/StatusChip.tsx';
import type { Forecast } from '../../hours/diary/forecast.ts';
import type { Job } from '../../hours/jobMinutes.ts';
import styles from './HoursSummary.module.css';
import type { HoursView } from './useHours.ts';

const jobs: readonly Job[] = ['off', 'on'];

/** Where the present pace ends, off and on the job, and what would do it. */
export function Forecasts({ view }: { readonly view: HoursView }) {
  const { hoursFindings } = useWords();
  const { forecasts } = view.overview;
  if (!forecasts) return null;
  return (
    <section className={styles['part']}>
      <h3>{hoursFindings.forecastHeading}</h3>
      <ul className={styles['forecasts']}>
        {jobs.map((job) => {
          const { forecast, figures } = forecasts[job];
          return (
            <li key={job}>
              <StatusChip tone={toneOf(forecast, figures.recordedMinutes)} look="plain">
                {hoursFindings.forecast(job, forecast, figures)}{' '}
                {forecast.state !== 'reached' && hoursFindings.neededPerWeek(forecast.neededPerWeek)}
              </StatusChip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function toneOf(forecast: Forecast, recordedMinutes: number): StatusTone {
  if (forecast.state === 'reached') return 'good';
  if (forecast.state === 'onPace') return forecast.lateDays > 0 ? 'bad' : 'good';
  return forecast.state === 'noPace' && recordedMinutes > 0 ? 'unknown' : 'neutral';
}
