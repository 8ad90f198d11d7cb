import { customisation, type Customisation } from './customisation.ts';
import { judgedDiary, type JudgedEntry } from './diary/judgedDiary.ts';
import { errAnswer, type ErrAnswer } from './errAnswer.ts';
import { essentialSkillAnswers, type SkillAnswer } from './essentialSkills.ts';
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

/**
 * All that follows for the training hours from a plan and the present day: what every screen, print, file and the cohort
 * select from. Needed, planned, recorded, checked and recognised are in `verdict`, part by part and in whole minutes.
 */
export interface HoursOverview extends TrainingNeeds {
  /** The day it holds for. */
  readonly today: string;
  /** Null where the dates allow no plan: `dateProblems` says why, or the start is missing. */
  readonly span: PlanSpan | null;
  /** Null where nothing was laid out yet. */
  readonly schedule: Rescheduled | null;
  readonly findings: readonly ScheduleFinding[];
  /** What each entry of the diary counts for, in the diary's order. */
  readonly diary: readonly JudgedEntry[];
  readonly verdict: HoursVerdict;
  readonly standing: HoursStanding;
  readonly skills: readonly SkillAnswer[];
  readonly err: ErrAnswer;
  readonly customisation: Customisation | null;
  /** What is wrong with the start, the end and the day the certificate is claimed. */
  readonly dateProblems: readonly TrainingProblem[];
}

/** Works everything out once, for a screen to show. `today`: a day, `2026-11-23`. */
export function hoursOverview(programme: Programme, today: string): HoursOverview {
  const { plan, pathway } = programme;
  const contractedMinutes = trainingOf(plan).contractedMinutesPerWeek;
  const needs = trainingNeeds(programme, today);
  const span = planSpan(plan, pathway);
  const current = currentSchedule(programme, needs.needs, span);
  const schedule = current?.schedule ?? null;
  const diary = judgedDiary(programme, needs.requirements.lines, today);
  const verdict = hoursVerdict(needs, schedule, diary);
  return {
    requirements: needs.requirements,
    claims: needs.claims,
    needs: needs.needs,
    today,
    span,
    schedule: current,
    findings: schedule && span ? scheduleFindings(schedule, span, contractedMinutes) : [],
    diary,
    verdict,
    standing: hoursStanding({ span, schedule, verdict, diary, contractedMinutes }, today),
    skills: essentialSkillAnswers(plan, pathway, today),
    err: errAnswer(plan, pathway, today),
    customisation: customisation(programme, needs),
    dateProblems: dateProblems(programme),
  };
}
