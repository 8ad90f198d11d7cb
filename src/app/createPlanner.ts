import type { StoreApi } from 'zustand/vanilla';
import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { FirstWords } from '../i18n/words.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import { askWorkers } from '../store/askAway.ts';
import { createDraftsStore } from '../store/draftsStore.ts';
import { createFrameworksStore, indexedDbFrameworks } from '../store/frameworksStore.ts';
import { indexedDbPlans } from '../store/indexedDbPlans.ts';
import { keepStorage } from '../store/keepStorage.ts';
import { keptIds } from '../store/keptIds.ts';
import { leavingIn } from '../store/leaving.ts';
import { otherTabs } from '../store/otherTabs.ts';
import { plannerDatabase } from '../store/plannerDatabase.ts';
import { createPlansStore } from '../store/plansStore.ts';
import type { PreferencesState } from '../store/preferencesStore.ts';
import { indexedDbDrafts } from '../store/studioDrafts.ts';
import { createStudioStore } from '../store/studioStore.ts';
import { createToday } from '../store/todayStore.ts';
import { createLanguage } from './createLanguage.ts';
import { createUpdates } from './serviceWorker.ts';
import { storageName } from './storageName.ts';
import { workerPlaces } from './startAnswering.ts';

const now = () => new Date().toISOString();

/** Milliseconds that the list of plans has for being shown before the other plans are read. */
const timeToShow = 300;

/** The list of plans is there, and nothing else needs one of them at once. */
const isOnStart = () => ['', '#/'].includes(window.location.hash);

/** 120 random bits as 20 letters and digits. `crypto.randomUUID` is missing where a page is not served securely. */
export function randomId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => alphabet[byte % 64]).join('');
}

/** The planner as it runs in a browser: stores on this device, the device's clock. */
export function createPlanner(words: FirstWords, preferences: StoreApi<PreferencesState>): PlannerParts {
  const inTransaction = plannerDatabase(
    storageName,
    (trouble) => plans.setState({ trouble }),
    // Chromium does so where the disk fails it, and may lose what it stores afterwards. Others do so to pages that rest.
    () => 'userAgentData' in navigator && plans.getState().distrust(),
  );
  const today = createToday();
  const storage = () => window.localStorage;
  const page = randomId();
  const latest = keptIds(`${storageName}:latest`, storage);
  const frameworks = createFrameworksStore(indexedDbFrameworks(inTransaction), builtInCatalogue);
  const studio = createStudioStore(indexedDbDrafts(inTransaction), now);
  const plans = createPlansStore({
    repository: indexedDbPlans(inTransaction, today.getState),
    now,
    page,
    tabs: otherTabs(storageName),
    leaving: leavingIn(storageName, page, storage),
    doubt: keptIds(`${storageName}:doubtful`, () => window.sessionStorage),
    latest: { ...latest, read: () => (isOnStart() ? latest.read() : []) },
    untilShown: () =>
      new Promise((done) => {
        setTimeout(done, timeToShow);
      }),
    onCleared: () => {
      void frameworks.getState().storeAgain();
      studio.getState().storeAgain();
    },
    askToKeep: () => keepStorage(navigator.storage),
  });
  return {
    language: createLanguage(words),
    frameworks,
    plans,
    drafts: createDraftsStore({ name: storageName, storage, today: today.getState, otherTabs: window }),
    studio,
    updates: createUpdates(),
    preferences,
    ask: askWorkers(workerPlaces),
    today,
    newId: randomId,
    now,
  };
}
