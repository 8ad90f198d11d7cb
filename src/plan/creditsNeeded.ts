import { creditsOf, sumNeeded } from '../catalogue/credits.ts';
import type { Pathway, Qualification } from '../catalogue/schema.ts';
import { unitsInSeveral } from '../catalogue/unitsInSeveral.ts';
import { countsIn } from '../catalogue/unitGroups.ts';
import type { Plan } from './planSchema.ts';
import { sortUnits } from './unitsInPlan.ts';

/**
 * Credits that the qualifications need in all, each unit counted once: one that is taken for several of them leaves fewer
 * to be found, but never fewer than one qualification, or a rule on the pathway, asks for. `others`: qualifications that are
 * to be chosen yet.
 */
export function creditsNeeded(plan: Plan, pathway: Pathway, others: readonly Qualification[] = []): number {
  const qualifications = [...pathway.qualifications, ...others];
  const asked = sumNeeded(qualifications);
  const shared = unitsInSeveral(pathway);
  if (shared.size === 0) return asked;
  const { isInPlan } = sortUnits(plan, pathway);
  let again = 0;
  for (const [reference, places] of shared) {
    if (!isInPlan(reference)) continue;
    const counting = places.filter(({ unit, qualification }) => countsIn(qualification, unit.group).whole);
    again += counting.slice(1).reduce((sum, { unit }) => sum + creditsOf(unit), 0);
  }
  const skills = pathway.essentialSkills.reduce((sum, { credits }) => sum + credits, 0);
  return Math.max(
    asked - again,
    ...qualifications.map(({ credits }) => credits ?? 0),
    ...pathway.rules.map((rule) => (rule.kind === 'pathwayCredits' ? rule.credits - skills : 0)),
  );
}
