import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/** Do all qualifications, with the Essential Skills Wales qualifications, bring the credits the pathway needs? */
export function checkPathwayCredits(
  { id, source, credits }: RuleOf<'pathwayCredits'>,
  { pathway, tallies }: Situation,
): FindingOf<'pathwayCredits'> {
  const essentialSkillsCredits = pathway.essentialSkills.reduce((sum, skill) => sum + skill.credits, 0);
  const have = tallies.reduce((sum, { countedCredits }) => sum + countedCredits, essentialSkillsCredits);
  return {
    kind: 'pathwayCredits',
    ruleId: id,
    qualification: null,
    status: have >= credits ? 'met' : 'unmet',
    have,
    need: credits,
    measure: 'credits',
    units: tallies.flatMap(({ references }) => references),
    source,
    essentialSkillsCredits,
  };
}
