import type { Text } from '../catalogue/schema.ts';
import type { english } from './en/english.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Locale } from './locale.ts';

/** Every message of the planner. A language that lacks one, or takes other figures, does not compile. */
export type Messages = typeof english;

/** All a screen needs to speak one language. */
export interface Words extends Messages {
  readonly locale: Locale;
  /** Language tag for `lang`, dates and numbers. */
  readonly languageTag: string;
  readonly formats: Formats;
  /** Words that come with a framework, in this language where somebody has written them, else in English. */
  readonly text: (text: Text) => string;
}

const languageTags: Record<Locale, string> = { en: 'en-GB' };

export function wordsFor(locale: Locale, messages: Messages): Words {
  const languageTag = languageTags[locale];
  return {
    ...messages,
    locale,
    languageTag,
    formats: formatsFor(languageTag),
    text: (text) => text[locale] ?? text.en,
  };
}
