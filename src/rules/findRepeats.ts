import type { Catalogue } from '../catalogue/catalogue.ts';
import { findQualification } from '../catalogue/findFramework.ts';
import type { Pathway } from '../catalogue/schema.ts';
import type { Plan } from '../plan/planSchema.ts';
import { mandatoryOf, mandatoryUnits } from '../plan/unitsInPlan.ts';

export type Repeat = 'no' | 'perhaps' | 'certain';

/**
 * Tells whether a unit repeats part of a qualification achieved before. Mandatory units of the present pathway cannot be
 * chosen otherwise, so they are no repeats. Where nobody said what the earlier qualification was made of, its own
 * mandatory units are certain and its others in doubt; of one whose units the catalogue does not know, any unit is.
 */
export function findRepeats(plan: Plan, pathway: Pathway, catalogue: Catalogue): (reference: string) => Repeat {
  if (plan.achievedQualifications.length === 0) return () => 'no';
  const ownMandatory = mandatoryUnits(pathway);
  const certain = new Set<string>();
  const perhaps = new Set<string>();
  let anything = false;
  for (const { qualification, units } of plan.achievedQualifications) {
    const found = units === null ? findQualification(catalogue, qualification) : null;
    if (units !== null) {
      for (const reference of units) certain.add(reference);
    } else if (!found || found.qualification.units.length === 0) {
      anything = true;
    } else {
      const mandatory = new Set(mandatoryOf(found.qualification));
      for (const { reference } of found.qualification.units)
        (mandatory.has(reference) ? certain : perhaps).add(reference);
    }
  }
  return (reference) => {
    if (ownMandatory.has(reference)) return 'no';
    if (certain.has(reference)) return 'certain';
    return anything || perhaps.has(reference) ? 'perhaps' : 'no';
  };
}
