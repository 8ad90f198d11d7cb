import facts from './facts/unitFacts.json' with { type: 'json' };
import type { UnitFact } from './schema.ts';

const byReference = new Map((facts as readonly UnitFact[]).map((fact) => [fact.reference, fact]));

/**
 * What publications other than the framework say of a unit: its level and its guided learning hours, each null where
 * nobody printed it. Null for a reference we know nothing of. The same for every framework that offers the unit.
 */
export function findUnitFact(reference: string): UnitFact | null {
  return byReference.get(reference) ?? null;
}
