import type { HourComponent, Skill } from '../catalogue/schema.ts';
import type { HourSubject, JobMinutes } from '../plan/hoursSchema.ts';
import type { Forecast, ForecastFigures } from './diary/forecast.ts';
import type { HoursOverview } from './hoursOverview.ts';
import type { HoursLine, HoursStatus } from './hoursVerdict.ts';
import { countsIn } from './hourSubject.ts';
import type { Job } from './jobMinutes.ts';

type LateForecast = Extract<Forecast, { state: 'onPace' }>;

/** The one thing to do next about the training hours. */
export type HoursStep =
  /** No plan can be laid out: the start is missing, or the dates cannot be right. */
  | { readonly kind: 'setDates' }
  /** The end is wrong, or too early for the document. */
  | { readonly kind: 'mendDates' }
  | { readonly kind: 'layOut' }
  /** Units, dates or prior learning changed, and the schedule with them. */
  | { readonly kind: 'lookAtChanges'; readonly changes: number }
  | {
      readonly kind: 'putBack';
      readonly piece: string;
      readonly subject: HourSubject;
      readonly minutes: number;
    }
  /** Minutes typed by hand leave a component short; `pieces` are those that could follow their share again. */
  | {
      readonly kind: 'planMore';
      readonly component: HourComponent['component'] | null;
      readonly skill: Skill | null;
      readonly short: JobMinutes;
      readonly pieces: readonly string[];
    }
  | { readonly kind: 'mendSkill'; readonly skill: Skill }
  /** The present pace misses the planned end. */
  | { readonly kind: 'catchUp'; readonly job: Job; readonly forecast: LateForecast; readonly figures: ForecastFigures }
  | { readonly kind: 'customise' }
  | { readonly kind: 'confirmPrior'; readonly hanging: JobMinutes }
  /** All is planned: what happens is to be written down. */
  | { readonly kind: 'record' }
  | { readonly kind: 'confirmErr' }
  | { readonly kind: 'done' };

/** The most pressing step first: dates, layout, what is planned, then what is recorded and confirmed. */
export function hoursNextStep(overview: HoursOverview): HoursStep {
  return planningStep(overview) ?? recordingStep(overview);
}

function planningStep({ span, schedule, findings, verdict, skills, problems }: HoursOverview): HoursStep | null {
  if (!span) return { kind: 'setDates' };
  if (problems.some(({ field, severity }) => field.name === 'plannedEnd' && severity === 'fault')) {
    return { kind: 'mendDates' };
  }
  if (!schedule) return { kind: 'layOut' };
  if (schedule.changes.length > 0) return { kind: 'lookAtChanges', changes: schedule.changes.length };
  const aside = findings.find((finding) => finding.code === 'setAside');
  if (aside?.code === 'setAside') {
    return { kind: 'putBack', piece: aside.piece, subject: aside.subject, minutes: aside.minutes };
  }
  const short = [...verdict.lines, verdict.total].find(({ plannedStatus }) => plannedStatus.status === 'short');
  if (short?.plannedStatus.status === 'short') {
    const { component, skill } = short;
    const pieces = schedule.schedule.pieces.filter(({ fixed, subject }) => fixed && isOf(subject, short));
    return {
      kind: 'planMore',
      component,
      skill,
      short: short.plannedStatus.short,
      pieces: pieces.map(({ id }) => id),
    };
  }
  const skill = skills.find(({ status }) => status === 'unmet');
  return skill ? { kind: 'mendSkill', skill: skill.skill } : null;
}

function isOf(subject: HourSubject, { component, skill }: HoursLine): boolean {
  return component === null || countsIn(subject, { component, skill });
}

function recordingStep({ forecasts, customisation, verdict, err }: HoursOverview): HoursStep {
  for (const job of ['off', 'on'] as const) {
    const found = forecasts?.[job];
    if (found?.forecast.state === 'onPace' && found.forecast.lateDays > 0) {
      return { kind: 'catchUp', job, forecast: found.forecast, figures: found.figures };
    }
  }
  if (customisation?.advised && customisation.followed === null) return { kind: 'customise' };
  const hanging = hangingIn(verdict.total.plannedStatus);
  if (hanging) return { kind: 'confirmPrior', hanging };
  if (verdict.recorded !== 'met') return { kind: 'record' };
  return err.status === 'met' ? { kind: 'done' } : { kind: 'confirmErr' };
}

function hangingIn(status: HoursStatus): JobMinutes | null {
  return status.status === 'unknown' ? status.hanging : null;
}
