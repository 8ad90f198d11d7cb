import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadWords } from '../i18n/loadWords.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FirstWords } from '../i18n/words.ts';
import type { LanguageState } from '../parts/PlannerContext.ts';

/** The language the planner speaks. FirstWords of another one are loaded when it is asked for. */
export function createLanguage(words: FirstWords): StoreApi<LanguageState> {
  /** The language asked for last: a slow one must not come after it. */
  let wanted: Locale = words.locale;
  return createStore<LanguageState>()((set) => ({
    words,
    missing: null,
    speak: async (locale) => {
      wanted = locale;
      try {
        const next = await loadWords(locale);
        if (wanted === locale) set({ words: next, missing: null });
        return wanted === locale;
      } catch {
        // Not kept on this device yet, and no network to fetch it: everything stays as it was.
        if (wanted === locale) set({ missing: locale });
        return false;
      }
    },
  }));
}
