import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { pickUnit, removeUnit } from '../plan/unitChoices.ts';
import type { Plan } from '../plan/planSchema.ts';
import { checkPlan } from '../rules/checkPlan.ts';
import type { Finding } from '../rules/finding.ts';
import type { UnitEffect } from './answer.ts';

/** What the rules say once a unit is picked, set against what they say now. */
export type FindingsAfter = Pick<UnitEffect, 'reference' | 'after' | 'exceeds' | 'finishes'>;

const keyOf = ({ qualification, ruleId }: Finding) => `${qualification ?? ''} ${ruleId}`;

function hasChanged(before: Finding | undefined, after: Finding): boolean {
  if (before?.status !== after.status || before.have !== after.have || before.need !== after.need) return true;
  return (
    before.kind === 'levelCreditsMinimum' && after.kind === 'levelCreditsMinimum' && before.possible !== after.possible
  );
}

/** Whether a finding is about the choice of units, which is what a completion is about. */
export const isOnUnits = ({ kind }: Finding): boolean =>
  kind !== 'pathwayCredits' && kind !== 'startDate' && kind !== 'priorUnits' && kind !== 'unknownUnits';

/** Prepares to judge the plan with any one unit more; a unit that is ruled out is judged as if it were not. */
export function findingsAfter(
  plan: Plan,
  pathway: Pathway,
  catalogue: Catalogue,
): (reference: string) => FindingsAfter {
  const before = new Map(checkPlan(plan, pathway, catalogue).map((finding) => [keyOf(finding), finding]));
  return (reference) => {
    const findings = checkPlan(pickUnit(removeUnit(plan, reference), reference), pathway, catalogue);
    const after = findings.filter((finding) => hasChanged(before.get(keyOf(finding)), finding));
    return {
      reference,
      after,
      exceeds: after
        .filter((finding) => finding.status === 'exceeded' && before.get(keyOf(finding))?.status !== 'exceeded')
        .map(({ ruleId }) => ruleId),
      finishes: findings.filter(isOnUnits).every(({ status }) => status === 'met'),
    };
  };
}
