import type { Fault } from '../fault.ts';
import type { Pathway, Qualification, Unit } from '../schema.ts';
import { unitsInSeveral } from '../unitsInSeveral.ts';
import { countsIn, unitGroups } from '../unitGroups.ts';

/** What is said of a unit as such, not of its place in one qualification. */
export const sharedFields = [
  'title',
  'titleCy',
  'otherReference',
  'creditValue',
  'level',
  'glh',
] as const satisfies (keyof Unit)[];

/** Figures may be from different places: they have to be the same. */
const said = (unit: Unit, what: (typeof sharedFields)[number]) =>
  what === 'level' || what === 'glh' ? unit[what]?.value : unit[what];

/**
 * Units that several qualifications list: of which these say different things, or of which it is not certain that they
 * count in each.
 */
export function sharedFaults(pathway: Pathway, at: string): Fault[] {
  const { qualifications } = pathway;
  return [...unitsInSeveral(pathway).values()].flatMap((places): Fault[] => {
    const [first, ...others] = places;
    if (!first) return [];
    const pathOf = ({ unit, qualification }: typeof first) =>
      `${at}.qualifications[${qualifications.indexOf(qualification)}].units[${qualification.units.indexOf(unit)}]`;
    const unit = first.unit.reference;
    return [
      ...others.flatMap((place) =>
        sharedFields.flatMap((what): Fault[] =>
          said(place.unit, what) === said(first.unit, what)
            ? []
            : [{ code: 'unitDiffers', unit, what, first: pathOf(first), path: `${pathOf(place)}.${what}` }],
        ),
      ),
      ...places
        .filter((place) => !isCertain(place.unit, place.qualification))
        .map((place): Fault => ({ code: 'unitInTwo', unit, path: `${pathOf(place)}.reference` })),
    ];
  });
}

/** It counts in the qualification, or it does not: whatever else is taken, and whichever of its groups it is put in. */
function isCertain(unit: Unit, qualification: Qualification): boolean {
  const [first, ...others] = unitGroups(unit).map((group) => countsIn(qualification, group).whole);
  return (
    others.every((whole) => whole === first) &&
    qualification.rules.every((rule) => rule.kind !== 'countsAtMost' || !rule.units.includes(unit.reference))
  );
}
