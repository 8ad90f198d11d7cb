import MiniSearch from 'minisearch';
import { foldText } from '../../../catalogue/foldText.ts';
import type { Unit } from '../../../catalogue/schema.ts';
import { everydayWords, littleWords } from '../../../i18n/everydayWords.ts';

/** Looks units up by what somebody typed. */
export interface UnitFinder {
  /** References of the units in which every word is found; null where nothing was typed. */
  readonly find: (search: string) => ReadonlySet<string> | null;
  /** Up to three words of titles that come near to what was typed, for a search that found nothing. */
  readonly suggest: (search: string) => readonly string[];
}

const wordsOf = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** Everyday words, English and Welsh, for what a title says. */
function alsoCalled(title: string): string {
  const words = wordsOf(title);
  return everydayWords
    .filter(([beginning]) => words.some((word) => word.startsWith(beginning)))
    .map(([, everyday]) => everyday)
    .join(' ');
}

/** What a word begins with, whatever its ending: `diar` of diaries and diary. */
const stemOf = (word: string): string => {
  const stem = word.replace(/(?:ies|ing|ed|es|[sye])$/, '');
  return stem.length < 4 ? word : stem;
};

/** Figures are either right or another unit's. Short words have too many neighbours. */
const forgiving = (word: string): number | false => (/\d/.test(word) || word.length < 4 ? false : 0.25);

/**
 * Prepares units, those that stand in two qualifications once, for a search that cares about neither case, accents,
 * apostrophes, slashes nor little words. The beginning of a word is enough, everyday words are known, and a word that
 * is found nowhere may have another ending, or else be misspelt.
 */
export function unitFinder(units: readonly Unit[]): UnitFinder {
  const index = new MiniSearch<{ id: string; title: string; reference: string; everyday: string }>({
    fields: ['title', 'reference', 'everyday'],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(
    [...new Map(units.map((unit) => [unit.reference, unit])).values()].map(
      ({ reference, otherReference = '', title, titleCy = '' }) => ({
        id: reference,
        title: `${title} ${titleCy}`,
        reference: `${reference} ${reference.replaceAll('/', '')} ${otherReference}`,
        everyday: alsoCalled(title),
      }),
    ),
  );
  const having = (word: string): ReadonlySet<string> => {
    const inTitle = index.search(word, { fields: ['title', 'reference'], prefix: true });
    const exact = [...inTitle, ...index.search(word, { fields: ['everyday'] })];
    const ending = exact.length > 0 ? exact : index.search(stemOf(word), { prefix: true });
    const found = ending.length > 0 ? ending : index.search(word, { fuzzy: forgiving });
    return new Set(found.map(({ id }) => String(id)));
  };
  return {
    find(search) {
      const words = wordsOf(search);
      if (words.length === 0) return null;
      const telling = words.filter((word) => !littleWords.has(word));
      const [first = new Set<string>(), ...others] = (telling.length > 0 ? telling : words).map(having);
      return new Set([...first].filter((reference) => others.every((other) => other.has(reference))));
    },
    suggest(search) {
      const near = wordsOf(search).flatMap((word) =>
        index.search(word, { fields: ['title'], fuzzy: 0.45, prefix: true }).flatMap(({ terms }) => terms),
      );
      return [...new Set(near)].filter((word) => word.length > 3).slice(0, 3);
    },
  };
}
