import type { Pathway } from '../catalogue/schema.ts';
import type { Skill } from '../catalogue/skill.ts';
import type { Break, DiaryEntry } from '../plan/hoursSchema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { isCalendarDay, lastDayAfterMonths, wholeMonths } from './calendarDay.ts';
import { checkedContent } from './diary/judgedDiary.ts';
import { essentialSkillAnswers, type SkillAnswer } from './essentialSkills.ts';
import { minutesPerDay } from './jobMinutes.ts';
import { lastDayOfTraining, longestMonths, plannedEnd } from './planSpan.ts';
import type { PriorSource } from './priorClaims.ts';
import { trainingOf, type Programme } from './programme.ts';

/** Most minutes a week has. */
export const minutesPerWeek = 7 * minutesPerDay;
/** More than this in one entry is believed, and pointed out. */
export const longEntryMinutes = 12 * 60;

/** The field a message stands beside. */
export type TrainingField =
  | {
      readonly name:
        | 'startDate'
        | 'plannedEnd'
        | 'certificateApplication'
        | 'employedSince'
        | 'contractedHours'
        | 'errConfirmed';
    }
  | { readonly name: 'break'; readonly id: string }
  | { readonly name: 'diaryDate' | 'diaryMinutes'; readonly id: string }
  | { readonly name: 'priorDate'; readonly source: PriorSource }
  | { readonly name: 'skillResult' | 'skillDate'; readonly skill: Skill };

/** What is wrong, with the figures a message needs. Nothing is refused because of it. */
export type TrainingFault =
  /** A day that does not exist: 30 February. */
  | { readonly code: 'noSuchDay'; readonly date: string }
  | { readonly code: 'endBeforeStart'; readonly start: string; readonly end: string }
  /** Whole months planned, the document's shortest duration, and the first day that would do. */
  | {
      readonly code: 'tooShort';
      readonly months: number;
      readonly minimumMonths: number;
      readonly earliestEnd: string;
    }
  | { readonly code: 'tooLong'; readonly maximumMonths: number }
  | { readonly code: 'outsidePlan'; readonly start: string; readonly end: string }
  | { readonly code: 'future'; readonly date: string; readonly today: string }
  | { readonly code: 'beforeStart'; readonly date: string; readonly start: string }
  /** More minutes than a day or a week has; `minutes` is the day's sum. */
  | { readonly code: 'moreThanADay' | 'moreThanAWeek'; readonly minutes: number }
  | { readonly code: 'notPositive'; readonly minutes: number }
  | { readonly code: 'longDay'; readonly minutes: number }
  | { readonly code: 'afterEnd'; readonly date: string; readonly end: string }
  /** After the day the certificate is claimed: it does not count. */
  | { readonly code: 'afterClaim'; readonly date: string; readonly claim: string }
  | { readonly code: 'inBreak'; readonly date: string; readonly from: string; readonly to: string }
  /** Another entry has the same day, kind, minutes and subject. */
  | { readonly code: 'writtenTwice'; readonly date: string; readonly minutes: number }
  /** Checked on a day before the training, or still to come. */
  | { readonly code: 'checkedTooEarly'; readonly date: string; readonly day: string }
  | { readonly code: 'noSuchGrade'; readonly result: string };

export interface TrainingProblem {
  readonly field: TrainingField;
  /** `note`: unusual, not wrong. */
  readonly severity: 'fault' | 'note';
  readonly fault: TrainingFault;
}

/** Everything in the training plan that cannot be right or is worth a second look; empty where all is well. Never throws. */
export function trainingProblems(programme: Programme, today: string): readonly TrainingProblem[] {
  const { plan, pathway } = programme;
  const training = trainingOf(plan);
  const byDay = new Map<string, DiaryEntry[]>();
  for (const entry of training.diary) byDay.set(entry.date, [...(byDay.get(entry.date) ?? []), entry]);
  const known = diaryContext(programme, today);
  return [
    ...dateProblems(plan, pathway),
    ...training.breaks.flatMap((each) => breakProblems(each, plan, pathway)),
    ...contractProblems(training.contractedMinutesPerWeek),
    ...pastDay({ name: 'employedSince' }, training.employedSince, today),
    ...pastDay({ name: 'errConfirmed' }, training.errConfirmed, today),
    ...training.diary.flatMap((entry) => diaryEntryProblems(entry, known, byDay.get(entry.date) ?? [])),
    ...priorDates(plan).flatMap(({ source, achieved }) => pastDay({ name: 'priorDate', source }, achieved, today)),
    ...skillProblems(plan, pathway, today),
  ];
}

