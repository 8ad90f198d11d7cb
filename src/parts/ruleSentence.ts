import type { Rule, RuleKind } from '../catalogue/schema.ts';
import type { Words } from '../i18n/words.ts';

type Sentences = Words['about']['rules']['sentences'];
/** A rule whose kind and figures the compiler keeps together, so that it fits the sentence of its kind. */
type AnyRule<Kind extends RuleKind> = { [Each in Kind]: Extract<Rule, { kind: Each }> }[Kind];
type Sayings = {
  readonly [Kind in RuleKind]: (rule: AnyRule<Kind>, titleOf: (reference: string) => string) => string;
};

/** One rule of a document as a sentence. `titleOf` gives a unit's title. */
export function ruleSentence<Kind extends RuleKind>(
  sentences: Sentences,
  rule: AnyRule<Kind>,
  titleOf: (reference: string) => string,
): string {
  const sayings: Sayings = sentences;
  const kind: Kind = rule.kind;
  return sayings[kind](rule, titleOf);
}
