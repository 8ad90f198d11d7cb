import { findQualification } from '../../catalogue/findFramework.ts';
import { mandatoryUnits } from '../../plan/unitsInPlan.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';
import type { Tally } from '../tally.ts';

/** Units of an earlier qualification: certainly part of it, or perhaps. */
interface Earlier {
  readonly certain: (reference: string) => boolean;
  readonly perhaps: (reference: string) => boolean;
}

const nothing = (): boolean => false;
const everything = (): boolean => true;

/**
 * Does a unit the learner chose stand in a qualification they achieved before? Mandatory units of the present pathway
 * cannot be chosen otherwise, so they are no repeats. Where nobody said what the earlier qualification was made of, its
 * own mandatory units are certain and its others are in doubt; of one whose units the catalogue does not know, any unit
 * is in doubt.
 */
export function checkNoRepeat(
  { id, source }: RuleOf<'noRepeat'>,
  { qualification, units }: Tally,
  situation: Situation,
): FindingOf<'noRepeat'> {
  const chosen = situation.plan.achievedQualifications.length === 0 ? [] : chosenUnits(units, situation);
  const earlier = situation.plan.achievedQualifications.map((achieved) => earlierUnits(achieved, situation));
  const repeats = chosen.filter((reference) => earlier.some(({ certain }) => certain(reference)));
  const doubtful = chosen.filter((reference) => earlier.some(({ perhaps }) => perhaps(reference)));
  const atFault = repeats.length > 0 ? repeats : doubtful;
  return {
    kind: 'noRepeat',
    ruleId: id,
    qualification: qualification.id,
    status: repeats.length > 0 ? 'exceeded' : doubtful.length > 0 ? 'unknown' : 'met',
    have: atFault.length,
    need: 0,
    measure: 'units',
    units: atFault,
    source,
  };
}

function chosenUnits(units: Tally['units'], { pathway }: Situation): string[] {
  const mandatory = mandatoryUnits(pathway);
  return units.flatMap(({ unit }) => (mandatory.has(unit.reference) ? [] : [unit.reference]));
}

function earlierUnits(
  { qualification, units }: Situation['plan']['achievedQualifications'][number],
  { catalogue }: Situation,
): Earlier {
  if (units !== null) {
    const taken = new Set(units);
    return { certain: (reference) => taken.has(reference), perhaps: nothing };
  }
  const found = findQualification(catalogue, qualification);
  if (!found || found.qualification.units.length === 0) return { certain: nothing, perhaps: everything };
  const mandatory = mandatoryUnits(found.pathway);
  const offered = new Set(found.qualification.units.map(({ reference }) => reference));
  return {
    certain: (reference) => offered.has(reference) && mandatory.has(reference),
    perhaps: (reference) => offered.has(reference),
  };
}
