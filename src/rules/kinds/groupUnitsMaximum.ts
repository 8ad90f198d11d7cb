import type { FindingOf, RuleOf } from '../ruleOf.ts';
import { groupPosition, type Tally } from '../tally.ts';

/** Is the group within its maximum number of units, nested groups included? */
export function checkGroupUnitsMaximum(
  { id, source, group, units: need }: RuleOf<'groupUnitsMaximum'>,
  tally: Tally,
): FindingOf<'groupUnitsMaximum'> {
  const units = tally.unitsOf[groupPosition(tally, group)] ?? [];
  return {
    kind: 'groupUnitsMaximum',
    ruleId: id,
    qualification: tally.qualification.id,
    status: units.length <= need ? 'met' : 'exceeded',
    have: units.length,
    need,
    measure: 'units',
    units,
    source,
    group,
  };
}
