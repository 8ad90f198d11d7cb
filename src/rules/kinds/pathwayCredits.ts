import type { FindingOf, RuleOf } from '../ruleOf.ts';
import { countedCredits, type Situation } from '../situation.ts';

/** Do all qualifications, with the Essential Skills Wales qualifications, bring the credits the pathway needs, each unit's once? */
export function checkPathwayCredits(
  { id, source, credits }: RuleOf<'pathwayCredits'>,
  situation: Situation,
): FindingOf<'pathwayCredits'> {
  const { pathway, units } = situation;
  const essentialSkillsCredits = pathway.essentialSkills.reduce((sum, skill) => sum + skill.credits, 0);
  const have = essentialSkillsCredits + countedCredits(situation);
  return {
    kind: 'pathwayCredits',
    ruleId: id,
    qualification: null,
    status: have >= credits ? 'met' : 'unmet',
    have,
    need: credits,
    measure: 'credits',
    units: units.map(({ unit }) => unit.reference),
    source,
    essentialSkillsCredits,
  };
}
