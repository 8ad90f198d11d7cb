import type { Text } from '../catalogue/schema.ts';
import type { english } from './en/english.ts';
import type { englishPages } from './en/englishPages.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Locale } from './locale.ts';

/** Messages of the first screen, and those of the screens that are loaded when they are opened. A language that lacks one, or takes other figures, does not compile. */
export type FirstMessages = typeof english;
export type PageMessages = typeof englishPages;

/** Every message of the planner. */
export type Messages = FirstMessages & PageMessages;

interface Speech {
  readonly locale: Locale;
  /** Language tag for `lang`, dates and numbers. */
  readonly languageTag: string;
  readonly formats: Formats;
  /** Words that come with a framework, in this language where somebody has written them, else in English. */
  readonly text: (text: Text) => string;
}

/** All a screen needs to speak one language. */
export type Words = Speech & Messages;

const languageTags: Record<Locale, string> = { en: 'en-GB' };

/** What a language needs beside its messages. */
export function speechOf(locale: Locale): Speech {
  const languageTag = languageTags[locale];
  return {
    locale,
    languageTag,
    formats: formatsFor(languageTag),
    text: (text) => text[locale] ?? text.en,
  };
}
