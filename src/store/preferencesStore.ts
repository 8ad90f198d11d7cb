import { createStore, type StoreApi } from 'zustand/vanilla';

/** What may be chosen; the first is as if nobody had chosen. */
const themes = ['device', 'light', 'dark'] as const;
const objectives = ['fewestSurplusCredits', 'fewestUnits', 'fewestGuidedHours', 'closestToStarred'] as const;

export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  readonly objective: (typeof objectives)[number];
  /** The language chosen with the switch; null until somebody chooses. */
  readonly locale: string | null;
  /** The reader has heard that the browser may clear its storage. */
  readonly heardOfClearing: boolean;
}

/** Small choices of this device's reader; no part of any plan. */
export interface PreferencesState extends Preferences {
  readonly setTheme: (theme: Theme) => void;
  readonly setObjective: (objective: Preferences['objective']) => void;
  readonly setLocale: (locale: string) => void;
  readonly hearOfClearing: () => void;
}

const oneOf = <T>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/** Each value that is damaged, or of another version, is as if nobody had chosen. */
function readPreferences({ theme, objective, locale, heardOfClearing }: Record<string, unknown>): Preferences {
  return {
    theme: oneOf(themes, theme),
    objective: oneOf(objectives, objective),
    locale: typeof locale === 'string' ? locale : null,
    heardOfClearing: heardOfClearing === true,
  };
}

function readStored(key: string): Preferences {
  try {
    const { state } = JSON.parse(localStorage.getItem(key) ?? '') as { state: Record<string, unknown> };
    return readPreferences(state);
  } catch {
    return readPreferences({});
  }
}

/** Remembers preferences in localStorage, where the browser has one; without it they last until the page is closed. */
export function createPreferencesStore(name = 'unit-planner'): StoreApi<PreferencesState> {
  const key = `${name}:preferences`;
  const store = createStore<PreferencesState>()((set) => ({
    ...readStored(key),
    setTheme: (theme) => set({ theme }),
    setObjective: (objective) => set({ objective }),
    setLocale: (locale) => set({ locale }),
    hearOfClearing: () => set({ heardOfClearing: true }),
  }));
  store.subscribe((state) => {
    try {
      localStorage.setItem(key, JSON.stringify({ state, version: 1 }));
    } catch {
      // There is none, or it is full.
    }
  });
  return store;
}
