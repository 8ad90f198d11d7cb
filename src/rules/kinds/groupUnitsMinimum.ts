import type { FindingOf, RuleOf } from '../ruleOf.ts';
import { groupPosition, type Tally } from '../tally.ts';

/** Does the group reach its minimum number of units, nested groups included? */
export function checkGroupUnitsMinimum(
  { id, source, group, units: need }: RuleOf<'groupUnitsMinimum'>,
  tally: Tally,
): FindingOf<'groupUnitsMinimum'> {
  const units = tally.unitsOf[groupPosition(tally, group)] ?? [];
  return {
    kind: 'groupUnitsMinimum',
    ruleId: id,
    qualification: tally.qualification.id,
    status: units.length >= need ? 'met' : 'unmet',
    have: units.length,
    need,
    measure: 'units',
    units,
    source,
    group,
  };
}
