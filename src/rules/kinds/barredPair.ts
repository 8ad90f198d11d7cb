import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import type { Tally } from '../tally.ts';

/** Are two units that rule each other out both in the plan? At most one of them may be. */
export function checkBarredPair(
  { id, source, units: pair }: RuleOf<'barredPair'>,
  { qualification }: Tally,
  { isInPlan }: Situation,
): FindingOf<'barredPair'> {
  const there = pair.filter(isInPlan);
  return {
    kind: 'barredPair',
    ruleId: id,
    qualification: qualification.id,
    status: there.length > 1 ? 'exceeded' : 'met',
    have: there.length,
    need: 1,
    measure: 'units',
    units: there,
    source,
    pair,
  };
}
