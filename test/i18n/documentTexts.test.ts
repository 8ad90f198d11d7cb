import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import { documentTexts } from '../../src/i18n/cy/documentTexts.ts';
import { formats as welshFormats } from '../../src/i18n/cy/formats.ts';
import { welsh } from '../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../src/i18n/cy/welshPages.ts';
import { formats as english } from '../../src/i18n/en/formats.ts';
import { speak } from '../../src/i18n/words.ts';
import { textsOf } from './textsOf.ts';

const words = speak('cy', { ...welsh, ...welshPages });

/** Every text of ours about the documents, as a reader of each language sees it. */
const texts = textsOf(builtInCatalogue.frameworks).map(({ path, text }) => ({
  path,
  en: text.en,
  cy: words.text(text),
  isWelsh: words.langOf(text) === undefined,
}));

/** Where what a reader of each language is told is not the same. */
const unlike = (told: (text: string, formats: typeof english) => readonly string[]) =>
  texts
    .map(({ path, en, cy }) => ({ path, en: told(en, english), cy: told(cy, welshFormats) }))
    .filter(({ en, cy }) => en.join('|') !== cy.join('|'));

/** Numbers, dates, years and references, in an order of their own: a sentence may turn round in the other language. */
const figuresIn = (text: string) =>
  (text.match(/[A-Z]\/\d{3}\/\d{4}|\d+(?:[.,/]\d+)*/g) ?? []).toSorted((a, b) => (a < b ? -1 : 1));

const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
const nameOf = (formats: typeof english, month: string) => formats.month(month).replace(/ \d+$/, '');
/** After a figure, as in a date: *Mai*, *Medi* and *May* are other words as well. */
const monthsIn = (text: string, formats: typeof english) =>
  months.filter((month) => new RegExp(`\\d ${nameOf(formats, month)}\\b`).test(text));

/** What is quoted as printed, and words that are the document's own. */
const printedIn = (text: string) =>
  (text.match(/“[^”]+”|\b(?:YES|NO|N\/A|UCAS|ERR|IMI|City & Guilds)\b/g) ?? []).toSorted((a, b) => (a < b ? -1 : 1));

describe('The words of the two built-in frameworks in Welsh', () => {
  it('are all of them there: nobody who chose Welsh meets an English sentence of ours', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(({ en, cy, isWelsh }) => !isWelsh || cy === en).map(({ path }) => path)).toEqual([]);
  });

  it('tell a reader of Welsh the same figures and dates', () => {
    expect(unlike(figuresIn)).toEqual([]);
    expect(unlike(monthsIn)).toEqual([]);
  });

  it('quote the same words of the document', () => {
    expect(unlike(printedIn)).toEqual([]);
  });

  it('are not looked for where a provider’s text is called like something every record has', () => {
    for (const en of ['constructor', 'toString', '__proto__']) expect(words.text({ en })).toBe(en);
  });

  it('are of texts that are still there, so that a sentence that was mended in English is mended in Welsh', () => {
    const stillThere = new Set(texts.map(({ en }) => en));
    expect(Object.keys({ ...welsh.pathwayNames, ...documentTexts }).filter((en) => !stillThere.has(en))).toEqual([]);
  });
});
