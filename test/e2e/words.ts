import { chooseLocale } from '../../src/i18n/chooseLocale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Words } from '../../src/i18n/words.ts';
import { allWords } from '../builders/allWords.ts';

/** Everything the planner says, in each language: journeys find things by it, so that rewording breaks none. */
export const spoken: Readonly<Record<Locale, Words>> = { en: await allWords('en'), cy: await allWords('cy') };

/** What the planner says on the first visit of a browser that asks for `tag`. */
export const wordsFor = (tag = ''): Words =>
  spoken[chooseLocale({ inAddress: null, remembered: null, browser: [tag] })];

let here = spoken.en;

/** What the planner says at this point of a journey. */
export const wordsHere = (): Words => here;

/** From now on the journey goes on in the words of another language. A test begins in its browser's. */
export function goOnIn(words: Words): void {
  here = words;
}

/** In a message, stands for words that a journey does not know: a letter no language has. */
export const anything = '\uE000';
/** In a message, stands for a figure that a journey does not know. */
export const anyNumber = 987_654;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const pattern = (message: string) =>
  escaped(message.replaceAll(/\s+/g, ' '))
    .replaceAll(anything, '.*')
    .replaceAll(/987,?654/g, String.raw`[\d,.]+`);

/** Matches a whole text that says `message`. */
export const saying = (message: string): RegExp => new RegExp(`^${pattern(message)}$`);
/** Matches a text that begins with `message`. */
export const beginning = (message: string): RegExp => new RegExp(`^${pattern(message)}`);
/** Matches a text that ends with `message`. */
export const ending = (message: string): RegExp => new RegExp(`${pattern(message)}$`);
/** Matches a text that has `message` in it. */
export const holding = (message: string): RegExp => new RegExp(pattern(message));