/** Start, end and certificate application. */
function dateProblems(plan: Plan, pathway: Pathway): readonly TrainingProblem[] {
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
  if (application === null) return problems;
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

/** What an entry of the diary is held against. */
export interface DiaryContext {
  readonly today: string;
  readonly start: string | null;
  /** The planned end. */
  readonly end: string | null;
  /** The day the certificate is claimed, where training after it does not count. */
  readonly claim: string | null;
  readonly breaks: readonly Break[];
}

export function diaryContext(programme: Programme, today: string): DiaryContext {
  const { plan, pathway } = programme;
  const claim = lastDayOfTraining(programme);
  return { today, start: plan.startDate, end: plannedEnd(plan, pathway), claim, breaks: trainingOf(plan).breaks };
}

/** What is wrong or unusual with one diary entry, stored or still being typed. `sameDay`: the entries of its day, whether it is among them or not. */
export function diaryEntryProblems(
  entry: DiaryEntry,
  { today, start, end, claim, breaks }: DiaryContext,
  sameDay: readonly DiaryEntry[],
): readonly TrainingProblem[] {
  const { id, date, minutes } = entry;
  const day: TrainingField = { name: 'diaryDate', id };
  const hours: TrainingField = { name: 'diaryMinutes', id };
  const others = sameDay.filter((other) => other.id !== id);
  const minutesThatDay = others.reduce((sum, other) => sum + other.minutes, minutes);
  const faults = pastDay(day, date, today);
  const problems: TrainingProblem[] = [...faults];
  if (!(minutes > 0)) problems.push(fault(hours, { code: 'notPositive', minutes }));
  else if (minutesThatDay > minutesPerDay) {
    problems.push(fault(hours, { code: 'moreThanADay', minutes: minutesThatDay }));
  } else if (minutes > longEntryMinutes) problems.push(note(hours, { code: 'longDay', minutes }));
  if (faults.length > 0) return problems;

  if (start !== null && date < start) problems.push(note(day, { code: 'beforeStart', date, start }));
  if (claim !== null && date > claim) problems.push(note(day, { code: 'afterClaim', date, claim }));
  else if (end !== null && date > end) problems.push(note(day, { code: 'afterEnd', date, end }));
  const pause = breaks.find(({ from, to }) => from <= date && date <= to);
  if (pause) problems.push(note(day, { code: 'inBreak', date, from: pause.from, to: pause.to }));
  const content = checkedContent(entry);
  if (others.some((other) => checkedContent(other) === content)) {
    problems.push(note(hours, { code: 'writtenTwice', date, minutes }));
  }
  const early = Object.values(entry.checks).find((check) => check && (check.day < date || check.day > today));
  if (early) problems.push(note(day, { code: 'checkedTooEarly', date, day: early.day }));
  return problems;
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

/** A day that has to exist. */
function existing(field: TrainingField, date: string | null): readonly TrainingProblem[] {
  return date === null || isCalendarDay(date) ? [] : [fault(field, { code: 'noSuchDay', date })];
}

/** A day that has to exist and not lie in the future. */
function pastDay(field: TrainingField, date: string | null, today: string): readonly TrainingProblem[] {
  const missing = existing(field, date);
  if (missing.length > 0 || date === null || date <= today) return missing;
  return [fault(field, { code: 'future', date, today })];
}

function fault(field: TrainingField, found: TrainingFault): TrainingProblem {
  return { field, severity: 'fault', fault: found };
}

function note(field: TrainingField, found: TrainingFault): TrainingProblem {
  return { field, severity: 'note', fault: found };
}
