import type { FindingOf, RuleOf } from '../ruleOf.ts';
import { groupPosition, type Tally } from '../tally.ts';

/** Is the group within its maximum of credits? `have` is all that was chosen from it, also what no longer counts. */
export function checkGroupCreditsMaximum(
  { id, source, group, credits }: RuleOf<'groupCreditsMaximum'>,
  tally: Tally,
): FindingOf<'groupCreditsMaximum'> {
  const position = groupPosition(tally, group);
  const have = tally.groups.selected[position] ?? 0;
  return {
    kind: 'groupCreditsMaximum',
    ruleId: id,
    qualification: tally.qualification.id,
    status: have <= credits ? 'met' : 'exceeded',
    have,
    need: credits,
    measure: 'credits',
    units: tally.unitsOf[position] ?? [],
    source,
    group,
  };
}
