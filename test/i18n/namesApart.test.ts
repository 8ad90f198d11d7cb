import { describe, expect, it } from 'vitest';
import { namesApart } from '../../src/i18n/namesApart.ts';
import { spoken } from '../e2e/words.ts';
import { samples } from './samples.ts';
import { sayAll } from './sayAll.ts';

const fromTheRight = 'محمد';
const kept = `\u2068${fromTheRight}\u2069`;

/** Samples in which every text but a day, a month or a code is a name that is read from the right. */
function renamed(value: unknown): unknown {
  if (typeof value === 'string') return / |^[A-Z][a-z]/.test(value) ? fromTheRight : value;
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
}

describe('A name that is read from the right', () => {
  it.each(Object.entries(spoken))('turns nothing round in any sentence: %s', (_, words) => {
    const said = sayAll(words, renamed(samples)).filter(({ text }) => text.includes(fromTheRight));
    expect(said.length).toBeGreaterThan(50);
    const loose = said.filter(({ text }) => text.replaceAll(kept, '').includes(fromTheRight));
    expect(loose.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('stays by itself in the heading of a review, and no other name is touched', () => {
    const { heading } = spoken.en.reviewScreen;
    expect(heading(fromTheRight, '2026-11-23')).toBe(`${kept}, 23 November 2026`);
    expect(heading('Mari', '2026-11-23')).toBe('Mari, 23 November 2026');
  });

  it('is kept apart once, in lists and inside what is said of a change', () => {
    const messages = namesApart({
      list: (names: readonly string[]) => names.join(', '),
      change: ({ after }: { readonly after: string }) => `Now ${after}.`,
    });
    expect(messages.list([fromTheRight, kept, 'Mari'])).toBe(`${kept}, ${kept}, Mari`);
    expect(messages.change({ after: fromTheRight })).toBe(`Now ${kept}.`);
  });
});
