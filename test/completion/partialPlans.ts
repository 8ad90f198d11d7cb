import type { Pathway } from '../../src/catalogue/schema.ts';
import type { Plan, UnitChoice } from '../../src/plan/planSchema.ts';
import { steadyChance } from '../bench/samplePlans.ts';
import { buildPlan } from '../builders/planBuilder.ts';

/** Plans with some units picked, kept, achieved, ruled out and starred by a chance that is the same in every run. */
export function partialPlans(pathway: Pathway, count: number, seed: number): readonly Plan[] {
  const chance = steadyChance(20161014 + seed * 7919);
  const references = pathway.qualifications.flatMap(({ units }) => units.map(({ reference }) => reference));
  return Array.from({ length: count }, () => {
    const picked = chance() * 0.5;
    const ruledOut = chance() < 0.5 ? chance() * 0.5 : 0;
    const choose = (): UnitChoice | null => {
      const draw = chance();
      if (draw < picked) return chance() < 0.1 ? { state: 'picked', keep: true } : { state: 'picked' };
      if (draw < picked + ruledOut) return { state: 'ruledOut' };
      return chance() < 0.02 ? { state: 'achieved', verified: true } : null;
    };
    const units = references.flatMap((reference) => {
      const choice = choose();
      return choice && !(choice.state === 'ruledOut' && chance() < 0.1) ? [[reference, choice] as const] : [];
    });
    const isMandatory = (reference: string) =>
      pathway.qualifications.some((qualification) =>
        qualification.units.some((unit) => unit.reference === reference && unit.group === 'M'),
      );
    return {
      ...buildPlan({ pathway, starred: references.filter(() => chance() < 0.15) }),
      units: Object.fromEntries(
        units.filter(([reference, { state }]) => state !== 'ruledOut' || !isMandatory(reference) || chance() < 0.02),
      ),
    };
  });
}
