import { locales, type Locale } from './locale.ts';

/** The language a tag such as `cy-GB` stands for, if the planner speaks it. */
function spoken(tag: string | null): Locale | undefined {
  const [language] = (tag ?? '').toLowerCase().split('-');
  return locales.find((locale) => locale === language);
}

interface Wishes {
  /** From the link that was followed. */
  readonly inAddress: string | null;
  /** Chosen with the switch, now or on an earlier visit. */
  readonly remembered: string | null;
  /** What the browser asks for, most wanted first. */
  readonly browser: readonly string[];
}

/** A link that names a language opens in it; else the choice made here counts, else what the browser prefers, else English. */
export function chooseLocale({ inAddress, remembered, browser }: Wishes): Locale {
  const wishes = [inAddress, remembered, ...browser];
  return wishes.map(spoken).find((locale) => locale !== undefined) ?? 'en';
}
