import type { Pathway } from '../catalogue/schema.ts';
import { agreementState } from '../plan/agreedContent.ts';
import type { Plan } from '../plan/planSchema.ts';
import { parties } from '../plan/recordSchema.ts';

/** `partly`: somebody has agreed to the plan as it is, and somebody has not said yet. */
export type CohortAgreement = 'none' | 'partly' | 'agreed' | 'changedSince';

/** How the three parties stand to the plan as it is now. One agreement to an earlier state outweighs the others. */
export function cohortAgreement(plan: Plan, pathway: Pathway): CohortAgreement {
  if (!plan.record) return 'none';
  const states = parties.map((party) => agreementState(plan, pathway, party).state);
  if (states.includes('changedSince')) return 'changedSince';
  if (states.every((state) => state === 'agreed')) return 'agreed';
  return states.includes('agreed') ? 'partly' : 'none';
}
