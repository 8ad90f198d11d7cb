import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/i18n/chooseLocale.ts';

const nothing = { inAddress: null, remembered: null, browser: [] };

describe('The language of a visit', () => {
  it.each([
    [['cy-GB', 'en-GB'], 'cy'],
    [['cy'], 'cy'],
    [['CY'], 'cy'],
    [['en-US', 'cy'], 'en'],
    [['pl', 'cy', 'en'], 'cy'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ])('is what a browser that asks for %j prefers on a first visit', (browser, locale) => {
    expect(chooseLocale({ ...nothing, browser })).toBe(locale);
  });

  it('is the one chosen here before, whatever the browser asks for', () => {
    expect(chooseLocale({ ...nothing, remembered: 'cy', browser: ['en-GB'] })).toBe('cy');
    expect(chooseLocale({ ...nothing, remembered: 'en', browser: ['cy'] })).toBe('en');
  });

  it('is the one a link names, before anything else', () => {
    expect(chooseLocale({ inAddress: 'cy', remembered: 'en', browser: ['en'] })).toBe('cy');
    expect(chooseLocale({ inAddress: 'en', remembered: 'cy', browser: ['cy'] })).toBe('en');
  });

  it.each(['', 'xx', '<script>', '-', 'welsh'])('is not put out by the odd wish “%s”', (odd) => {
    expect(chooseLocale({ inAddress: odd, remembered: odd, browser: [odd, 'cy'] })).toBe('cy');
  });
});
