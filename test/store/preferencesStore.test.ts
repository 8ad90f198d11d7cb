// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { createPreferencesStore } from '../../src/store/preferencesStore.ts';
import { runs } from '../runs.ts';

beforeEach(() => localStorage.clear());

const key = 'unit-planner:preferences';
const chosen = () => {
  const { theme, objective, locale, heardOfClearing } = createPreferencesStore().getState();
  return { theme, objective, locale, heardOfClearing };
};
const nothingChosen = { theme: 'device', objective: 'fewestSurplusCredits', locale: null, heardOfClearing: false };

it('what was chosen is there on the next visit', () => {
  const { setTheme, setLocale } = createPreferencesStore().getState();
  setTheme('dark');
  setLocale('cy');
  expect(chosen()).toEqual({ ...nothingChosen, theme: 'dark', locale: 'cy' });
});

it('a damaged choice is as if nobody had chosen, and the others stay', () => {
  const state = { theme: 'purple', objective: 7, locale: { cy: 1 }, heardOfClearing: true };
  localStorage.setItem(key, JSON.stringify({ state, version: 1 }));
  expect(chosen()).toEqual({ ...nothingChosen, heardOfClearing: true });
});

it('nothing that may be stored keeps the planner from starting', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.record({ state: fc.jsonValue(), version: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      ),
      (stored) => {
        localStorage.setItem(key, stored);
        const { locale, theme } = chosen();
        expect(locale === null || typeof locale === 'string').toBe(true);
        expect(['device', 'light', 'dark']).toContain(theme);
      },
    ),
    { numRuns: runs(200) },
  );
});
