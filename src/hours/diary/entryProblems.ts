import type { Break, DiaryEntry } from '../../plan/hoursSchema.ts';
import { isCalendarDay, mondayOf } from '../calendarDay.ts';
import { minutesPerDay } from '../jobMinutes.ts';
import { lastDayOfTraining, plannedEnd } from '../planSpan.ts';
import { trainingOf, type Programme } from '../programme.ts';
import { fault, note, pastDay, type TrainingField, type TrainingProblem } from '../trainingProblem.ts';
import { checkedContent } from './judgedDiary.ts';

/** More than this in one entry is believed, and pointed out. */
const longEntryMinutes = 12 * 60;

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

/**
 * Off-the-job training is "delivered during contracted working hours": more of it in a week than the contract has is worth
 * a second look. Nothing where the contract is not known.
 */
export function weeksAboveContract({ plan }: Programme): readonly TrainingProblem[] {
  const { diary, contractedMinutesPerWeek: contractedMinutes } = trainingOf(plan);
  if (contractedMinutes === null) return [];
  const off = diary.filter(({ job, date }) => job === 'off' && isCalendarDay(date));
  const weeks = new Map<string, number>();
  for (const { date, minutes } of off) {
    const monday = mondayOf(date);
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes);
  }
  return off.flatMap(({ id, date }) => {
    const monday = mondayOf(date);
    const minutes = weeks.get(monday) ?? 0;
    if (minutes <= contractedMinutes) return [];
    return [note({ name: 'diaryMinutes', id }, { code: 'aboveContract', monday, minutes, contractedMinutes })];
  });
}
