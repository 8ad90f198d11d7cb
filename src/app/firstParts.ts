import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FirstWords } from '../i18n/words.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import { askWorkers, type WorkerPlaces } from '../store/askAway.ts';
import type { DraftsState } from '../store/draftsStore.ts';
import type { FrameworksState } from '../store/frameworksStore.ts';
import { nothingRead, type PlansState } from '../store/plansState.ts';
import type { PreferencesState } from '../store/preferencesStore.ts';
import type { StudioState } from '../store/studioStore.ts';
import { createToday } from '../store/todayStore.ts';
import { createLanguage } from './createLanguage.ts';
import { createUpdates } from './serviceWorker.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** What does not depend on anything stored but the reader's preferences. */
export type FirstParts = Omit<PlannerParts, 'frameworks' | 'plans' | 'drafts' | 'studio'>;

/** 120 random bits as 20 letters and digits. `crypto.randomUUID` is missing where a page is not served securely. */
export function randomId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => alphabet[byte % 64]).join('');
}

export const firstParts = (words: FirstWords, preferences: StoreApi<PreferencesState>): FirstParts => ({
  language: createLanguage(words),
  updates: createUpdates(),
  preferences,
  ask: askWorkers(workerPlaces),
  today: createToday(),
  newId: randomId,
  now: () => new Date().toISOString(),
});

/** A store that shows something and can do nothing yet. */
const standIn = <State>(shown: Partial<State>) => createStore<State>()(() => shown as State);

/** The planner as long as nothing is loaded but Start. Whatever else is asked for waits until all plans are read. */
export const plannerInWait = (first: FirstParts): PlannerParts => ({
  ...first,
  frameworks: standIn<FrameworksState>({ catalogue: { frameworks: [] }, problem: null }),
  plans: standIn<PlansState>({ ...nothingRead, reading: 'begun' }),
  drafts: standIn<DraftsState>({ drafts: {} }),
  studio: standIn<StudioState>({}),
});

/** From a disk no page may start a worker. */
const isOneFile = import.meta.env.MODE === 'single';

/** Milliseconds the page works on one answer, where workers cannot be had. */
const longestHere = 100;

const workerPlaces: WorkerPlaces = {
  startWorker: isOneFile
    ? null
    : () => new Worker(new URL('./answeringWorker.ts', import.meta.url), { type: 'module' }),
  patience: 20_000,
  startWatch: () => stopAfter(longestHere),
};
