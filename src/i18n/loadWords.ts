import type { Locale } from './locale.ts';
import { speechOf, type Words } from './words.ts';

/** The words of each language spoken so far: made once, and filled in as screens are opened. */
const spoken = new Map<Locale, Promise<Words>>();

async function loadFirstWords(locale: Locale): Promise<Words> {
  const { english } = await import('./en/english.ts');
  // The words of other screens are missing until `loadPageWords` has filled them in; see there.
  return Object.assign(speechOf(locale), english) as Words;
}

/**
 * Loads the words of one language that the first screen needs; the other languages stay unloaded. The words of screens
 * that are loaded when they are opened come with them: whoever loads such a screen awaits `loadPageWords` as well.
 */
export function loadWords(locale: Locale): Promise<Words> {
  const known = spoken.get(locale);
  if (known) return known;
  const words = loadFirstWords(locale);
  spoken.set(locale, words);
  return words;
}

/** Fills in the words of the screens that are loaded when they are opened, in every language spoken so far. */
export async function loadPageWords(): Promise<void> {
  const { englishPages } = await import('./en/englishPages.ts');
  for (const words of spoken.values()) Object.assign(await words, englishPages);
}
