import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';

/** What is remembered. A value that is damaged, or of another version, is as if nobody had chosen. */
const PreferencesSchema = v.object({
  theme: v.fallback(v.picklist(['device', 'light', 'dark']), 'device'),
  objective: v.fallback(
    v.picklist(['fewestSurplusCredits', 'fewestUnits', 'fewestGuidedHours', 'closestToStarred']),
    'fewestSurplusCredits',
  ),
  /** The language chosen with the switch; null until somebody chooses. */
  locale: v.fallback(v.nullable(v.string()), null),
  /** The reader has heard that the browser may clear its storage. */
  heardOfClearing: v.fallback(v.boolean(), false),
});

type Preferences = Readonly<v.InferOutput<typeof PreferencesSchema>>;
export type Theme = Preferences['theme'];

/** Small choices of this device's reader; no part of any plan. */
export interface PreferencesState extends Preferences {
  readonly setTheme: (theme: Theme) => void;
  readonly setObjective: (objective: Preferences['objective']) => void;
  readonly setLocale: (locale: string) => void;
  readonly hearOfClearing: () => void;
}

function readPreferences(stored: unknown): Preferences {
  const parsed = v.safeParse(PreferencesSchema, stored);
  return parsed.success ? parsed.output : v.parse(PreferencesSchema, {});
}

/** Remembers preferences in localStorage, where the browser has one; without it they last until the page is closed. */
export function createPreferencesStore(name = 'unit-planner'): StoreApi<PreferencesState> {
  return createStore<PreferencesState>()(
    persist(
      (set) => ({
        ...readPreferences(null),
        setTheme: (theme) => set({ theme }),
        setObjective: (objective) => set({ objective }),
        setLocale: (locale) => set({ locale }),
        hearOfClearing: () => set({ heardOfClearing: true }),
      }),
      {
        name: `${name}:preferences`,
        version: 1,
        migrate: readPreferences,
        merge: (stored, current) => ({ ...current, ...readPreferences(stored) }),
      },
    ),
  );
}
