/**
 * How the next word begins when it is said, accents and opening quotes aside. w and y are vowels (Wyn, Ynyr), but not
 * before another vowel (William, Yasmin) nor w in wlad and Wrecsam; 1, 8, 11, 18 and 80 begin with one (un, wyth).
 */
const vowelSound = /^[“‘"']?(?:[aeiou]|[wy](?![aeiou]|[lr][aeiouy])|(?:1|8\d{0,2}|11|18)(?!\d))/i;

/** “a” stands before consonants, “ac” before vowels. */
const and = (next: string) => (vowelSound.test(next.normalize('NFD')) ? 'ac' : 'a');

/** `Ann, Bob a Carys`; `Nia ac Owen` */
export function listWelsh(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}
