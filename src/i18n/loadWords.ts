import type { Locale } from './locale.ts';
import { wordsFor, type Words } from './words.ts';

/** Loads the words of one language; the others stay unloaded. */
export async function loadWords(locale: Locale): Promise<Words> {
  const { english } = await import('./en/english.ts');
  return wordsFor(locale, english);
}
