import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { englishNames } from '../../src/catalogue/englishNames.ts';
import { englishPages } from '../../src/i18n/en/englishPages.ts';
import { english } from '../../src/i18n/en/english.ts';
import { welsh } from '../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../src/i18n/cy/welshPages.ts';
import { englishWords } from './englishWords.ts';
import { sayAll, withoutSamples } from './sayAll.ts';
import { samples } from './samples.ts';

const languages = { English: { ...english, ...englishPages }, Welsh: { ...welsh, ...welshPages } };

it('shows translators every message with figures: test/i18n/samples has arguments for it', () => {
  expect(withoutSamples(languages.English, samples)).toEqual([]);
});

/** What a figure that was not there, a name in plain code, or an empty place in a sentence leaves behind. */
const leftOpen = /undefined|NaN|\[object|null|#(?!\/)|^\s|\s$| {2}| [.,;:]/;

describe.each(Object.entries(languages))('Messages in %s', (_, messages) => {
  const said = sayAll(messages, samples);
  const groups = new Set(said.map(({ path }) => path.replace(/\..*/, '')));

  it.each([...groups])('of %s say something, with nothing left open', (group) => {
    const own = said.filter(({ path }) => path === group || path.startsWith(`${group}.`));
    expect(own.filter(({ text }) => text === '' || leftOpen.test(text))).toEqual([]);
  });
});

/** Titles and organisations as printed, and what else is no word of ours: short names, and what stands in quotes. */
const names = builtInCatalogue.frameworks.flatMap((framework) => [...englishNames(framework)]);
const given = /“[^”]*”|Level \d Diploma/g;

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [value].filter((each) => typeof each === 'string');

it('Welsh messages have no English word of ours in them', () => {
  const own = sayAll(languages.Welsh, samples).map(({ path, text, figures }) => ({
    path,
    text: [...names, ...textsIn(figures)]
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, name) => left.replaceAll(name, ''), text)
      .replaceAll(given, ''),
  }));
  expect(own.filter(({ text }) => englishWords.test(text))).toEqual([]);
});
