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
  { inPlan }: Situation,
): FindingOf<'allOfGroup'> {
  const units = unitsOfGroup(qualification, group);
  const there = units.filter(({ reference }) => inPlan.has(reference));
  const missing = units.flatMap(({ reference }) => (inPlan.has(reference) ? [] : [reference]));
  return {
    kind: 'allOfGroup',
    ruleId: id,
    qualification: qualification.id,
    status: missing.length === 0 ? 'met' : 'unmet',
    have: there.reduce((sum, { creditValue }) => sum + creditValue, 0),
    need: credits,
    measure: 'credits',
    units: missing.length === 0 ? there.map(({ reference }) => reference) : missing,
    source,
    group,
    missing,
  };
}
