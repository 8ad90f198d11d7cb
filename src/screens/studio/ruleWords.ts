import type { UnitRule } from '../../catalogue/schema.ts';
import { isUnitRule } from '../../studio/blankRule.ts';
import type { QualificationDraft, RuleDraft } from '../../studio/draft.ts';
import type { Words } from '../../i18n/words.ts';
import { ruleSentence } from '../../parts/ruleSentence.ts';

/** What the learner will read of a rule; null while it is not filled in. */
export function ruleWords(rule: RuleDraft, qualification: QualificationDraft | undefined, words: Words): string | null {
  if (!isUnitRule(rule)) return null;
  const titleOf = (reference: string) =>
    qualification?.units.find((unit) => unit.reference === reference)?.title || reference;
  return ruleSentence<UnitRule['kind']>(words.about.rules.sentences, rule, titleOf);
}
