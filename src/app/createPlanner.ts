import { builtInCatalogue } from '../catalogue/builtInCatalogue.ts';
import type { PlannerParts } from '../parts/PlannerContext.ts';
import { createDraftsStore } from '../store/draftsStore.ts';
import { createFrameworksStore, indexedDbFrameworks } from '../store/frameworksStore.ts';
import { indexedDbPlans } from '../store/indexedDbPlans.ts';
import { keepStorage } from '../store/keepStorage.ts';
import { keptIds } from '../store/keptIds.ts';
import { leavingIn } from '../store/leaving.ts';
import { otherTabs } from '../store/otherTabs.ts';
import { plannerDatabase } from '../store/plannerDatabase.ts';
import { createPlansStore } from '../store/plansStore.ts';
import { indexedDbDrafts } from '../store/studioDrafts.ts';
import { createStudioStore } from '../store/studioStore.ts';
import type { FirstParts } from './firstParts.ts';
import { isOnStart } from './firstVisit.ts';
import { atRest, painted } from './painted.ts';
import { storageName } from './storageName.ts';

/** The planner as it runs in a browser: with all that is stored on this device. */
export function createPlanner(first: FirstParts): PlannerParts {
  const { today, newId, now } = first;
  const inTransaction = plannerDatabase(
    storageName,
    (trouble) => plans.setState({ trouble }),
    // Chromium does so where the disk fails it, and may lose what it stores afterwards. Others do so to pages that rest.
    () => 'userAgentData' in navigator && plans.getState().distrust(),
  );
  const storage = () => window.localStorage;
  const page = newId();
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
    untilShown: painted,
    untilAtRest: atRest,
    onCleared: () => {
      void frameworks.getState().storeAgain();
      studio.getState().storeAgain();
    },
    askToKeep: () => keepStorage(navigator.storage),
  });
  return {
    ...first,
    frameworks,
    plans,
    drafts: createDraftsStore({ name: storageName, storage, today: today.getState, otherTabs: window }),
    studio,
  };
}
