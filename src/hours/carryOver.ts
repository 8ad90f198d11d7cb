import type { Pathway } from '../catalogue/schema.ts';
import { addAchievedQualification } from '../plan/achievedQualifications.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan } from '../plan/planSchema.ts';
import { claimPriorUnit } from '../plan/unitChoices.ts';
import { sortUnits } from '../plan/unitsInPlan.ts';
import { editTraining } from './programme.ts';

/** References of the units that stand in both pathways, in the order of the second. 21 for the two Customer Service diplomas. */
export function sharedUnits(from: Pathway, to: Pathway): readonly string[] {
  const known = new Set(referencesOf(from));
  return referencesOf(to).filter((reference) => known.has(reference));
}

export interface EarlierPlan {
  readonly plan: Plan;
  readonly pathway: Pathway;
  /**
   * `completed`: its qualifications were achieved, so none of their units may be taken again.
   * `units`: only units of it were achieved; those the new pathway has may count there, once verified.
   */
  readonly outcome: 'completed' | 'units';
  /** The day on the certificate, and its reference; null and empty while not known. */
  readonly achieved: string | null;
  readonly certificate: string;
}

/**
 * Carries an earlier plan over into another one in one step, as prior learning that is still to be verified. What was said
 * of the new plan stays, except that a unit carried over is no longer merely picked.
 */
export function carryOver(plan: Plan, pathway: Pathway, earlier: EarlierPlan): Plan {
  const { units: done, places } = sortUnits(earlier.plan, earlier.pathway);
  const { achieved, certificate } = earlier;
  if (earlier.outcome === 'completed') {
    return earlier.pathway.qualifications.reduce((changed, { id }) => {
      const units = places.filter(({ qualification }) => qualification.id === id).map(({ unit }) => unit.reference);
      const noted = addAchievedQualification(changed, { qualification: id, units: units.length > 0 ? units : null });
      return editTraining(noted, (training) => {
        const before = ownEntry(training.priorQualifications, id);
        // Nobody has confirmed another certificate.
        const isSame = before?.achieved === achieved && before.certificate === certificate;
        const details = { minutes: null, ...before, achieved, certificate, verified: isSame && before.verified };
        return { ...training, priorQualifications: { ...training.priorQualifications, [id]: details } };
      });
    }, plan);
  }
  const carried = new Set(done.map(({ unit }) => unit.reference));
  return sharedUnits(earlier.pathway, pathway)
    .filter((reference) => carried.has(reference))
    .reduce((changed, reference) => {
      const claimed = claimPriorUnit(changed, reference, { verified: false });
      return editTraining(claimed, (training) => ({
        ...training,
        priorUnits: { ...training.priorUnits, [reference]: { achieved, certificate, minutes: null } },
      }));
    }, plan);
}

function referencesOf(pathway: Pathway): readonly string[] {
  return pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
}
