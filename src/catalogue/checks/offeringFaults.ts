import { mostHours } from '../credits.ts';
import type { Fault } from '../fault.ts';
import type { Framework, Qualification } from '../schema.ts';

/**
 * Units without a rule; rows with fewer credits or more guided hours than the qualification, or on the removed list; slips
 * nobody wrote. Without a note on the row or unit also: more credits than the qualification, ranges printed upside down,
 * units with more guided hours than their credits stand for.
 */
export function offeringFaults(framework: Framework, qualification: Qualification, at: string): Fault[] {
  const removed = new Set(framework.removed.map(({ number }) => number));
  const slips = new Set(framework.slips.map(({ id }) => id));

  const missingSlips = (used: readonly string[] | undefined, path: string): Fault[] =>
    (used ?? []).flatMap((slip, index) =>
      slips.has(slip) ? [] : [{ code: 'missingSlip', slip, path: `${path}.slips[${index}]` }],
    );

  const { credits: stated, tqt } = qualification;
  const figures: Fault[] = [];
  if (qualification.units.length > 0 && qualification.rules.length === 0)
    figures.push({ code: 'noRules', path: `${at}.rules` });
  const glh = Math.max(
    0,
    ...qualification.offerings.map((offering) => Math.min(offering.glh?.min ?? 0, offering.glh?.max ?? 0)),
  );
  if (tqt !== null && tqt < glh) figures.push({ code: 'tqtBelowGlh', tqt, glh, path: `${at}.tqt` });

  return [
    ...figures,
    ...qualification.offerings.flatMap((offering, index): Fault[] => {
      const path = `${at}.offerings[${index}]`;
      const { number, otherNumber, glh: range } = offering;
      const faults = missingSlips(offering.slips, path);
      const noted = offering.slips?.some((slip) => slips.has(slip)) ?? false;
      const { creditValue: offered } = offering;
      if (offered !== undefined && stated !== undefined && (offered < stated || (offered > stated && !noted)))
        faults.push({ code: 'offeringCredits', offered, stated, path: `${path}.creditValue` });
      if (removed.has(number)) faults.push({ code: 'removedOffering', number, path: `${path}.number` });
      if (otherNumber !== undefined && removed.has(otherNumber)) {
        faults.push({ code: 'removedOffering', number: otherNumber, path: `${path}.otherNumber` });
      }
      if (range && range.min > range.max && !noted) {
        faults.push({ code: 'upsideDownRange', min: range.min, max: range.max, path: `${path}.glh` });
      }
      return faults;
    }),
    ...qualification.units.flatMap((unit, index): Fault[] => {
      const path = `${at}.units[${index}]`;
      const { glh: guided, creditValue, slips: own } = unit;
      const noted = own?.some((slip) => slips.has(slip)) ?? false;
      const isAbove = guided !== undefined && creditValue !== undefined && guided.value > mostHours(unit);
      return [
        ...missingSlips(own, path),
        ...(isAbove && !noted
          ? [{ code: 'glhAboveCredits', glh: guided.value, hours: mostHours(unit), path: `${path}.glh` } as const]
          : []),
      ];
    }),
  ];
}
