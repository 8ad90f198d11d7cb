/** Where links to plans lead, below the `#`: `/open/`, the letters, and the framework where it does not come with the planner. */
export const openPlanPath = '/open/';

/** Names the language a link opens in: `?lang=cy`. */
export const languageParameter = 'lang';

/** `page` in a language, or in the one its reader prefers. Everything else of the address stays. */
export function addressInLanguage(page: string, language: string | null): string {
  const address = new URL(page);
  if (language === null) address.searchParams.delete(languageParameter);
  else address.searchParams.set(languageParameter, language);
  return address.href;
}

/**
 * The whole address of a link. `page`: the address the planner is at; what stands behind its `#` is not taken along.
 * `language`: the one it opens in, or null for the one its reader prefers.
 */
export function planAddress(page: string, letters: string, language: string | null): string {
  return `${addressInLanguage(page, language).replace(/#.*$/s, '')}#${openPlanPath}${letters}`;
}

/** The letters in an address, or in a message that holds one, with the framework they need; null where there are none. */
export function lettersInAddress(text: string): string | null {
  return /#\/open\/([A-Za-z0-9_-]+(?:\/[a-z0-9-]{1,60}(?![\w-]))?)/.exec(text.slice(0, 100_000))?.[1] ?? null;
}
