import type { Qualification } from '../../catalogue/schema.ts';
import { findRepeats } from '../findRepeats.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

/**
 * Does a unit the learner chose stand in a qualification they achieved before? Mandatory units of the present pathway
 * cannot be chosen otherwise, so they are no repeats. Where nobody said what the earlier qualification was made of, its
 * own mandatory units are certain and its others are in doubt; of one whose units the catalogue does not know, any unit
 * is in doubt.
 */
export function checkNoRepeat(
  { id, source }: RuleOf<'noRepeat'>,
  qualification: Qualification,
  { plan, pathway, catalogue, tallies }: Situation,
): FindingOf<'noRepeat'> {
  const references = tallies.find((tally) => tally.qualification === qualification)?.references ?? [];
  const repeat = findRepeats(plan, pathway, catalogue);
  const repeats = references.filter((reference) => repeat(reference) === 'certain');
  const doubtful = references.filter((reference) => repeat(reference) === 'perhaps');
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
