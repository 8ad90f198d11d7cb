/** Words for each plural category a language has; `#` stands for the number. English uses `one` and `other`, Welsh all six. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type Plural = (count: number | bigint, forms: PluralForms) => string;

/** Picks the form that goes with a number in one language and writes the number in it. */
export function pluralFor(
  categoryOf: (count: number) => Intl.LDMLPluralRule,
  write: (count: number | bigint) => string,
): Plural {
  return (count, forms) => (forms[categoryOf(Number(count))] ?? forms.other).replaceAll('#', write(count));
}
