import type { Pathway } from '../catalogue/schema.ts';
import type { Break, DiaryEntry } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { lastDayAfterMonths, wholeMonths } from './calendarDay.ts';
import { diaryContext, diaryEntryProblems, weeksAboveContract } from './diary/entryProblems.ts';
import { essentialSkillAnswers, type SkillAnswer } from './essentialSkills.ts';
import { minutesPerDay } from './jobMinutes.ts';
import { lastDayOfTraining, longestMonths, plannedEnd } from './planSpan.ts';
import type { PriorSource } from '../plan/priorSource.ts';
import { trainingOf, type Programme } from './programme.ts';
import { existing, fault, note, pastDay, type TrainingField, type TrainingProblem } from './trainingProblem.ts';

/** Most minutes a week has. */
export const minutesPerWeek = 7 * minutesPerDay;

/** Everything in the training plan that cannot be right or is worth a second look; empty where all is well. Never throws. */
export function trainingProblems(programme: Programme, today: string): readonly TrainingProblem[] {
  const { plan, pathway } = programme;
  const training = trainingOf(plan);
  const byDay = new Map<string, DiaryEntry[]>();
  for (const entry of training.diary) byDay.set(entry.date, [...(byDay.get(entry.date) ?? []), entry]);
  const known = diaryContext(programme, today);
  return [
    ...dateProblems(programme),
    ...training.breaks.flatMap((each) => breakProblems(each, plan, pathway)),
    ...contractProblems(training.contractedMinutesPerWeek),
    ...pastDay({ name: 'employedSince' }, training.employedSince, today),
    ...pastDay({ name: 'errConfirmed' }, training.errConfirmed, today),
    ...training.diary.flatMap((entry) => diaryEntryProblems(entry, known, byDay.get(entry.date) ?? [])),
    ...weeksAboveContract(programme),
    ...priorDates(plan).flatMap(({ source, achieved }) => pastDay({ name: 'priorDate', source }, achieved, today)),
    ...skillProblems(plan, pathway, today),
  ];
}

/** Start, end and certificate application. */
export function dateProblems(programme: Programme): readonly TrainingProblem[] {
  const { plan, pathway } = programme;
  const start = plan.startDate;
  const end = plannedEnd(plan, pathway);
  const application = trainingOf(plan).certificateApplication;
  const missing = [
    ...existing({ name: 'startDate' }, start),
    ...existing({ name: 'plannedEnd' }, end),
    ...existing({ name: 'certificateApplication' }, application),
  ];
  if (missing.length > 0 || start === null || end === null) return missing;
  const field: TrainingField = { name: 'plannedEnd' };
  if (end < start) return [fault(field, { code: 'endBeforeStart', start, end })];
  const problems: TrainingProblem[] = [];
  if (end > lastDayAfterMonths(start, longestMonths)) {
    problems.push(fault(field, { code: 'tooLong', maximumMonths: longestMonths }));
  }
  const minimumMonths = pathway.minimumMonths?.months ?? 0;
  const earliestEnd = lastDayAfterMonths(start, minimumMonths);
  const tooShort = (last: string) =>
    ({ code: 'tooShort', months: wholeMonths(start, last), minimumMonths, earliestEnd }) as const;
  if (wholeMonths(start, end) < minimumMonths) problems.push(fault(field, tooShort(end)));
  // Only a document that says when training ends asks for the day of the claim.
  if (application === null || lastDayOfTraining(programme) === null) return problems;
  const claim: TrainingField = { name: 'certificateApplication' };
  if (application < start) problems.push(fault(claim, { code: 'beforeStart', date: application, start }));
  else if (wholeMonths(start, application) < minimumMonths) problems.push(fault(claim, tooShort(application)));
  return problems;
}

function breakProblems({ id, from, to }: Break, plan: Plan, pathway: Pathway): readonly TrainingProblem[] {
  const field: TrainingField = { name: 'break', id };
  const missing = [...existing(field, from), ...existing(field, to)];
  if (missing.length > 0) return missing;
  if (to < from) return [fault(field, { code: 'endBeforeStart', start: from, end: to })];
  const [start, end] = [plan.startDate, plannedEnd(plan, pathway)];
  if (start === null || end === null || end < start || (from <= end && to >= start)) return [];
  return [note(field, { code: 'outsidePlan', start, end })];
}

function contractProblems(minutes: number | null): readonly TrainingProblem[] {
  if (minutes === null || (minutes > 0 && minutes <= minutesPerWeek)) return [];
  const code = minutes > 0 ? 'moreThanAWeek' : 'notPositive';
  return [fault({ name: 'contractedHours' }, { code, minutes })];
}

interface PriorDate {
  readonly source: PriorSource;
  readonly achieved: string | null;
}

function priorDates(plan: Plan): readonly PriorDate[] {
  const { priorUnits, priorQualifications, priorHours } = trainingOf(plan);
  const dates: PriorDate[] = priorHours.map(({ id, achieved }) => ({ source: { kind: 'hours', id }, achieved }));
  for (const [reference, { achieved }] of Object.entries(priorUnits)) {
    dates.push({ source: { kind: 'unit', reference }, achieved });
  }
  for (const [qualification, { achieved }] of Object.entries(priorQualifications)) {
    dates.push({ source: { kind: 'qualification', qualification }, achieved });
  }
  return dates;
}

function skillProblems(plan: Plan, pathway: Pathway, today: string): readonly TrainingProblem[] {
  return essentialSkillAnswers(plan, pathway, today).flatMap((answer) => proxyProblems(answer, today));
}

function proxyProblems({ skill, route, reason }: SkillAnswer, today: string): readonly TrainingProblem[] {
  if (route.route === 'take') return pastDay({ name: 'skillDate', skill }, route.achieved ?? null, today);
  const { achieved, result } = route;
  const date = pastDay({ name: 'skillDate', skill }, achieved, today);
  if (reason !== 'noSuchResult') return date;
  return [fault({ name: 'skillResult', skill }, { code: 'noSuchGrade', result }), ...date];
}
