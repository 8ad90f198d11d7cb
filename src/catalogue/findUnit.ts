import { oncePer } from './oncePer.ts';
import type { Pathway, Qualification, Unit } from './schema.ts';

/** A unit and the qualification of the pathway it is part of. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly qualification: Qualification;
}

const indexOf = oncePer((pathway: Pathway): ReadonlyMap<string, FoundUnit> => {
  const index = new Map<string, FoundUnit>();
  for (const qualification of pathway.qualifications) {
    for (const unit of qualification.units)
      if (!index.has(unit.reference)) index.set(unit.reference, { unit, qualification });
  }
  return index;
});

/**
 * The unit of that reference (`A/506/2130`, exactly as printed) in the first qualification of the pathway that lists it;
 * null where the pathway does not offer it. Looked up in an index made once per pathway: cheap enough for every tap.
 */
export function findUnit(pathway: Pathway, reference: string): FoundUnit | null {
  return indexOf(pathway).get(reference) ?? null;
}
