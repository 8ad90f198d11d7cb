import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Pathway } from '../../src/catalogue/schema.ts';

/** A pathway of the built-in frameworks by its id: `customer-service-2`, `contact-centre-3`… */
export function builtInPathway(id: string): Pathway {
  const found = builtInCatalogue.frameworks.flatMap(({ pathways }) => pathways).find((pathway) => pathway.id === id);
  if (!found) throw new Error(`No pathway ${id}`);
  return found;
}

export const level2Diploma = builtInPathway('customer-service-2');
export const level3Diploma = builtInPathway('customer-service-3');
