import { qualificationChoices } from '../../plan/takenPathway.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/** Is one of the qualifications chosen, and one only? */
export function checkOneQualification(
  { id, source }: RuleOf<'oneQualification'>,
  { plan, whole }: Situation,
): FindingOf<'oneQualification'> {
  const choice = qualificationChoices(plan, whole).find(({ ruleId }) => ruleId === id);
  const have = choice?.taken.length ?? 0;
  return {
    kind: 'oneQualification',
    ruleId: id,
    qualification: null,
    status: have === 1 ? 'met' : have === 0 ? 'unmet' : 'exceeded',
    have,
    need: 1,
    measure: 'units',
    units: [],
    source,
    of: (choice?.of ?? []).map(({ title }) => title),
  };
}
