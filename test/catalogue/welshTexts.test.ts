import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Text } from '../../src/catalogue/schema.ts';
import { formats as english } from '../../src/i18n/en/formats.ts';
import { formats as welsh } from '../../src/i18n/cy/formats.ts';

interface Placed {
  readonly path: string;
  readonly text: Text;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Text =>
  typeof value['en'] === 'string';

/** Every `{ en, cy }` of a framework, wherever it stands. */
function textsOf(value: unknown, path: string): readonly Placed[] {
  if (!isRecord(value)) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const texts = builtInCatalogue.frameworks.flatMap((framework) => textsOf(framework, framework.id));
const entries = texts.map(({ path, text }) => [path, text] as const);

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
    expect(texts.filter(({ text }) => !text.cy?.trim()).map(({ path }) => path)).toEqual([]);
    expect(texts.filter(({ text }) => text.cy === text.en).map(({ path }) => path)).toEqual([]);
  });

  it.each(entries)('%s tells a reader of Welsh the same figures and dates', (_, { en, cy = '' }) => {
    expect(figuresIn(cy)).toEqual(figuresIn(en));
    expect(monthsIn(cy, welsh)).toEqual(monthsIn(en, english));
  });

  it.each(entries)('%s quotes the same words of the document', (_, { en, cy = '' }) => {
    expect(printedIn(cy)).toEqual(printedIn(en));
  });

  it('say the same thing in the same words wherever it stands', () => {
    const said = new Map<string, Set<string>>();
    for (const { text } of texts) said.set(text.en, (said.get(text.en) ?? new Set()).add(text.cy ?? ''));
    expect([...said].filter(([, ways]) => ways.size > 1)).toEqual([]);
  });
});
