import { describe, expect, it } from 'vitest';
import { englishPages } from '../../src/i18n/en/englishPages.ts';
import { english } from '../../src/i18n/en/english.ts';
import { welsh } from '../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../src/i18n/cy/welshPages.ts';
import { sayAll, withoutSamples } from './sayAll.ts';
import { samples } from './samples.ts';

const languages = { English: { ...english, ...englishPages }, Welsh: { ...welsh, ...welshPages } };

it.each(withoutSamples(languages.English, samples))('%s is shown to translators with figures', (path) => {
  expect.fail(`test/i18n/samples has no arguments for ${path}`);
});

describe.each(Object.entries(languages))('Every message in %s', (_, messages) => {
  it.each(sayAll(messages, samples))('$path says something, with nothing left open', ({ text }) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|null|#(?!\/)/);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}| [.,;:]/);
  });
});
