import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Pathway, Qualification, Unit } from '../catalogue/schema.ts';
import { ownEntry } from '../plan/ownEntry.ts';
import type { Plan } from '../plan/planSchema.ts';
import { unitsInPlan } from '../plan/unitsInPlan.ts';
import { findRepeats, type Repeat } from '../rules/findRepeats.ts';

/**
 * What a plan says of a unit, as far as completing it goes: `mandatory`, `locked` (achieved or kept) and `picked` units
 * are in the plan, and only picked ones may be taken out; `free` units may be added, `ruledOut` ones not.
 */
export type Place = 'mandatory' | 'locked' | 'picked' | 'free' | 'ruledOut';

export interface Standing {
  readonly unit: Unit;
  readonly place: Place;
  readonly repeat: Repeat;
}

/** One qualification of a pathway, and for each of its units, in document order, where the plan has it. */
export interface Chosen {
  readonly qualification: Qualification;
  readonly standings: readonly Standing[];
}

export const isInPlan = ({ place }: Standing): boolean => place !== 'free' && place !== 'ruledOut';

/** Qualifications whose document names no units are left out: there is nothing to choose in them. */
export function standingsOf(plan: Plan, pathway: Pathway, catalogue: Catalogue): readonly Chosen[] {
  const repeat = findRepeats(plan, pathway, catalogue);
  const reasons = new Map(unitsInPlan(plan, pathway).map(({ unit, because }) => [unit, because]));
  const placeOf = (unit: Unit): Place => {
    const because = reasons.get(unit);
    const choice = ownEntry(plan.units, unit.reference);
    if (because === 'picked') return choice?.state === 'picked' && choice.keep ? 'locked' : 'picked';
    if (because) return because === 'mandatory' ? 'mandatory' : 'locked';
    return choice?.state === 'ruledOut' ? 'ruledOut' : 'free';
  };
  return pathway.qualifications
    .filter(({ units }) => units.length > 0)
    .map((qualification) => {
      const noRepeat = qualification.rules.some(({ kind }) => kind === 'noRepeat');
      return {
        qualification,
        standings: qualification.units.map((unit) => ({
          unit,
          place: placeOf(unit),
          repeat: noRepeat ? repeat(unit.reference) : 'no',
        })),
      };
    });
}
