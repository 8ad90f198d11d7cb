import type { Difference } from '../sharing/comparePlans.ts';

/** Titles that a plan itself does not hold. */
export interface DifferenceTitles {
  readonly unit: (reference: string) => string;
  readonly pathway: (id: string) => string;
  readonly qualification: (id: string) => string;
}

/** One difference, said: what it is about, and what each side says of it. */
export interface SaidDifference {
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
}

type FieldOf<Field extends Difference['field']> = Extract<Difference, { field: Field }>;

/** Words for every field in which two plans can differ: a new field without words, in any language, does not compile. */
export type DifferenceMessages = {
  readonly [Field in Difference['field']]: (difference: FieldOf<Field>, titles: DifferenceTitles) => SaidDifference;
};

export function sayDifference(
  messages: DifferenceMessages,
  difference: Difference,
  titles: DifferenceTitles,
): SaidDifference {
  return say(messages, difference.field, difference, titles);
}

function say<Field extends Difference['field']>(
  messages: DifferenceMessages,
  field: Field,
  difference: FieldOf<Field>,
  titles: DifferenceTitles,
): SaidDifference {
  return messages[field](difference, titles);
}
