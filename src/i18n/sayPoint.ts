import type { PointKind, PointSubject } from '../judging/pointsToConfirm.ts';
import type { TitleOf } from './sayFinding.ts';

type PointOf<Kind extends PointKind> = Extract<PointSubject, { kind: Kind }>;

/** One sentence for everything there can be to confirm: a new kind without words, in any language, does not compile. */
export type PointMessages = {
  readonly [Kind in PointKind]: (point: PointOf<Kind>, titleOf: TitleOf) => string;
};

export function sayPoint(messages: PointMessages, point: PointSubject, titleOf: TitleOf): string {
  return say(messages, point.kind, point, titleOf);
}

function say<Kind extends PointKind>(
  messages: PointMessages,
  kind: Kind,
  point: PointOf<Kind>,
  titleOf: TitleOf,
): string {
  return messages[kind](point, titleOf);
}
