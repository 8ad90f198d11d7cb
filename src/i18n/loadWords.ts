import type { Locale } from './locale.ts';
import { namesApart } from './namesApart.ts';
import { speak, type FirstMessages, type FirstWords, type PageMessages } from './words.ts';

/** Each language is a file for the first screen and a file for all others, loaded when somebody reads it. */
const loaders: Readonly<Record<Locale, { first: () => Promise<FirstMessages>; pages: () => Promise<PageMessages> }>> = {
  en: {
    first: async () => (await import('./en/english.ts')).english,
    pages: async () => (await import('./en/englishPages.ts')).englishPages,
  },
  cy: {
    first: async () => (await import('./cy/welsh.ts')).welsh,
    pages: async () => (await import('./cy/welshPages.ts')).welshPages,
  },
};

/** The words of each language spoken so far: made once, and filled in as screens are opened. */
const spoken = new Map<Locale, Promise<FirstWords>>();

/** A screen that is loaded when it is opened has been opened: from then on a language is loaded whole. */
let pagesOpened = false;

async function fillIn(locale: Locale, words: FirstWords): Promise<void> {
  Object.assign(words, namesApart(await loaders[locale].pages()));
}

async function loadFirstWords(locale: Locale): Promise<FirstWords> {
  const words = speak(locale, await loaders[locale].first());
  if (pagesOpened) await fillIn(locale, words);
  return words;
}

/**
 * Loads the words of one language that are needed so far; the other languages stay unloaded. The words of screens that
 * are loaded when they are opened come with them: whoever loads such a screen awaits `loadPageWords` as well.
 */
export function loadWords(locale: Locale): Promise<FirstWords> {
  const known = spoken.get(locale);
  if (known) return known;
  const words = loadFirstWords(locale);
  spoken.set(locale, words);
  // Without a network and not kept for offline use yet: asking again must try again.
  words.catch(() => spoken.delete(locale));
  return words;
}

/** Fills in the words of the screens that are loaded when they are opened, in every language spoken so far. */
export async function loadPageWords(): Promise<void> {
  pagesOpened = true;
  await Promise.all([...spoken].map(async ([locale, words]) => fillIn(locale, await words)));
}
