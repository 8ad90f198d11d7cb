import { unitsOfGroup } from '../../catalogue/unitGroups.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import type { Tally } from '../tally.ts';

/**
 * Is every unit of the group in the plan? A unit that stands in a further group as well may count there: it is in the
 * plan, and that is what the rule asks. `have`: credits of the group's units in the plan.
 */
export function checkAllOfGroup(
  { id, source, group, credits }: RuleOf<'allOfGroup'>,
  { qualification }: Tally,
  { isInPlan }: Situation,
): FindingOf<'allOfGroup'> {
  const there: string[] = [];
  const missing: string[] = [];
  let have = 0;
  for (const { reference, creditValue } of unitsOfGroup(qualification, group)) {
    if (isInPlan(reference)) {
      there.push(reference);
      have += creditValue;
    } else missing.push(reference);
  }
  return {
    kind: 'allOfGroup',
    ruleId: id,
    qualification: qualification.id,
    status: missing.length === 0 ? 'met' : 'unmet',
    have,
    need: credits,
    measure: 'credits',
    units: missing.length === 0 ? there : missing,
    source,
    group,
    missing,
  };
}
