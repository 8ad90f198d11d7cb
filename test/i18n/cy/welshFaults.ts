type Changes = readonly (readonly [RegExp, string])[];

/** 2 softens the noun after it: the first letters that change, and to what. */
const soft: Changes = [
  [/^p(?!h)/, 'b'],
  [/^t(?!h)/, 'd'],
  [/^c(?!h)/, 'g'],
  [/^b/, 'f'],
  [/^d(?!d)/, 'dd'],
  [/^g/, ''],
  [/^m/, 'f'],
  [/^ll/, 'l'],
  [/^rh/, 'r'],
];
/** 3 and 6 make p, t and c breathy. */
const breathy: Changes = [
  [/^p(?!h)/, 'ph'],
  [/^t(?!h)/, 'th'],
  [/^c(?!h)/, 'ch'],
];
const changesAfter: Readonly<Record<number, Changes>> = { 2: soft, 3: breathy, 6: breathy };

/** Words after a figure that stay as they are: prepositions, what is cut short, and nouns that resist. */
const unchanging = new Set(['cyn', 'dan', 'dros', 'gan', 'grŵp', 'gyda', 'gydag', 'mewn', 'mun', 'tan']);

/** A figure that stands alone and the word after it: no part of a date or a reference, no level, and no place in a list. */
const counting = /(?<![\d.,/:–-])(?<!(?:level|lefel|cynllun|fersiwn) )(\d+) (\p{Ll}[\p{L}’-]*)/giu;

const countedIn = (text: string) =>
  [...text.matchAll(counting)]
    .map(([, figure = '', word = '']) => ({ figure: Number(figure), word }))
    .filter(({ word }) => word === word.toLowerCase());

/** Words that stand after a figure which changes nothing. Only of these is it known whether d, f or g is their own. */
export const wordsCountedIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(countedIn).flatMap(({ figure, word }) => (changesAfter[figure] ? [] : [word])));

/** Letters no word begins with that has been softened or made breathy. */
const neverMutated = /^(?:p(?!h)|t(?!h)|c(?!h)|m|ll|rh)/;

function mutationFaults(text: string, known: ReadonlySet<string>): readonly string[] {
  return countedIn(text).flatMap(({ figure, word }) => {
    const [letters, into = ''] = changesAfter[figure]?.find(([first]) => first.test(word)) ?? [];
    if (letters === undefined || unchanging.has(word) || !(neverMutated.test(word) || known.has(word))) return [];
    return [`${figure} ${word}: ${figure} ${word.replace(letters, into)}`];
  });
}

const plural = /(?:au|edd|ion|iaid|oriau|ffyrdd|cyrff|plant|(?:dysg|cyflog|darpar)wyr|aseswyr)$/;
const singular = new Set(['blynedd', 'flynedd', 'mlynedd', 'gwefan', 'eisiau', 'dechrau']);

const pluralFaults = (text: string): readonly string[] =>
  countedIn(text)
    .filter(({ word }) => plural.test(word) && !singular.has(word))
    .map(({ figure, word }) => `${figure} ${word}: a counted noun stays singular`);

/** Said as un, wyth, un ar ddeg, deunaw and wyth deg: figures that begin with a vowel sound. */
const vowel = String.raw`(?:(?:1|11|18|8\d{0,2})(?!,?\d)|(?:11|18|8\d{0,2}),\d)`;

const patterns: readonly (readonly [RegExp, string])[] = [
  [/efallai bod/i, 'fod after “efallai”'],
  [/haid (?:eich|ein|ei|eu) bod\b/, '“rhaid bod” is a deduction; what is required is “rhaid i … fod”'],
  [/\d %/, 'no space before %'],
  [/\byn enwau\b/, 'mewn before what is indefinite'],
  [/procsi|dirprwyol/i, 'the term is “cymhwyster cyfatebol”'],
  [/diplomâu/i, 'the plural is “diplomas”'],
  [/\bsgil\b/i, 'sgìl has its accent'],
  [/\bfel yr \p{L}+wyd\b/u, 'the impersonal needs its object: fel y’i …'],
  [/\bbeth fydd/i, 'beth y bydd'],
  [/\bMae’ch\b/, '“Mae eich” everywhere'],
  [/\bwedi (?:ei|eu) /, '“wedi’i” and “wedi’u” everywhere'],
  [/o leiaf \S+ a hyd at/, 'from … to is “4 i 9”'],
  [/\bDaw(?:’r)? g?wybodaeth\b/, 'alone it reads information: “unedau gwybodaeth”'],
  [/\bmewn un(?! ?\p{L})/iu, '“mewn un” needs its noun: gyda’i gilydd'],
  [/\brydw i\b/, '“rwyf” everywhere'],
  // Begun at the apostrophe: begun at any letter, it was the slowest to look for.
  [/'(?<=\p{L}')\p{L}/u, '’ is the apostrophe'],
  [new RegExp(String.raw`(?<![\p{L}’])(?:y|a|â|na|gyda) ${vowel}`, 'iu'), 'yr, ac, ag, nag, gydag before a vowel'],
  [new RegExp(String.raw`(?<![\p{L}’])(?:yr|ac|ag|nag|gydag) (?!${vowel})\d`, 'iu'), 'y, a, â, na, gyda before others'],
];

/** What can be seen to be wrong in a text, on screen or in the source. */
export const patternFaults = (text: string): readonly string[] =>
  patterns.flatMap(([pattern, why]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${found}: ${why}`];
  });

/** What is wrong with a text as somebody reads it; `known` are words that texts count. */
export const welshFaults = (text: string, known: ReadonlySet<string>): readonly string[] => [
  ...patternFaults(text),
  ...mutationFaults(text, known),
  ...pluralFaults(text),
];
