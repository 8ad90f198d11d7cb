import type { Skill } from '../catalogue/skill.ts';
import { customisation, type Customisation } from './customisation.ts';
import { judgedDiary, type JudgedEntry } from './diary/judgedDiary.ts';
import { errAnswer, type ErrAnswer } from './errAnswer.ts';
import { confirmedSkills, essentialSkillAnswers, type SkillAnswer } from './essentialSkills.ts';
import { hoursStanding, type HoursStanding } from './hoursStanding.ts';
import { hoursVerdict, type HoursVerdict } from './hoursVerdict.ts';
import { planSpan, type PlanSpan } from './planSpan.ts';
import { trainingOf, type Programme } from './programme.ts';
import { currentSchedule } from './schedule/currentSchedule.ts';
import type { Rescheduled } from './schedule/reschedule.ts';
import { scheduleFindings, type ScheduleFinding } from './schedule/scheduleFindings.ts';
import { trainingNeeds, type TrainingNeeds } from './trainingNeeds.ts';
import type { TrainingProblem } from './trainingProblem.ts';
import { dateProblems } from './trainingProblems.ts';

/** What follows from what is planned and claimed, whatever the diary records. */
export interface HoursAhead extends TrainingNeeds {
  /** Null where the dates allow no plan: `dateProblems` says why, or the start is missing. */
  readonly span: PlanSpan | null;
  /** Null where nothing was laid out yet. */
  readonly schedule: Rescheduled | null;
  readonly findings: readonly ScheduleFinding[];
  readonly skills: readonly SkillAnswer[];
  readonly err: ErrAnswer;
  readonly customisation: Customisation | null;
  /** What is wrong with the start, the end and the day the certificate is claimed. */
  readonly dateProblems: readonly TrainingProblem[];
}

/**
 * All that follows for the training hours from a plan and the present day: what every screen, print, file and the cohort
 * select from. Needed, planned, recorded, checked and recognised are in `verdict`, part by part and in whole minutes.
 */
export interface HoursOverview extends HoursAhead {
  /** The day it holds for. */
  readonly today: string;
  /** What each entry of the diary counts for, in the diary's order. */
  readonly diary: readonly JudgedEntry[];
  readonly verdict: HoursVerdict;
  readonly standing: HoursStanding;
  /** Of those in `skills` that nobody can know, which somebody has confirmed. */
  readonly confirmedSkills: readonly Skill[];
}

/** Works out what the diary plays no part in. `today`: a day, `2026-11-23`. */
export function hoursAhead(programme: Programme, today: string): HoursAhead {
  const { plan, pathway } = programme;
  const needs = trainingNeeds(programme, today);
  const span = planSpan(plan, pathway);
  const current = currentSchedule(programme, needs.needs, span);
  return {
    ...needs,
    span,
    schedule: current,
    findings:
      current && span ? scheduleFindings(current.schedule, span, trainingOf(plan).contractedMinutesPerWeek) : [],
    skills: essentialSkillAnswers(plan, pathway, today),
    err: errAnswer(plan, pathway, today),
    customisation: customisation(programme, needs),
    dateProblems: dateProblems(programme),
  };
}

/** Works everything out once, for a screen to show. `today`: a day, `2026-11-23`; `ahead`: where that was worked out before. */
export function hoursOverview(
  programme: Programme,
  today: string,
  ahead: HoursAhead = hoursAhead(programme, today),
): HoursOverview {
  const { span } = ahead;
  const schedule = ahead.schedule?.schedule ?? null;
  const diary = judgedDiary(programme, ahead.requirements.lines, today);
  const verdict = hoursVerdict(ahead, schedule, diary);
  const contractedMinutes = trainingOf(programme.plan).contractedMinutesPerWeek;
  const standing = hoursStanding({ span, schedule, verdict, diary, contractedMinutes }, today);
  const confirmed = confirmedSkills(programme.plan, ahead.skills, today);
  return { ...ahead, today, diary, verdict, standing, confirmedSkills: confirmed };
}
