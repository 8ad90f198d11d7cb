import type { ScheduleFinding } from '../../hours/schedule/scheduleFindings.ts';

export type MonthMark = 'emptyMonth' | 'overloadedMonth' | 'aboveContract';

/** What there is to say of a month in one word; the contract matters most. */
export function monthMark(findings: readonly ScheduleFinding[], month: string): MonthMark | null {
  const above = findings.some((one) => one.code === 'aboveContract' && one.period === 'month' && one.from === month);
  if (above) return 'aboveContract';
  for (const one of findings) {
    if ((one.code === 'emptyMonth' || one.code === 'overloadedMonth') && one.month === month) return one.code;
  }
  return null;
}
