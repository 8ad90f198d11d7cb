import { englishNames } from '../catalogue/englishNames.ts';
import type { Framework } from '../catalogue/schema.ts';
import { usePlanner } from './PlannerContext.ts';
import { markNames } from './WithName.ts';

const patterns = new WeakMap<readonly Framework[], RegExp>();

/** Finds any of the names, the longest first, so that no name is cut short by one that begins like it. */
function patternFor(frameworks: readonly Framework[]): RegExp {
  const known = patterns.get(frameworks);
  if (known) return known;
  const names = new Set(frameworks.flatMap((framework) => [...englishNames(framework)]));
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(${escaped.join('|')})(?![\p{L}\d])`, 'u');
  patterns.set(frameworks, pattern);
  return pattern;
}

/**
 * A sentence in the reader's language with the English names in it marked as English: a screen reader says them in
 * their own language.
 */
export function WithNames({ children }: { readonly children: string }) {
  const { words, catalogue } = usePlanner();
  if (words.locale === 'en') return children;
  // Splitting by a pattern with one group gives what is around the names and, at every other place, the names.
  const parts = children.split(patternFor(catalogue.frameworks));
  if (parts.length === 1) return children;
  return markNames(parts);
}
