import type { Fault } from '../fault.ts';
import type { Framework, Qualification } from '../schema.ts';

/** Qualifications on the removed list, ranges printed upside down without a note, and slips nobody wrote. */
export function offeringFaults(framework: Framework, qualification: Qualification, at: string): Fault[] {
  const removed = new Set(framework.removed.map(({ number }) => number));
  const slips = new Set(framework.slips.map(({ id }) => id));

  const missingSlips = (used: readonly string[] | undefined, path: string): Fault[] =>
    (used ?? []).flatMap((slip, index) =>
      slips.has(slip) ? [] : [{ code: 'missingSlip', slip, path: `${path}.slips[${index}]` }],
    );

  return [
    ...qualification.offerings.flatMap((offering, index): Fault[] => {
      const path = `${at}.offerings[${index}]`;
      const { number, otherNumber, glh } = offering;
      const faults = missingSlips(offering.slips, path);
      if (removed.has(number)) faults.push({ code: 'removedOffering', number, path: `${path}.number` });
      if (otherNumber !== undefined && removed.has(otherNumber)) {
        faults.push({ code: 'removedOffering', number: otherNumber, path: `${path}.otherNumber` });
      }
      const noted = offering.slips?.some((slip) => slips.has(slip)) ?? false;
      if (glh && glh.min > glh.max && !noted) {
        faults.push({ code: 'upsideDownRange', min: glh.min, max: glh.max, path: `${path}.glh` });
      }
      return faults;
    }),
    ...qualification.units.flatMap((unit, index) => missingSlips(unit.slips, `${at}.units[${index}]`)),
  ];
}
