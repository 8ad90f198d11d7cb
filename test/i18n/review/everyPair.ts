import { createHash } from 'node:crypto';
import approved from './approved.json' with { type: 'json' };
import { welsh } from '../../../src/i18n/cy/welsh.ts';
import { welshPages } from '../../../src/i18n/cy/welshPages.ts';
import { english } from '../../../src/i18n/en/english.ts';
import { englishPages } from '../../../src/i18n/en/englishPages.ts';
import { builtInCatalogue } from '../../../src/catalogue/builtInCatalogue.ts';
import { samples } from '../samples.ts';
import { type Said, sayAll } from '../sayAll.ts';
import { speak } from '../../../src/i18n/words.ts';
import { textsOf } from '../textsOf.ts';
import { placesOf } from './placesOf.ts';
import { type Confidence, type Term, terms } from './terms.ts';

interface Example {
  readonly figures: string;
  readonly english: string;
  readonly welsh: string;
}

/** One message in both languages, with all a translator needs to judge it. */
export interface Pair {
  readonly path: string;
  /** Where in the planner it shows. */
  readonly places: readonly string[];
  readonly examples: readonly Example[];
  readonly terms: readonly Term[];
  /** That of its least certain term; null where it has none of the terms. */
  readonly confidence: Confidence | null;
  /** Stands for these very words in both languages. */
  readonly code: string;
  /** A Welsh speaker has approved these very words: other words have another code. */
  readonly approved: boolean;
}

const codes: ReadonlySet<string> = new Set<string>(approved);

const codeOf = (path: string, examples: readonly Example[]): string =>
  createHash('sha256')
    .update(JSON.stringify([path, examples.map(({ english: en, welsh: cy }) => [en, cy])]))
    .digest('hex')
    .slice(0, 10);

const order: readonly Confidence[] = ['A', 'B', 'C', 'U'];

/** Figures as a reader would name them: a sample's functions, which look up titles, say nothing here. */
const showFigures = (figures: readonly unknown[]): string =>
  figures
    .filter((figure) => typeof figure !== 'function')
    .map((figure) =>
      JSON.stringify(figure, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).replaceAll(
        '"',
        '',
      ),
    )
    .join(', ');

function pair(path: string, saidInEnglish: readonly Said[], saidInWelsh: readonly Said[]): Pair {
  const examples = saidInEnglish.map(({ text, figures }, place) => ({
    figures: showFigures(figures),
    english: text,
    welsh: saidInWelsh[place]?.text ?? '',
  }));
  const found = terms.filter((term) => examples.some((example) => term.found.test(example.welsh)));
  const confidence = order.findLast((letter) => found.some((term) => term.confidence === letter)) ?? null;
  const code = codeOf(path, examples);
  return { path, places: placesOf(path), examples, terms: found, confidence, code, approved: codes.has(code) };
}

/** Every message of the planner, then our own words about the documents, each in both languages. */
export function everyPair(): readonly Pair[] {
  const [saidInEnglish, saidInWelsh] = [
    speak('en', { ...english, ...englishPages }),
    speak('cy', { ...welsh, ...welshPages }),
  ].map((words) => [
    ...sayAll(words, samples),
    ...textsOf(builtInCatalogue.frameworks).map(({ path, text }) => ({ path, text: words.text(text), figures: [] })),
  ]);
  const byPath = (said: readonly Said[]) => {
    const paths = new Map<string, Said[]>();
    for (const one of said) paths.set(one.path, [...(paths.get(one.path) ?? []), one]);
    return paths;
  };
  const inWelsh = byPath(saidInWelsh ?? []);
  return [...byPath(saidInEnglish ?? [])].map(([path, said]) => pair(path, said, inWelsh.get(path) ?? []));
}
