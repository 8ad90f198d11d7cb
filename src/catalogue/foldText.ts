/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
};

/**
 * What a text is also written without: accents of European letters, vowel signs of Arabic and Hebrew, and what nobody
 * sees. In other scripts a mark makes another word: कला is not काली.
 */
const unsaid = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\p{Cf}]+/gu;

/** Nothing but letters and signs that every keyboard has: most of what is searched. */
const plain = /^[\u0020-\u007E]*$/;

/**
 * A text as every search reads it: small letters without accents, apostrophes gone (`O’Brien` is `obrien`), one space
 * for whatever else stands between words. Letters of other scripts stay as they are.
 */
export function foldText(text: string): string {
  if (plain.test(text)) {
    return text
      .toLowerCase()
      .replaceAll(/['`]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFD')
    .replaceAll(unsaid, '')
    .toLowerCase()
    .replaceAll(/[łøđðþßæœıħŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/['’‘ʼ`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
