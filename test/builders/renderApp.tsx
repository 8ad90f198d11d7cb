import { cleanup, render, screen } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { createLanguage } from '../../src/app/createLanguage.ts';
import { createUpdates } from '../../src/app/serviceWorker.ts';
import { builtInCatalogue } from '../../src/catalogue/builtInCatalogue.ts';
import type { Framework } from '../../src/catalogue/schema.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { PlannerParts } from '../../src/parts/PlannerContext.ts';
import type { Plan } from '../../src/plan/planSchema.ts';
import { memoryPlans } from './memoryPlans.ts';
import type { PlanRepository } from '../../src/store/planRepository.ts';
import { createDraftsStore } from '../../src/store/draftsStore.ts';
import { createFrameworksStore, type FrameworkRepository } from '../../src/store/frameworksStore.ts';
import { createPlansStore } from '../../src/store/plansStore.ts';
import type { DraftRepository } from '../../src/store/studioDrafts.ts';
import { createStudioStore } from '../../src/store/studioStore.ts';
import { createPreferencesStore } from '../../src/store/preferencesStore.ts';
import { fixedToday } from '../../src/store/todayStore.ts';
import { allWords } from './allWords.ts';

interface AppSetting {
  /** What stands behind the `#`. */
  readonly address?: string;
  readonly plans?: readonly Plan[];
  /** In place of `plans`. */
  readonly repository?: PlanRepository;
  /** Frameworks stored on the device, beside those that come with the planner. */
  readonly frameworks?: readonly Framework[];
  readonly today?: string;
  /** A screen with room for tables; else a phone. */
  readonly wide?: boolean;
  readonly locale?: Locale;
  /** A later visit: what the last one left on the device is there. */
  readonly again?: boolean;
}

/** Keeps frameworks only as long as the page is open. */
const memoryFrameworks = (stored: readonly Framework[]): FrameworkRepository => ({
  readAll: async () => stored,
  write: async () => undefined,
  remove: async () => undefined,
});

/** Keeps frameworks that are being made no longer than the page is open. */
const memoryDrafts: DraftRepository = {
  readAll: async () => [],
  write: async () => false,
  remove: async () => undefined,
};

/** What every browser has and jsdom has not. */
function furnishPage(wide: boolean): void {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => Object.assign(new EventTarget(), { matches: wide && query.includes('min-width') }),
  });
  window.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

/** The whole planner with a real store, on 23 November 2026 unless said otherwise, at one address. */
export async function renderApp({
  address = '/',
  plans = [],
  repository,
  frameworks = [],
  today = '2026-11-23',
  wide = false,
  locale = 'en',
  again = false,
}: AppSetting = {}) {
  cleanup();
  furnishPage(wide);
  if (!again) localStorage.clear();
  // Nor does it find what a test with a database left there.
  vi.stubGlobal('indexedDB', undefined);
  window.location.hash = `#${address}`;
  // Noon where the test runs: in UTC it is tomorrow already east of Fiji.
  const now = () => new Date(`${today}T12:00`).toISOString();
  let made = 0;
  const words = await allWords(locale);
  const planner: PlannerParts = {
    language: createLanguage(words),
    frameworks: createFrameworksStore(memoryFrameworks(frameworks), builtInCatalogue),
    plans: createPlansStore({ repository: repository ?? memoryPlans(plans), now, page: 'this page' }),
    drafts: createDraftsStore({ name: 'unit-planner', storage: () => localStorage, today: () => today }),
    studio: createStudioStore(memoryDrafts, now),
    updates: createUpdates(),
    preferences: createPreferencesStore(),
    ask: ({ answerHere, onReply }) => {
      onReply(
        answerHere(() => () => false),
        'page',
      );
      return () => undefined;
    },
    today: fixedToday(today),
    newId: () => `new-${(made += 1)}`,
    now,
  };
  await planner.frameworks.getState().load();
  await planner.plans.getState().load();
  render(<App planner={planner} />);
  await screen.findByRole('heading', { level: 1 });
  // No stylesheet is loaded here, so nothing takes the pointer away from what is pressed.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { planner, words, user };
}
