/** Words for each plural category a language has; `#` stands for the number. English uses `one` and `other`, Welsh all six. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type Plural = (count: number | bigint, forms: PluralForms) => string;

/** Picks the form that goes with a number in one language and writes the number in it. */
export function pluralFor(languageTag: string): Plural {
  const rules = new Intl.PluralRules(languageTag);
  const numbers = new Intl.NumberFormat(languageTag);
  return (count, forms) => (forms[rules.select(Number(count))] ?? forms.other).replaceAll('#', numbers.format(count));
}
