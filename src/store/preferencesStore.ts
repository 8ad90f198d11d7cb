import { createStore, type StoreApi } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';
import type { Objective } from '../completion/answer.ts';

export type Theme = 'device' | 'light' | 'dark';

/** Small choices of this device's reader; no part of any plan. */
export interface PreferencesState {
  readonly theme: Theme;
  readonly objective: Objective;
  /** The language chosen with the switch; null until somebody chooses. */
  readonly locale: string | null;
  readonly setTheme: (theme: Theme) => void;
  readonly setObjective: (objective: Objective) => void;
  readonly setLocale: (locale: string) => void;
}

/** Remembers preferences in localStorage, where the browser has one; without it they last until the page is closed. */
export function createPreferencesStore(name = 'unit-planner'): StoreApi<PreferencesState> {
  return createStore<PreferencesState>()(
    persist(
      (set) => ({
        theme: 'device',
        objective: 'fewestSurplusCredits',
        locale: null,
        setTheme: (theme) => set({ theme }),
        setObjective: (objective) => set({ objective }),
        setLocale: (locale) => set({ locale }),
      }),
      { name: `${name}:preferences`, version: 1 },
    ),
  );
}
