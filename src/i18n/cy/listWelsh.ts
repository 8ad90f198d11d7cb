/** “a” stands before consonants, “ac” before vowels; w and y are vowels in Welsh. Accents and opening quotes aside. */
const and = (next: string) => (/^[“‘"']?[aeiouwy]/i.test(next.normalize('NFD')) ? 'ac' : 'a');

/** `Ann, Bob a Carys`; `Nia ac Owen` */
export function listWelsh(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}
