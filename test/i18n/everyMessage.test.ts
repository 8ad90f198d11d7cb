import { describe, expect, it } from 'vitest';
import { englishPages } from '../../src/i18n/en/englishPages.ts';
import { english } from '../../src/i18n/en/english.ts';
import { welsh } from '../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../src/i18n/cy/welshPages.ts';
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
