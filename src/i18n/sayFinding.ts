import type { Finding, FindingKind } from '../rules/finding.ts';

type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

/** Gives a unit's title for its reference. */
export type TitleOf = (reference: string) => string;

/** How one kind of finding is put into words. */
interface FindingWords<Kind extends FindingKind> {
  /** A few words: what was checked. */
  readonly title: (finding: FindingOf<Kind>) => string;
  /** Figure and limit together. */
  readonly figures: (finding: FindingOf<Kind>) => string;
  /** What is so, in one sentence. */
  readonly sentence: (finding: FindingOf<Kind>, titleOf: TitleOf) => string;
  /** Why the rule is there, in our own words. */
  readonly why: (finding: FindingOf<Kind>) => string;
}

/** Words for every kind of finding: a new kind without words, in any language, does not compile. */
export type FindingMessages = { readonly [Kind in FindingKind]: FindingWords<Kind> };

/** One finding, said. */
export interface SaidFinding {
  readonly title: string;
  readonly figures: string;
  readonly sentence: string;
  readonly why: string;
}

export function sayFinding(messages: FindingMessages, finding: Finding, titleOf: TitleOf): SaidFinding {
  return say(messages, finding.kind, finding, titleOf);
}

function say<Kind extends FindingKind>(
  messages: FindingMessages,
  kind: Kind,
  finding: FindingOf<Kind>,
  titleOf: TitleOf,
): SaidFinding {
  const words = messages[kind];
  return {
    title: words.title(finding),
    figures: words.figures(finding),
    sentence: words.sentence(finding, titleOf),
    why: words.why(finding),
  };
}
