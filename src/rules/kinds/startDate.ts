import type { FindingStatus } from '../finding.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/**
 * Do the document's rules hold for the day the apprenticeship starts? Unmet before the first day they hold for; unknown
 * without a start date, and between that day and the document's revision, of which it does not speak.
 */
export function checkStartDate(
  { id, source, from, revised: day }: RuleOf<'startDate'>,
  { plan: { startDate } }: Situation,
): FindingOf<'startDate'> {
  const revised = day ?? null;
  return {
    kind: 'startDate',
    ruleId: id,
    qualification: null,
    status: statusOf(startDate, from, revised),
    have: 0,
    need: 0,
    measure: 'units',
    units: [],
    source,
    startDate,
    from,
    revised,
  };
}

function statusOf(startDate: string | null, from: string, revised: string | null): FindingStatus {
  if (startDate === null) return 'unknown';
  if (startDate < from) return 'unmet';
  return revised !== null && startDate < revised ? 'unknown' : 'met';
}
