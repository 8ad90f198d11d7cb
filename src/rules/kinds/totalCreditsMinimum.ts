import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Tally } from '../tally.ts';

/** Do the credits that count reach the qualification's total? Credits above a group's maximum do not count. */
export function checkTotalCreditsMinimum(
  { id, source, credits }: RuleOf<'totalCreditsMinimum'>,
  { qualification, countedCredits, references }: Tally,
): FindingOf<'totalCreditsMinimum'> {
  return {
    kind: 'totalCreditsMinimum',
    ruleId: id,
    qualification: qualification.id,
    status: countedCredits >= credits ? 'met' : 'unmet',
    have: countedCredits,
    need: credits,
    measure: 'credits',
    units: references,
    source,
  };
}
