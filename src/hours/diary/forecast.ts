import { addDays, dayNumber, monthOf, monthsFrom } from '../calendarDay.ts';
import { openDayAfter, openDays, type PlanSpan } from '../planSpan.ts';

/** A forecast further away than this many working days is no forecast. */
const horizonDays = 36_500;

/** Minutes of one job, or of both together. */
export interface ForecastFigures {
  readonly neededMinutes: number;
  /** Made up by prior learning. */
  readonly recognisedMinutes: number;
  /** Everything recorded up to today. */
  readonly recordedMinutes: number;
  /** Of that, since the plan began: what the pace is taken from. */
  readonly recordedSinceStart: number;
}

/**
 * - `reached`: the hours are there.
 * - `notStarted`: the plan has not begun, or only breaks have passed.
 * - `noPace`: nothing was recorded since the start, or so little that there is no telling.
 * - `onPace`: reached on `day` at the present pace. `lateMonths` calendar months after the planned end, `lateDays` days; 0 where in time.
 */
export type Forecast =
  | { readonly state: 'reached' }
  | {
      readonly state: 'notStarted' | 'noPace';
      readonly remainingMinutes: number;
      readonly neededPerWeek: number | null;
    }
  | {
      readonly state: 'onPace';
      readonly remainingMinutes: number;
      /** Minutes a week so far, breaks left out. */
      readonly perWeek: number;
      /** Minutes a week from tomorrow that would reach it by the planned end; null where no working day is left. */
      readonly neededPerWeek: number | null;
      readonly day: string;
      readonly lateMonths: number;
      readonly lateDays: number;
    };

/**
 * When the hours will be there at the present pace: what was recorded since the start, per day outside breaks up to
 * today, carried on after today with later breaks left out. The more is recorded, the earlier the day, never later.
 */
export function forecast(figures: ForecastFigures, span: PlanSpan, today: string): Forecast {
  const remainingMinutes = figures.neededMinutes - figures.recognisedMinutes - figures.recordedMinutes;
  if (remainingMinutes <= 0) return { state: 'reached' };
  const start = dayNumber(span.start);
  const now = dayNumber(today);
  const elapsed = openDays(span, start, now);
  const left = openDays(span, Math.max(now + 1, start), dayNumber(span.end));
  const neededPerWeek = left === 0 ? null : Math.ceil((remainingMinutes * 7) / left);
  if (elapsed === 0) return { state: 'notStarted', remainingMinutes, neededPerWeek };

  const { recordedSinceStart } = figures;
  const days = recordedSinceStart === 0 ? Infinity : Math.ceil((remainingMinutes * elapsed) / recordedSinceStart);
  if (days > horizonDays) return { state: 'noPace', remainingMinutes, neededPerWeek };
  const day = openDayAfter(span, today, days);
  const late = day > span.end;
  return {
    state: 'onPace',
    remainingMinutes,
    perWeek: Math.round((recordedSinceStart * 7) / elapsed),
    neededPerWeek,
    day,
    lateMonths: late ? monthsFrom(monthOf(span.end), monthOf(day)) : 0,
    lateDays: late ? dayNumber(day) - dayNumber(span.end) : 0,
  };
}

/** What the pace so far has made of the hours by a later day, in minutes, for a chart; never above what is needed. */
export function forecastMinutes(figures: ForecastFigures, span: PlanSpan, today: string, day: string): number {
  const have = figures.recognisedMinutes + figures.recordedMinutes;
  const elapsed = openDays(span, dayNumber(span.start), dayNumber(today));
  if (elapsed === 0 || day <= today) return have;
  const ahead = openDays(span, dayNumber(addDays(today, 1)), dayNumber(day));
  const more = Math.floor((figures.recordedSinceStart * ahead) / elapsed);
  return Math.max(have, Math.min(figures.neededMinutes, have + more));
}
