/** Texts as a search reads them: small letters, one space between words, no slashes, accents or apostrophes. */
export function searchable(texts: readonly string[]): string {
  return texts
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
