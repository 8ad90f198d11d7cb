import { readFileSync } from 'node:fs';

/**
 * How far a Welsh term can be relied on. A: seen in official Welsh texts, and alike there. B: seen, but texts differ.
 * C: put together from official parts. U: not found in any official text, so a translator must look at it.
 */
export type Confidence = 'A' | 'B' | 'C' | 'U';

export interface Term {
  readonly english: string;
  readonly welsh: string;
  readonly gender: string;
  readonly plural: string;
  /** Keys of sources, or “our judgement”. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
  /** Finds the term in a Welsh sentence, mutations and plurals included. */
  readonly found: RegExp;
}

/** What the first letters of a word may become. */
const mutations: Readonly<Record<string, string>> = {
  p: 'p|b|mh|ph',
  t: 't|d|nh|th',
  c: 'c|g|ngh|ch',
  b: 'b|f|m',
  d: 'd|dd|n',
  g: 'g|ng|',
  m: 'm|f',
  ll: 'll|l',
  rh: 'rh|r',
};

/** `cyflogw…` → any mutation of cyflogw, with any ending */
function formOf(form: string): string {
  const [, first = '', rest = ''] = /^(ph|th|ch|ff|dd|ll|rh|[ptcbdgm]|)(.*)$/iu.exec(form) ?? [];
  const start = mutations[first.toLowerCase()] ?? (first === '' ? 'h?' : first);
  const body = rest.replaceAll('’', "[’']").replace(/…$/, '\\p{L}*');
  return `(?:${start})${body}`;
}

const finds = (forms: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${forms
      .filter((form) => form !== '')
      .map(formOf)
      .join('|')})(?!\\p{L})`,
    'iu',
  );

const isConfidence = (letter: string): letter is Confidence => /^[ABCU]$/.test(letter);

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const linesUnder = (heading: string, text: string) =>
  (text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

const glossary = readFileSync('src/i18n/cy/glossary.md', 'utf8');

/** Keys of the sources, with where each was seen. */
export const sources: ReadonlyMap<string, string> = new Map(
  linesUnder('Sources', glossary)
    .map(cellsOf)
    .map(([key = '', where = '']) => [key, where]),
);

/** One term for one thing, in both languages: the glossary that travels with the messages. */
export const terms: readonly Term[] = linesUnder('Terms', glossary)
  .map(cellsOf)
  .map(([english = '', welsh = '', gender = '', plural = '', others = '', source = '', letter = '', note = '']) => {
    if (!isConfidence(letter)) throw new Error(`The glossary does not say how sure “${english}” is`);
    const found = finds([welsh, plural, ...others.split(', ')]);
    return { english, welsh, gender, plural, source, confidence: letter, note, found };
  });
