import { describe, expect, it } from 'vitest';
import type { Pair } from './everyPair.ts';
import { everyPair } from './everyPair.ts';
import { reviewPage } from './reviewPage.ts';
import { sources, terms } from './terms.ts';

const pair: Pair = {
  path: 'start.lead',
  places: ['Start'],
  examples: [{ figures: '3', english: '3 <credits> & "more"', welsh: '3 chredyd' }],
  terms: terms.filter(({ english }) => english === 'credit'),
  confidence: 'A',
  code: '3fa9c1d2e4',
  approved: false,
};

const pairs = everyPair();

describe('The file a translator reviews', () => {
  it('shows a message in both languages with its figures, and runs nothing that stands in one', () => {
    const page = reviewPage([pair]);
    expect(page).toContain('<td lang="en">3 &lt;credits&gt; &amp; &quot;more&quot;</td><td lang="cy">3 chredyd</td>');
    expect(page).not.toContain('<credits>');
  });

  it('marks what no Welsh speaker has approved, with the code that approves these very words', () => {
    expect(reviewPage([pair])).toContain('<td>not yet: 3fa9c1d2e4</td>');
    expect(reviewPage([pair])).toContain('No Welsh speaker has approved 1 of these 1 messages.');
    expect(reviewPage([{ ...pair, approved: true }])).toContain('<td>yes</td>');
    expect(new Set(pairs.map(({ code }) => code)).size).toBe(pairs.length);
  });

  it('names the source of every term, or says that it is our judgement', () => {
    expect(terms.length).toBeGreaterThan(90);
    for (const { english, welsh, source, confidence, found } of terms) {
      expect(found.test(welsh), english).toBe(true);
      const seen = source !== 'our judgement';
      if (seen) for (const key of source.split(', ')) expect([...sources.keys()], english).toContain(key);
      expect(seen || confidence === 'U' || confidence === 'C', english).toBe(true);
    }
  });

  it('holds every message with its place, and as sure as its least certain term', () => {
    expect(pairs.length).toBeGreaterThan(1000);
    for (const { path, places, examples } of pairs) {
      expect(places[0], path).not.toBe('');
      for (const { english, welsh } of examples) expect(welsh === '', `${path}: ${english}`).toBe(english === '');
    }
    const guided = pairs.find(({ path }) => path === 'unitsScreen.summary.guidedHours');
    expect(guided?.confidence).toBe('U');
  });

  it.each([
    ['2 gredyd a 3 chredyd', 'credit'],
    ['Mae dau gymhwyster yma', 'qualification'],
    ['y ddwy uned orfodol', 'mandatory unit'],
    ["i ffwrdd o'r gwaith", 'off the job'],
    ['i ffwrdd o’r gwaith', 'off the job'],
    ['yn eich cynlluniau', 'plan'],
  ])('finds the term in “%s” whatever its mutation', (text, english) => {
    expect(terms.filter(({ found }) => found.test(text)).map((term) => term.english)).toContain(english);
  });
});
