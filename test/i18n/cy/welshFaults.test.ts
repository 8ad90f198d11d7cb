import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTexts } from '../../../src/i18n/cy/documentTexts.ts';
import { welsh } from '../../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../../src/i18n/cy/welshPages.ts';
import { samples } from '../samples.ts';
import { sayAll } from '../sayAll.ts';
import { withFigures } from '../withFigures.ts';
import { patternFaults, welshFaults, wordsCountedIn } from './welshFaults.ts';

const said = [
  ...sayAll({ ...welsh, ...welshPages }, withFigures(samples)),
  ...Object.values(documentTexts).map((text) => ({ path: 'documentTexts', text })),
];
/** Each text once, with the message it comes from. */
const texts = new Map(said.map(({ text, path }) => [text, path]));
const known = wordsCountedIn([...texts.keys()]);

const folder = 'src/i18n/cy';
const sources = [
  ...readdirSync(folder)
    // Its keys are English, and each of its texts is read above.
    .filter((name) => name.endsWith('.ts') && name !== 'documentTexts.ts')
    .map((name) => `${folder}/${name}`),
  'public/manifest.cy.webmanifest',
  'public/404.html',
  'index.html',
];

describe('Welsh', () => {
  it('is right with every figure it can be read with: the words before it, mutations, singular nouns', () => {
    expect(texts.size).toBeGreaterThan(10_000);
    const faults = new Map<string, string>();
    for (const [text, path] of texts)
      for (const fault of welshFaults(text, known)) faults.set(`${path}: ${fault}`, text);
    expect(Object.fromEntries(faults)).toEqual({});
  });

  it('is free of known faults in its source, in sentences that no sample reaches too', () => {
    const faults = sources.flatMap((path) =>
      patternFaults(readFileSync(path, 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')).map(
        (fault) => `${path}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('The faults looked for', () => {
  it.each([
    'Gall y 8 cynllun i gyd fynd ymlaen.',
    "Siaradwch gyda'ch tiwtor.",
    'Grŵp M, y 80 i gyd',
    '7 a 11',
    'dim mwy na 18',
    'yr 4 cynllun',
    '2 credyd',
    '2 diwrnod',
    '3 credyd',
    '6 peth',
    '4 credydau',
    '5 unedau',
    'Efallai bod coma ar goll',
    'Neu rhaid eich bod wedi gweithio',
    '400 %',
    'fel yr argraffwyd',
    'Sgiliau a gwybodaeth mewn un',
  ])('are found in “%s”', (text) => {
    expect(welshFaults(text, new Set(['diwrnod']))).not.toEqual([]);
  });

  it.each([
    'yr 8, 11 ac 80',
    'yr 11',
    'mwy nag 18',
    'na 19',
    '2 gredyd',
    '3 chredyd',
    '12 credyd',
    'Lefel 2 dros y terfyn',
    '2 Medi 2026',
    'o’r 8 cynllun',
    '3 blynedd',
    '450 a 550',
    'fel y’i hargraffwyd',
  ])('are not found in “%s”', (text) => {
    expect(welshFaults(text, new Set(['diwrnod', 'credyd']))).toEqual([]);
  });
});
