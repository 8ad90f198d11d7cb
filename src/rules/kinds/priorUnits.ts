import { creditsOf } from '../../catalogue/credits.ts';
import type { FindingOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import { ownEntry } from '../../plan/ownEntry.ts';

/**
 * Units claimed as achieved earlier that the awarding organisation has not verified: whether they count is not known
 * yet. `have`: their credits. Null where there are none.
 */
export function checkPriorUnits({ plan, units }: Situation): FindingOf<'priorUnits'> | null {
  const claimed = units.filter(({ unit, because }) => {
    const choice = because === 'achieved' ? ownEntry(plan.units, unit.reference) : undefined;
    return choice?.state === 'achieved' && !choice.verified;
  });
  if (claimed.length === 0) return null;
  return {
    kind: 'priorUnits',
    ruleId: 'prior-units',
    qualification: null,
    status: 'unknown',
    have: claimed.reduce((sum, { unit }) => sum + creditsOf(unit), 0),
    need: 0,
    measure: 'credits',
    units: claimed.map(({ unit }) => unit.reference),
    source: null,
  };
}
