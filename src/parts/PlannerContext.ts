import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Locale } from '../i18n/locale.ts';
import { isWhole, type FirstWords, type Words } from '../i18n/words.ts';
import type { AskAway } from '../store/askAway.ts';
import type { DraftsState } from '../store/draftsStore.ts';
import type { FrameworksState } from '../store/frameworksStore.ts';
import type { PlansState } from '../store/plansState.ts';
import type { PreferencesState } from '../store/preferencesStore.ts';
import type { StudioState } from '../store/studioStore.ts';
import type { Today } from '../store/todayStore.ts';

/** Whether this page works offline, and whether there is a later version of it. */
export interface UpdateState {
  /** The planner works without a network from now on. */
  readonly offlineReady: boolean;
  /** `ready`: a new version waits until it is taken. `elsewhere`: another tab took it; this one runs the earlier version. */
  readonly update: 'none' | 'ready' | 'taking' | 'elsewhere';
  /** Takes the new version and reloads. Every change is stored by then. */
  readonly take: () => void;
}

/** The language the planner speaks now. */
export interface LanguageState {
  readonly words: FirstWords;
  /** A language that was asked for and could not be loaded. */
  readonly missing: Locale | null;
  /** Speaks another language from now on; false where it could not be loaded, or another one was asked for meanwhile. */
  readonly speak: (locale: Locale) => Promise<boolean>;
}

/** What the planner stands on. Made once in `app`, or by a test with stores of its own. */
export interface PlannerParts {
  readonly language: StoreApi<LanguageState>;
  readonly frameworks: StoreApi<FrameworksState>;
  readonly plans: StoreApi<PlansState>;
  /** What is typed in forms and not saved yet. */
  readonly drafts: StoreApi<DraftsState>;
  /** Frameworks that are being made. */
  readonly studio: StoreApi<StudioState>;
  readonly updates: StoreApi<UpdateState>;
  readonly preferences: StoreApi<PreferencesState>;
  /** Has something worked out away from the page. */
  readonly ask: AskAway;
  /** Moves on while the page is open: `useToday` follows it. */
  readonly today: Today;
  /** A fresh id for a new plan. */
  readonly newId: () => string;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** What every screen stands on. */
export interface Planner extends PlannerParts {
  /** Every framework on this device, as of now. */
  readonly catalogue: Catalogue;
  /** All words in the language it speaks now. */
  readonly words: FirstWords;
}

export const PlannerContext = createContext<Planner | null>(null);

export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error('No PlannerContext above this component');
  return planner;
}

/** What is said from the first screen on. */
export const useFirstWords = (): FirstWords => usePlanner().words;

/** All words, for what is loaded when it is opened (`lazyPart`). */
export function useWords(): Words {
  const { words } = usePlanner();
  if (!isWhole(words)) throw new Error('Only what lazyPart loads has all words');
  return words;
}

export function usePlans<T>(select: (state: PlansState) => T): T {
  return useStore(usePlanner().plans, select);
}

export function useDrafts<T>(select: (state: DraftsState) => T): T {
  return useStore(usePlanner().drafts, select);
}

/** Today's date on this device, `2026-11-23`. */
export const useToday = (): string => useStore(usePlanner().today);

export function useFrameworks<T>(select: (state: FrameworksState) => T): T {
  return useStore(usePlanner().frameworks, select);
}

export function useStudioDrafts<T>(select: (state: StudioState) => T): T {
  return useStore(usePlanner().studio, select);
}

export function useLanguage<T>(select: (state: LanguageState) => T): T {
  return useStore(usePlanner().language, select);
}

export function usePreferences<T>(select: (state: PreferencesState) => T): T {
  return useStore(usePlanner().preferences, select);
}

export function useUpdates<T>(select: (state: UpdateState) => T): T {
  return useStore(usePlanner().updates, select);
}
