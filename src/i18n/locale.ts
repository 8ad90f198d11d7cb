/** Languages the planner speaks. */
export const locales = ['en', 'cy'] as const;

export type Locale = (typeof locales)[number];

/** For `lang`. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy' };
