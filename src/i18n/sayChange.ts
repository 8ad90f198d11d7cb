import type { PlanDifference } from '../plan/describeChange.ts';
import type { TitleOf } from './sayFinding.ts';

type ChangeKind = PlanDifference['kind'];
/** The change of one kind, also where several kinds share a shape. */
export type ChangeOf<Kind extends ChangeKind, Each = PlanDifference> = Each extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Omit<Each, 'kind'> & { readonly kind: Kind }
    : never
  : never;

/** Words for every kind of change: a new kind without words, in any language, does not compile. */
export type ChangeMessages = {
  readonly [Kind in ChangeKind]: (change: ChangeOf<Kind>, titleOf: TitleOf) => string;
};

export function sayChange(messages: ChangeMessages, change: PlanDifference, titleOf: TitleOf): string {
  return say(messages, change.kind, change, titleOf);
}

function say<Kind extends ChangeKind>(
  messages: ChangeMessages,
  kind: Kind,
  change: ChangeOf<Kind>,
  titleOf: TitleOf,
): string {
  return messages[kind](change, titleOf);
}
