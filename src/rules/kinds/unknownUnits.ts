import type { FindingOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/** References in the plan that the pathway does not have. They count for nothing. Null where there are none. */
export function checkUnknownUnits({ unknown }: Situation): FindingOf<'unknownUnits'> | null {
  if (unknown.length === 0) return null;
  return {
    kind: 'unknownUnits',
    ruleId: 'unknown-units',
    qualification: null,
    status: 'unknown',
    have: unknown.length,
    need: 0,
    measure: 'units',
    units: unknown,
    source: null,
  };
}
