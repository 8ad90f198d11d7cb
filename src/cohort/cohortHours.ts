import { countedMinutes } from '../hours/countedMinutes.ts';
import { forecastMinutes } from '../hours/diary/forecast.ts';
import type { HoursOverview, JobForecast } from '../hours/hoursOverview.ts';
import { totalMinutes } from '../hours/jobMinutes.ts';

/** Training hours of one plan, in minutes, off and on the job together; recognised prior learning is in all but `required`. */
export interface CohortHours {
  readonly required: number;
  /** Null where nothing was laid out yet. */
  readonly planned: number | null;
  readonly recorded: number;
  /** By the planned end at the present pace; null before the start and without dates. */
  readonly forecast: number | null;
  /** Days after the planned end on which the present pace reaches the hours: the later of off and on the job; 0 where in time or not known. */
  readonly lateDays: number;
  /** The same in calendar months. */
  readonly lateMonths: number;
  /** The day both are reached at the present pace; null where there is no telling. */
  readonly paceEnd: string | null;
}

/** Sums up an overview for one row. Hours beyond what a component needs never make up for another one's. */
export function cohortHours(overview: HoursOverview, today: string): CohortHours {
  const { verdict, schedule, span, forecasts } = overview;
  const jobs = forecasts ? [forecasts.off, forecasts.on] : [];
  const begun = jobs.some(({ forecast }) => forecast.state !== 'notStarted');
  const late = jobs.map(({ forecast }) => forecast).filter((forecast) => forecast.state === 'onPace');
  return {
    required: totalMinutes(verdict.total.needed),
    planned: schedule ? totalMinutes(countedMinutes(verdict, 'planned')) : null,
    recorded: totalMinutes(countedMinutes(verdict, 'recorded')),
    forecast:
      span && begun
        ? jobs.reduce((sum, { figures }) => sum + forecastMinutes(figures, span, today, span.end), 0)
        : null,
    lateDays: Math.max(0, ...late.map(({ lateDays }) => lateDays)),
    lateMonths: Math.max(0, ...late.map(({ lateMonths }) => lateMonths)),
    paceEnd: endOf(jobs),
  };
}

function endOf(jobs: readonly JobForecast[]): string | null {
  const days = jobs.map(({ forecast }) => (forecast.state === 'onPace' ? forecast.day : null));
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}
