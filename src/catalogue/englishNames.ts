import { findQualificationFact } from './qualificationFacts.ts';
import type { Framework } from './schema.ts';
import { findUnitFact } from './unitFacts.ts';

/** Entries whose text stands as the documents print it. It is in English, and nobody translates it. */
const printed = new Set(['title', 'publisher', 'awardingOrganisation', 'section', 'asPrinted', 'document']);

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, names);
    else if (printed.has(key) && /\p{L}{2}/u.test(inner)) names.add(inner);
  }
}

/**
 * Titles, organisations, section headings and other words that a framework, and whatever is published about its units
 * and qualifications, have in English only.
 */
export function englishNames(framework: Framework): ReadonlySet<string> {
  const names = new Set<string>();
  collect(framework, names);
  for (const { units, offerings } of framework.pathways.flatMap(({ qualifications }) => qualifications)) {
    for (const { reference } of units) collect(findUnitFact(reference), names);
    for (const { number } of offerings) collect(findQualificationFact(number), names);
  }
  return names;
}
