import type { RuleKind } from '../../catalogue/schema.ts';
import { isFilledIn } from '../../studio/blankRule.ts';
import type { PathwayDraft, PathwayRuleDraft, RuleDraft } from '../../studio/draft.ts';
import type { Words } from '../../i18n/words.ts';
import { ruleSentence } from '../../parts/ruleSentence.ts';

/** What the learner will read of a rule of this pathway or of one of its qualifications; null while it is not filled in. */
export function ruleWords(
  rule: RuleDraft | PathwayRuleDraft,
  pathway: PathwayDraft | undefined,
  words: Words,
): string | null {
  if (!isFilledIn(rule)) return null;
  const qualifications = pathway?.qualifications ?? [];
  /** A rule names units and qualifications. */
  const titleOf = (name: string) =>
    qualifications.find(({ id }) => id === name)?.title ||
    qualifications.flatMap(({ units }) => units).find(({ reference }) => reference === name)?.title ||
    name;
  return ruleSentence<RuleKind>(words.about.rules.sentences, rule, titleOf);
}
