import { oncePer } from './oncePer.ts';
import { creditsOf } from './credits.ts';
import type { FoundUnit } from './findUnit.ts';
import type { Pathway } from './schema.ts';

interface Listing {
  readonly units: readonly { readonly reference: string }[];
}

interface Place<Of extends Listing> {
  readonly unit: Of['units'][number];
  readonly qualification: Of;
}

/** References that more than one of the qualifications lists, with every place, in document order. */
export function inSeveral<Of extends Listing>(
  qualifications: readonly Of[],
): ReadonlyMap<string, readonly Place<Of>[]> {
  const places = new Map<string, Place<Of>[]>();
  if (qualifications.length < 2) return places;
  for (const qualification of qualifications)
    for (const unit of qualification.units) {
      const found = places.get(unit.reference);
      if (found) found.push({ unit, qualification });
      else places.set(unit.reference, [{ unit, qualification }]);
    }
  return new Map([...places].filter(([, { length }]) => length > 1));
}

/**
 * Units that more than one qualification of the pathway lists, by reference. Such a unit is taken once and counts in each
 * of them; towards the pathway as a whole it counts once. Empty for most. Read off once.
 */
export const unitsInSeveral = oncePer(({ qualifications }: Pathway): ReadonlyMap<string, readonly FoundUnit[]> =>
  inSeveral(qualifications),
);

/** Credits that are in several qualifications' lists, each time after the first: so many may count twice. */
export const creditsInSeveral = (pathway: Pathway): number =>
  [...unitsInSeveral(pathway).values()].reduce(
    (sum, [first, ...others]) => sum + (first ? creditsOf(first.unit) * others.length : 0),
    0,
  );
