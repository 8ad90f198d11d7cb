import type { Framework } from '../catalogue/schema.ts';
import { isCalendarDay, sameDayAfter } from './calendarDay.ts';

/** Customer Service (Wales), "On and off the job training": certificates count for five years. */
const certificateYears = 5;
/** The same section: three years' continuous employment in the industry serves instead, where it may. */
const employmentYears = 3;

/**
 * `byEmployment`: too old, and three years' continuous employment serves instead. `unknown`: a date is missing or makes
 * no sense. `claimUnknown`: recent enough for a claim on the planned end, which has passed, and too old for a claim today.
 * `noLimit`: the document sets no age, so whoever verifies the learning judges that too.
 */
export type Freshness = 'inTime' | 'byEmployment' | 'tooOld' | 'unknown' | 'claimUnknown' | 'noLimit';

export interface FreshnessOfBoth {
  readonly off: Freshness;
  readonly on: Freshness;
  /** The last day on which the certificate may be applied for under the five-year rule; null without a date or a rule. */
  readonly usableUntil: string | null;
}

/** Whether a document has the five-year and three-year rules. The newer pathway documents say nothing about age. */
export function limitsAge({ documentKind }: Pick<Framework, 'documentKind'>): boolean {
  return documentKind === 'framework';
}

/**
 * Whether earlier learning is recent enough, counted back from the day the apprenticeship certificate is applied for;
 * exactly five years is still in time. Three years' continuous employment up to that day serves instead for on-the-job
 * hours, and for off-the-job hours of experience without a certificate, but not for a certificate's off-the-job hours.
 */
export function priorFreshness(
  kind: 'certificate' | 'experience',
  achieved: string | null,
  application: string | null,
  employedSince: string | null,
): FreshnessOfBoth {
  if (achieved === null || !isCalendarDay(achieved)) return { off: 'unknown', on: 'unknown', usableUntil: null };
  const usableUntil = sameDayAfter(achieved, certificateYears * 12);
  if (application === null || !isCalendarDay(application) || achieved > application) {
    return { off: 'unknown', on: 'unknown', usableUntil };
  }
  if (application <= usableUntil) return { off: 'inTime', on: 'inTime', usableUntil };
  const employed =
    employedSince !== null &&
    isCalendarDay(employedSince) &&
    sameDayAfter(employedSince, employmentYears * 12) <= application;
  const on = employed ? 'byEmployment' : 'tooOld';
  return { off: kind === 'experience' ? on : 'tooOld', on, usableUntil };
}
