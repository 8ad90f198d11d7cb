import type { NextStep } from '../rules/nextStep.ts';
import type { TitleOf } from './sayFinding.ts';

type StepKind = NextStep['kind'];
type StepOf<Kind extends StepKind> = Extract<NextStep, { kind: Kind }>;

/** One sentence for every kind of next step: a new kind without words, in any language, does not compile. */
export type NextStepMessages = {
  readonly [Kind in StepKind]: (step: StepOf<Kind>, titleOf: TitleOf) => string;
};

export function sayNextStep(messages: NextStepMessages, step: NextStep, titleOf: TitleOf): string {
  return say(messages, step.kind, step, titleOf);
}

function say<Kind extends StepKind>(
  messages: NextStepMessages,
  kind: Kind,
  step: StepOf<Kind>,
  titleOf: TitleOf,
): string {
  return messages[kind](step, titleOf);
}
