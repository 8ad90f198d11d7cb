import { loadPageWords, loadWords } from '../../src/i18n/loadWords.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { isWhole, type Words } from '../../src/i18n/words.ts';

/** All the planner says in one language, as once a screen that is loaded later was opened. */
export async function allWords(locale: Locale): Promise<Words> {
  const words = await loadWords(locale);
  await loadPageWords();
  if (!isWhole(words)) throw new Error('Words are missing.');
  return words;
}
