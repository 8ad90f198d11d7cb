import { unknownUnits } from '../../plan/unitsInPlan.ts';
import type { FindingOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/** References in the plan that the pathway does not have. They count for nothing. Null where there are none. */
export function checkUnknownUnits({ plan, pathway }: Situation): FindingOf<'unknownUnits'> | null {
  const units = unknownUnits(plan, pathway);
  if (units.length === 0) return null;
  return {
    kind: 'unknownUnits',
    ruleId: 'unknown-units',
    qualification: null,
    status: 'unknown',
    have: units.length,
    need: 0,
    measure: 'units',
    units,
    source: null,
  };
}
