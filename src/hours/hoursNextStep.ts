import type { HourComponent } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { HourSubject, JobMinutes } from '../plan/hoursSchema.ts';
import { addDays } from './calendarDay.ts';
import { minutesIn } from './diary/judgedDiary.ts';
import type { HoursOverview } from './hoursOverview.ts';
import type { HoursStanding } from './hoursStanding.ts';
import { statusOf } from './hoursVerdict.ts';
import { countsIn } from './hourSubject.ts';
import { isNone } from './jobMinutes.ts';

/** Entries are checked soon enough within so many days. */
const checkDays = 28;

/** The one thing to do next about the training hours. */
export type HoursStep =
  /** No plan can be laid out: the start is missing, or the dates cannot be right. */
  | { readonly kind: 'setDates' }
  /** The end, or the day the certificate is claimed, is wrong or too early for the document. */
  | { readonly kind: 'mendDates'; readonly which: 'plannedEnd' | 'certificateApplication' }
  /** The planned end has passed, and hours are short. */
  | { readonly kind: 'pastEnd'; readonly end: string; readonly left: JobMinutes }
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
  /** The hours are done, and a skill is still to be achieved, or nobody knows whether it is. */
  | { readonly kind: 'finishSkill'; readonly skill: Skill; readonly status: 'planned' | 'unknown' }
  /** Nothing was recorded for a long time. */
  | { readonly kind: 'quiet'; readonly standing: HoursStanding }
  /** Less is recorded than was laid out for the months that are over. */
  | { readonly kind: 'catchUp'; readonly standing: HoursStanding }
  | { readonly kind: 'customise' }
  | { readonly kind: 'confirmPrior'; readonly hanging: JobMinutes }
  /** Recorded hours that nobody has checked for a while. */
  | { readonly kind: 'check'; readonly unchecked: JobMinutes }
  /** All is planned: what happens is to be written down. */
  | { readonly kind: 'record' }
  /** The document states no hours: somebody has to say how many there are. */
  | { readonly kind: 'askHours' }
  | { readonly kind: 'confirmErr' }
  | { readonly kind: 'done' };

/** The most pressing step first: dates, layout, what is planned, then what is recorded, checked and confirmed. */
export function hoursNextStep(overview: HoursOverview): HoursStep {
  return planningStep(overview) ?? recordingStep(overview);
}

function planningStep(overview: HoursOverview): HoursStep | null {
  const { span, schedule, findings, verdict, skills, dateProblems, standing } = overview;
  if (!span) return { kind: 'setDates' };
  for (const which of ['plannedEnd', 'certificateApplication'] as const) {
    const isWrong = dateProblems.some(({ field, severity }) => field.name === which && severity === 'fault');
    if (isWrong) return { kind: 'mendDates', which };
  }
  if (standing.state === 'notStated') return skillStep(skills) ?? { kind: 'askHours' };
  if (standing.state === 'done' || standing.state === 'recorded') return skillStep(skills);
  if (standing.state === 'pastEnd') return { kind: 'pastEnd', end: span.end, left: standing.left };
  if (!schedule) return { kind: 'layOut' };
  if (schedule.changes.length > 0) return { kind: 'lookAtChanges', changes: schedule.changes.length };
  const aside = findings.find((finding) => finding.code === 'setAside');
  if (aside?.code === 'setAside') {
    return { kind: 'putBack', piece: aside.piece, subject: aside.subject, minutes: aside.minutes };
  }
  const short = verdict.lines.find(({ plan }) => statusOf(plan) === 'short');
  if (short) {
    const { component, skill } = short;
    const pieces = schedule.schedule.pieces.filter(({ fixed, subject }) => fixed && countsIn(subject, short));
    return { kind: 'planMore', component, skill, short: short.plan.short, pieces: pieces.map(({ id }) => id) };
  }
  return skillStep(skills);
}

function skillStep(skills: HoursOverview['skills']): HoursStep | null {
  const skill = skills.find(({ status }) => status === 'unmet');
  return skill ? { kind: 'mendSkill', skill: skill.skill } : null;
}

function recordingStep(overview: HoursOverview): HoursStep {
  const { today, standing, diary, customisation, verdict, err, skills, confirmedSkills } = overview;
  const { state } = standing;
  if (state === 'quiet') return { kind: 'quiet', standing };
  if (state === 'behind') return { kind: 'catchUp', standing };
  const unchecked = diary.filter((entry) => entry.state === 'unchecked');
  const old = addDays(today, -checkDays);
  if (state !== 'done' && (state === 'recorded' || unchecked.some(({ entry }) => entry.date < old))) {
    const minutes = minutesIn(unchecked, () => true);
    if (!isNone(minutes)) return { kind: 'check', unchecked: minutes };
  }
  if (customisation?.advised && customisation.followed === null) return { kind: 'customise' };
  const { plan, done } = verdict.total;
  const hanging = state === 'recorded' ? done.waiting : plan.waiting;
  if (!isNone(hanging)) return { kind: 'confirmPrior', hanging };
  if (state !== 'done') return { kind: 'record' };
  for (const { skill, status } of skills) {
    const isOpen = status === 'unknown' && !confirmedSkills.includes(skill);
    if (status === 'planned' || isOpen) return { kind: 'finishSkill', skill, status };
  }
  return err.status === 'met' ? { kind: 'done' } : { kind: 'confirmErr' };
}
