import type { Catalogue } from '../catalogue/catalogue.ts';
import { meaningsOf } from '../catalogue/ruleMeaning.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { checkPathwayRule, checkUnitRule } from './checkRule.ts';
import type { Finding } from './finding.ts';
import { checkPriorUnits } from './kinds/priorUnits.ts';
import { checkUnknownUnits } from './kinds/unknownUnits.ts';
import { situationOf, type Situation } from './situation.ts';

/** What every rule of the pathway says of a plan: the findings of `evaluate`, without its credits by group. */
export const checkPlan = (plan: Plan, pathway: Pathway, catalogue: Catalogue): readonly Finding[] =>
  checkSituation(situationOf(plan, pathway, catalogue));

/**
 * A finding for each rule in document order, met ones too, then the planner's own where they have something to say.
 * Before the first day the rules hold for, the start date is the only finding.
 */
export function checkSituation(situation: Situation): readonly Finding[] {
  const onPathway = situation.pathway.rules.map((rule) => checkPathwayRule(rule, situation));
  const tooEarly = onPathway.find(({ kind, status }) => kind === 'startDate' && status === 'unmet');
  if (tooEarly) return [tooEarly];

  const findings: Finding[] = [];
  for (const tally of situation.tallies) {
    const { qualification } = tally;
    const meanings = meaningsOf(qualification);
    for (const rule of qualification.rules)
      findings.push(checkUnitRule(rule, meanings.get(rule) ?? null, qualification, situation));
  }
  findings.push(...onPathway);
  const priorUnits = checkPriorUnits(situation);
  if (priorUnits) findings.push(priorUnits);
  const unknownUnits = checkUnknownUnits(situation);
  if (unknownUnits) findings.push(unknownUnits);
  return findings;
}
