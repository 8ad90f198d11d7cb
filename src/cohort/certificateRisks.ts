import { sameDayAfter } from '../hours/calendarDay.ts';
import type { PriorClaim } from '../hours/priorClaims.ts';

/** A certificate that would be too old if the claim came this many months later than planned is worth a look now. */
const closeMonths = 3;

/**
 * Earlier learning that may not count when the certificate is applied for.
 * - `tooOld`: it does not count, in whole or in part.
 * - `runsOut`: it counts up to `usableUntil`, which is close to the planned day, or before the day the present pace ends, or
 *   over while the claim may still be to come.
 * - `noDate`: a date is missing or makes no sense, so nobody can tell.
 */
export interface CertificateRisk {
  readonly kind: 'tooOld' | 'runsOut' | 'noDate';
  /** Last day it can be used under the five-year rule; null without a date. */
  readonly usableUntil: string | null;
}

/**
 * What of a plan's prior learning is at risk, most pressing first. `application`: the day the certificate is applied
 * for, null where not known. `paceEnd`: the day the hours are reached at the present pace, null where there is none.
 */
export function certificateRisks(
  claims: readonly PriorClaim[],
  application: string | null,
  paceEnd: string | null,
): readonly CertificateRisk[] {
  const close = application === null ? null : sameDayAfter(application, closeMonths);
  return claims
    .flatMap(({ freshness: { off, on, usableUntil }, claimed }): CertificateRisk[] => {
      if (off === 'unknown' || on === 'unknown') return [{ kind: 'noDate', usableUntil }];
      const nothingClaimed = claimed.offMinutes === 0 && claimed.onMinutes === 0;
      const isLost = (state: typeof off, minutes: number) => state === 'tooOld' && (minutes > 0 || nothingClaimed);
      if (isLost(off, claimed.offMinutes) || isLost(on, claimed.onMinutes)) return [{ kind: 'tooOld', usableUntil }];
      if (off === 'claimUnknown' || on === 'claimUnknown') return [{ kind: 'runsOut', usableUntil }];
      if (off !== 'inTime' || usableUntil === null || close === null) return [];
      const isClose = usableUntil < close || (paceEnd !== null && usableUntil < paceEnd);
      return isClose ? [{ kind: 'runsOut', usableUntil }] : [];
    })
    .toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
}

const order = ['tooOld', 'runsOut', 'noDate'] as const;

/** Text that sorts the more pressing risk first. */
export function urgency({ kind, usableUntil }: CertificateRisk): string {
  return `${order.indexOf(kind)} ${usableUntil ?? '9999-99-99'}`;
}
