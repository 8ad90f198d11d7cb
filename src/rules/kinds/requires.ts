import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import type { Tally } from '../tally.ts';

/** Is the unit that another one depends on in the plan too? Nothing is asked (0 of 0) while the other one is not. */
export function checkRequires(
  { id, source, unit, required }: RuleOf<'requires'>,
  { qualification }: Tally,
  { isInPlan }: Situation,
): FindingOf<'requires'> {
  const asked = isInPlan(unit);
  const there = isInPlan(required);
  return {
    kind: 'requires',
    ruleId: id,
    qualification: qualification.id,
    status: asked && !there ? 'unmet' : 'met',
    have: asked && there ? 1 : 0,
    need: asked ? 1 : 0,
    measure: 'units',
    units: [unit, required].filter(isInPlan),
    source,
    unit,
    required,
  };
}
