import type { Text } from '../catalogue/schema.ts';
import type { english } from './en/english.ts';
import type { englishPages } from './en/englishPages.ts';
import { languageTags, type Locale } from './locale.ts';
import { namesApart } from './namesApart.ts';

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

/** What the planner says from the first screen on, in one language. */
export type FirstWords = Speech & FirstMessages;

/** All it says, for the screens that are loaded when they are opened. */
export type Words = FirstWords & PageMessages;

/** Whether the words of all screens are loaded. */
export const isWhole = (words: FirstWords): words is Words => 'unitsScreen' in words;

/** Frameworks come from anywhere: `constructor` is a text like any other. */
const find = (texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
  texts && Object.hasOwn(texts, key) ? texts[key] : undefined;

/** Speaks one language. The words of more screens may be filled in afterwards. */
export function speak<Said extends FirstMessages & Partial<PageMessages>>(locale: Locale, messages: Said) {
  const inLanguage = (text: Text) =>
    text[locale] ?? find(words.pathwayNames, text.en) ?? find(words.documentTexts, text.en);
  const words: Speech & Said = {
    ...namesApart(messages),
    locale,
    languageTag: languageTags[locale],
    text: (text: Text) => inLanguage(text) ?? text.en,
    langOf: (text: Text) => (inLanguage(text) === undefined ? ('en' as const) : undefined),
  };
  return words;
}
