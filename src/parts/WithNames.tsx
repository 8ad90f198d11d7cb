import { oncePer } from '../catalogue/oncePer.ts';
import { englishNames } from '../catalogue/englishNames.ts';
import type { Framework } from '../catalogue/schema.ts';
import { usePlanner } from './PlannerContext.ts';
import { markNames } from './WithName.ts';

/** Finds any of the names, the longest first, so that no name is cut short by one that begins like it. */
const patternFor = oncePer((frameworks: readonly Framework[]): RegExp => {
  const names = new Set(frameworks.flatMap((framework) => [...englishNames(framework)]));
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\d])(${escaped.join('|')})(?![\p{L}\d])`, 'u');
});

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
