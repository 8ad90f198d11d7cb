import type { JobMinutes } from '../plan/hoursSchema.ts';
import { lastDayOf } from './calendarDay.ts';
import { forecastMinutes } from './diary/forecast.ts';
import { pastEntries, recordedMinutes } from './diary/recordedMinutes.ts';
import type { HoursOverview } from './hoursOverview.ts';
import { addMinutes, noMinutes, sumMinutes } from './jobMinutes.ts';
import { trainingOf, type Programme } from './programme.ts';
import { monthLoads } from './schedule/scheduleLoad.ts';

/** Where the hours stand at the end of a month of the plan. Recognised prior learning is in every figure. */
export interface RunningTotal {
  readonly month: string;
  /** Last day of the month that belongs to the plan. */
  readonly day: string;
  /** Null where nothing was laid out. */
  readonly planned: JobMinutes | null;
  /** Null for months that have not begun; up to today in the present one. */
  readonly recorded: JobMinutes | null;
  /** At the present pace; null for months that are over. */
  readonly forecast: JobMinutes | null;
}

/** Planned, recorded and forecast minutes up to the end of each month, for a chart and the table behind it. Empty where the dates allow no plan. */
export function runningTotals(
  { plan }: Programme,
  { span, schedule, needs, forecasts }: HoursOverview,
  today: string,
): readonly RunningTotal[] {
  if (!span || !forecasts) return [];
  const recognised = sumMinutes(needs.map((need) => need.recognised));
  const entries = pastEntries(trainingOf(plan).diary, today);
  const loads = schedule ? monthLoads(schedule.schedule, span) : [];
  let planned = recognised;
  return span.months.map((month, index) => {
    const last = lastDayOf(month);
    const day = last < span.end ? last : span.end;
    planned = addMinutes(planned, loads[index]?.minutes ?? noMinutes);
    const begun = month <= today.slice(0, 7);
    const recorded = recordedMinutes(entries.filter(({ date }) => date <= day));
    return {
      month,
      day,
      planned: schedule ? planned : null,
      recorded: begun ? addMinutes(recognised, recorded) : null,
      forecast:
        day < today
          ? null
          : {
              offMinutes: forecastMinutes(forecasts.off.figures, span, today, day),
              onMinutes: forecastMinutes(forecasts.on.figures, span, today, day),
            },
    };
  });
}
