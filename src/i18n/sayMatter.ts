import type { MatterKind, MatterSubject } from '../judging/matters.ts';
import type { TitleOf } from './sayFinding.ts';

type MatterOf<Kind extends MatterKind> = Extract<MatterSubject, { kind: Kind }>;

/** One sentence for everything there can be to confirm: a new kind without words, in any language, does not compile. */
export type MatterMessages = {
  readonly [Kind in MatterKind]: (matter: MatterOf<Kind>, titleOf: TitleOf) => string;
};

export function sayMatter(messages: MatterMessages, matter: MatterSubject, titleOf: TitleOf): string {
  return say(messages, matter.kind, matter, titleOf);
}

function say<Kind extends MatterKind>(
  messages: MatterMessages,
  kind: Kind,
  matter: MatterOf<Kind>,
  titleOf: TitleOf,
): string {
  return messages[kind](matter, titleOf);
}
