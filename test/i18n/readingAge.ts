import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { englishNames } from '../../src/catalogue/englishNames.ts';
import type { Said } from './sayAll.ts';

/**
 * The words of the trade have no shorter ones: readers meet them every day, and the planner explains them. They count
 * as words of two syllables, so that the figure speaks of how the sentences are built.
 */
const trade =
  /\b(?:apprenticeships?|qualifications?|organisations?|certificates?|diplomas?|essential skills wales|frameworks?|credits?|employers?|minimum|maximum|mandatory|specification|competence|document|planner|customer service|application of number|digital literacy|rights and responsibilities)\b/gi;

/** Names as printed, the longest first. */
const names = builtInCatalogue.frameworks
  .flatMap((framework) => [...englishNames(framework)])
  .toSorted((a, b) => b.length - a.length);

/** References, addresses, figures and what stands in quotes are given, not written. */
const given = /“[^”]*”|\b[A-Z]\/\d{3}\/\d{4}\b|\S*[/#.]\S+\.\S+|\b[\d,.]*\d\b/g;

const sentencesOf = (text: string, tradeAsIs = false): readonly string[] =>
  names
    .reduce((left, name) => left.replaceAll(name, 'it'), text)
    .replaceAll(given, 'it')
    .replaceAll(trade, (word) => (tradeAsIs ? word : 'paper'))
    .split(/(?<=[.?!:;])\s+/)
    .filter((sentence) => /[a-z]/i.test(sentence));

const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}'’-]+/gu) ?? [];

/** Reading age in years of some sentences: the Flesch-Kincaid school grade and five. NaN for no words. */
function ageOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllable(words.join(' ')) };
  return fleschKincaid(counts) + 5;
}

/** A sentence rather than a label: what readability formulas are made for. */
const isSentence = (sentence: string) => wordsOf(sentence).length >= 7;

/** Reading age of all sentences among these messages together. */
export const readingAge = (said: readonly Said[], { tradeAsIs }: { readonly tradeAsIs: boolean }): number =>
  ageOf(said.flatMap(({ text }) => sentencesOf(text, tradeAsIs)).filter(isSentence));

export interface HardMessage {
  readonly path: string;
  readonly text: string;
  readonly age: number;
}

/** Messages of one sentence or more, the hardest first. */
export const hardest = (said: readonly Said[]): readonly HardMessage[] =>
  said
    .map(({ path, text }) => ({ path, text, age: ageOf(sentencesOf(text).filter(isSentence)) }))
    .filter(({ age }) => !Number.isNaN(age))
    .toSorted((a, b) => b.age - a.age);
