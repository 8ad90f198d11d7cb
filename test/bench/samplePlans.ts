import { creditsOf, sumNeeded } from '../../src/catalogue/credits.ts';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { findFramework, findPathway } from '../../src/catalogue/findFramework.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';
import { createPlan } from '../../src/plan/createPlan.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { pickUnit } from '../../src/plan/unitChoices.ts';

/** Chance that is the same in every run, so that figures can be compared (Lehmer's generator). */
export function steadyChance(seed = 20161014): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function customerService(pathwayId: string): { pathway: Pathway; emptyPlan: Plan } {
  const framework = findFramework(builtInCatalogue, 'customer-service');
  const pathway = framework && findPathway(framework, pathwayId);
  if (!framework || !pathway) throw new Error(`No pathway ${pathwayId}.`);
  const [qualification] = pathway.qualifications;
  const offerings = qualification ? { [qualification.id]: qualification.offerings[0]?.number ?? '' } : {};
  const start = { id: 'bench', name: '', framework, pathway: pathway.id, offerings, startDate: '2026-09-01' };
  return { pathway, emptyPlan: createPlan({ ...start, now: '2026-09-01T09:00:00.000Z' }) };
}

/** Plans with units picked by chance until their credits reach the qualification's: some valid, some short or over. */
export function fullPlans(pathwayId: string, count: number): readonly Plan[] {
  const { pathway, emptyPlan } = customerService(pathwayId);
  const chance = steadyChance();
  const units = pathway.qualifications.flatMap((qualification) => qualification.units);
  const needed = sumNeeded(pathway.qualifications);
  const fill = (): Plan => {
    const shuffled = units.map((unit) => ({ unit, at: chance() })).toSorted((a, b) => a.at - b.at);
    let plan = emptyPlan;
    let credits = 0;
    for (const { unit } of shuffled) {
      if (credits >= needed) break;
      plan = pickUnit(plan, unit.reference);
      credits += creditsOf(unit);
    }
    return plan;
  };
  return Array.from({ length: count }, fill);
}
