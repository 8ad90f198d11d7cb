import type { Text } from '../catalogue/schema.ts';
import type { english } from './en/english.ts';
import type { englishPages } from './en/englishPages.ts';
import { languageTags, type Locale } from './locale.ts';

/** Messages of the first screen, and those of the screens that are loaded when they are opened. A language that lacks one, or takes other figures, does not compile. */
export type FirstMessages = typeof english;
export type PageMessages = typeof englishPages;

/** Every message of the planner. */
export type Messages = FirstMessages & PageMessages;

interface Speech {
  readonly locale: Locale;
  /** Language tag for `lang`. */
  readonly languageTag: string;
  /** Words that come with a framework, in this language where somebody has written them, else in English. */
  readonly text: (text: Text) => string;
  /** For `lang` around such words: `en` where they are not in this language. */
  readonly langOf: (text: Text) => 'en' | undefined;
}

/** All a screen needs to speak one language. */
export type Words = Speech & Messages;

/** What a language needs beside its messages. */
export const speechOf = (locale: Locale): Speech => ({
  locale,
  languageTag: languageTags[locale],
  text: (text) => text[locale] ?? text.en,
  langOf: (text) => (text[locale] === undefined ? 'en' : undefined),
});
