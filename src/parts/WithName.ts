import { createElement, type ReactNode } from 'react';
import { useFirstWords } from './PlannerContext.ts';

/** Pieces of a sentence, every other one a name: the names marked as English. */
export function markNames(pieces: readonly string[]): ReactNode {
  // In one element: what holds the sentence may lay out its children side by side.
  return createElement(
    'span',
    null,
    ...pieces.map((piece, place) => (place % 2 === 0 ? piece : createElement('span', { lang: 'en' }, piece))),
  );
}

interface WithNameProps {
  readonly name: string;
  readonly children: string;
}

/** A sentence with one English name in it, for where that is known: to look for every name takes all that is published. */
export function WithName({ name, children }: WithNameProps) {
  const { locale } = useFirstWords();
  if (locale === 'en' || !children.includes(name)) return children;
  return markNames(children.split(name).flatMap((piece, place) => (place === 0 ? [piece] : [name, piece])));
}
