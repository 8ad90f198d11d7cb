import { findUnit } from './findUnit.ts';
import type { Pathway } from './schema.ts';

/** The unit's title as printed; for a reference the pathway does not have, the reference itself. */
export function unitTitle(pathway: Pathway, reference: string): string {
  return findUnit(pathway, reference)?.unit.title ?? reference;
}
