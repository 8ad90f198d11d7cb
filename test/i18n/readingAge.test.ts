import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { english } from '../../src/i18n/en/english.ts';
import { englishPages } from '../../src/i18n/en/englishPages.ts';
import { textsOf } from './textsOf.ts';
import { hardest, readingAge } from './readingAge.ts';
import { samples } from './samples.ts';
import { sayAll } from './sayAll.ts';

/** Names of jobs and school subjects, not sentences. */
const names = /\.(?:jobTitles|proxies|progressionFrom|progressionInto)\./;

const texts = {
  messages: sayAll({ ...english, ...englishPages }, samples),
  'words about the documents': textsOf(builtInCatalogue.frameworks)
    .filter(({ path }) => !names.test(path))
    .map(({ path, text }) => ({ path, text: text.en, figures: [] })),
};

describe.each(Object.entries(texts))('The %s', (_, said) => {
  it('can be read at eleven years of age, the words of the trade counted as they are', () => {
    expect(readingAge(said, { tradeAsIs: true })).toBeLessThanOrEqual(11);
  });

  it('hold no sentence that most sixteen-year-olds would have to read twice', () => {
    expect(hardest(said).filter(({ age }) => age > 14)).toEqual([]);
  });
});
