import type { FindingOf, RuleOf } from '../ruleOf.ts';
import { groupPosition, type Tally } from '../tally.ts';

/** Does the group reach its minimum of credits? What a nested group has above its own maximum does not count here. */
export function checkGroupCreditsMinimum(
  { id, source, group, credits }: RuleOf<'groupCreditsMinimum'>,
  tally: Tally,
): FindingOf<'groupCreditsMinimum'> {
  const position = groupPosition(tally, group);
  const have = tally.groups.reached[position] ?? 0;
  return {
    kind: 'groupCreditsMinimum',
    ruleId: id,
    qualification: tally.qualification.id,
    status: have >= credits ? 'met' : 'unmet',
    have,
    need: credits,
    measure: 'credits',
    units: tally.unitsOf[position] ?? [],
    source,
    group,
  };
}
