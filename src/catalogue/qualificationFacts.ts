import facts from './facts/qualificationFacts.json' with { type: 'json' };
import type { QualificationFact } from './schema.ts';

const byNumber = new Map((facts as readonly QualificationFact[]).map((fact) => [fact.number, fact]));

/**
 * Guided learning hours of a whole qualification from an awarding organisation's handbook, where the framework prints
 * none; `glh` is null where the handbook gave no figure. Null for a qualification number we know nothing of.
 */
export function findQualificationFact(number: string): QualificationFact | null {
  return byNumber.get(number) ?? null;
}
