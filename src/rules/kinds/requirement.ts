import { ownEntry } from '../../plan/ownEntry.ts';
import { recordOf } from '../../plan/planRecord.ts';
import type { FindingOf, RuleOf } from '../ruleOf.ts';
import type { Situation } from '../situation.ts';

const keyStart = 'requirement ';

/** Under which a plan keeps who confirmed a requirement: it stands for these words, whichever rule says them. */
export const requirementKey = ({ text }: Pick<RuleOf<'requirement'>, 'text'>): string => `${keyStart}${text.en}`;

/** Whether a confirmation kept under this key is one of a requirement, and so one that the rules ask about. */
export const isRequirementKey = (key: string): boolean => key.startsWith(keyStart);

/** Has somebody confirmed it? Until then nobody knows. */
export function checkRequirement(
  rule: RuleOf<'requirement'>,
  qualification: string | null,
  { plan }: Situation,
): FindingOf<'requirement'> {
  const { id, source, text, confirmedBy } = rule;
  const isConfirmed = ownEntry(recordOf(plan).confirmations, requirementKey(rule)) !== undefined;
  return {
    kind: 'requirement',
    ruleId: id,
    qualification,
    status: isConfirmed ? 'met' : 'unknown',
    have: isConfirmed ? 1 : 0,
    need: 1,
    measure: 'units',
    units: [],
    source,
    text,
    confirmedBy,
  };
}
