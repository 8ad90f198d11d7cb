import { customisation, type Customisation } from './customisation.ts';
import { forecast, type Forecast, type ForecastFigures } from './diary/forecast.ts';
import { pastEntries, recordedMinutes } from './diary/recordedMinutes.ts';
import { errAnswer, type ErrAnswer } from './errAnswer.ts';
import { essentialSkillAnswers, type SkillAnswer } from './essentialSkills.ts';
import { hoursVerdict, type HoursVerdict } from './hoursVerdict.ts';
import { sumMinutes, totalMinutes } from './jobMinutes.ts';
import { planSpan, type PlanSpan } from './planSpan.ts';
import { trainingOf, type Programme } from './programme.ts';
import { currentSchedule } from './schedule/currentSchedule.ts';
import type { Rescheduled } from './schedule/reschedule.ts';
import { scheduleFindings, type ScheduleFinding } from './schedule/scheduleFindings.ts';
import { trainingNeeds, type TrainingNeeds } from './trainingNeeds.ts';
import { trainingProblems, type TrainingProblem } from './trainingProblems.ts';

export interface JobForecast {
  readonly figures: ForecastFigures;
  readonly forecast: Forecast;
}

/** All that follows for the training hours from a plan and the present day. */
export interface HoursOverview extends TrainingNeeds {
  /** Null where the dates allow no plan: `problems` says why, or the start is missing. */
  readonly span: PlanSpan | null;
  /** Null where nothing was laid out yet. */
  readonly schedule: Rescheduled | null;
  readonly findings: readonly ScheduleFinding[];
  readonly verdict: HoursVerdict;
  /** Off the job, on the job, and both together; null without dates. */
  readonly forecasts: { readonly off: JobForecast; readonly on: JobForecast; readonly all: JobForecast } | null;
  readonly skills: readonly SkillAnswer[];
  readonly err: ErrAnswer;
  readonly customisation: Customisation | null;
  readonly problems: readonly TrainingProblem[];
}

/** Works everything out once, for a screen to show. `today`: a day, `2026-11-23`. */
export function hoursOverview(programme: Programme, today: string): HoursOverview {
  const { plan, pathway } = programme;
  const training = trainingOf(plan);
  const needs = trainingNeeds(programme);
  const span = planSpan(plan, pathway);
  const schedule = currentSchedule(programme, needs.needs, span);
  return {
    ...needs,
    span,
    schedule,
    findings: schedule && span ? scheduleFindings(schedule.schedule, span, training.contractedMinutesPerWeek) : [],
    verdict: hoursVerdict(programme, needs, schedule?.schedule ?? null, today),
    forecasts: span && forecasts(programme, needs, span, today),
    skills: essentialSkillAnswers(plan, pathway),
    err: errAnswer(plan, pathway),
    customisation: customisation(programme, needs),
    problems: trainingProblems(plan, pathway, today),
  };
}

function forecasts(
  { plan }: Programme,
  { requirements, needs }: TrainingNeeds,
  span: PlanSpan,
  today: string,
): NonNullable<HoursOverview['forecasts']> {
  const entries = pastEntries(trainingOf(plan).diary, today);
  const recorded = recordedMinutes(entries);
  const sinceStart = recordedMinutes(entries.filter(({ date }) => date >= span.start));
  const recognised = sumMinutes(needs.map((need) => need.recognised));
  const of = (pick: (minutes: typeof recorded) => number): JobForecast => {
    const figures: ForecastFigures = {
      neededMinutes: pick(requirements.needed),
      recognisedMinutes: pick(recognised),
      recordedMinutes: pick(recorded),
      recordedSinceStart: pick(sinceStart),
    };
    return { figures, forecast: forecast(figures, span, today) };
  };
  return {
    off: of(({ offMinutes }) => offMinutes),
    on: of(({ onMinutes }) => onMinutes),
    all: of(totalMinutes),
  };
}
