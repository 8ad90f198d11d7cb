import type { Skill } from '../catalogue/skill.ts';
import { isCalendarDay } from './calendarDay.ts';
import type { PriorSource } from '../plan/priorSource.ts';

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
  /** More off the job in the week of this Monday than the contract has. */
  | {
      readonly code: 'aboveContract';
      readonly monday: string;
      readonly minutes: number;
      readonly contractedMinutes: number;
    }
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

/** A day that has to exist. */
export function existing(field: TrainingField, date: string | null): readonly TrainingProblem[] {
  return date === null || isCalendarDay(date) ? [] : [fault(field, { code: 'noSuchDay', date })];
}

/** A day that has to exist and not lie in the future. */
export function pastDay(field: TrainingField, date: string | null, today: string): readonly TrainingProblem[] {
  const missing = existing(field, date);
  if (missing.length > 0 || date === null || date <= today) return missing;
  return [fault(field, { code: 'future', date, today })];
}

export function fault(field: TrainingField, found: TrainingFault): TrainingProblem {
  return { field, severity: 'fault', fault: found };
}

export function note(field: TrainingField, found: TrainingFault): TrainingProblem {
  return { field, severity: 'note', fault: found };
}
