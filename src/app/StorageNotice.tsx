import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { FirstWords } from '../i18n/words.ts';
import { planName } from '../parts/planName.ts';
import { useFrameworks, usePlanner, usePlans, usePreferences } from '../parts/PlannerContext.ts';
import { useSaveAllPlans } from '../parts/useSaveAllPlans.ts';
import type { StorageProblem } from '../store/storageProblem.ts';
import type { PlansState } from '../store/plansState.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, type NoticeTone } from '../ui/Notice.tsx';
import { Row } from '../ui/Row.tsx';

/** So many changes are worth a word on what may become of them. */
const fewChanges = 3;

/** What the reader can do, beside saving a file. */
type WayOut = 'again' | 'reload' | 'hide' | null;

interface Trouble {
  readonly tone: NoticeTone;
  readonly said: { readonly title: string; readonly text: string };
  readonly wayOut: WayOut;
}

/** The worst of what is to be said of the storage. */
function troubleOf(state: PlansState, otherProblem: StorageProblem | null, words: FirstWords): Trouble | null {
  const { storage: text } = words;
  const { reading, saving, trouble, problem } = state;
  if (trouble === 'later') return { tone: 'bad', said: text.problems.later, wayOut: 'reload' };
  if (reading === 'failed' && problem === 'refused')
    return { tone: 'bad', said: words.app.storageRefused, wayOut: 'again' };
  if (reading === 'failed' || saving === 'failed' || otherProblem) {
    const why = problem ?? otherProblem ?? 'refused';
    return { tone: 'bad', said: text.problems[why], wayOut: why === 'outdated' ? 'reload' : 'again' };
  }
  if (trouble === 'blocked') return { tone: 'bad', said: text.problems.blocked, wayOut: null };
  if (trouble === 'silent') return { tone: 'bad', said: text.problems.silent, wayOut: 'reload' };
  if (saving === 'unsure') return { tone: 'bad', said: text.problems.unsure, wayOut: null };
  if (state.cleared) return { tone: 'unknown', said: text.cleared, wayOut: 'hide' };
  return null;
}

/** Work that would be lost on closing the page is said on every screen, at once, with the ways out. Else nothing. */
export function StorageNotice() {
  const { words, plans, frameworks } = usePlanner();
  const { storage: text } = words;
  const otherProblem = useFrameworks(({ problem }) => problem);
  const [hidden, setHidden] = useState(false);
  const saveAll = useSaveAllPlans();
  const trouble = usePlans(useShallow((state) => troubleOf(state, otherProblem, words)));
  if (!trouble) return <ClearingNotice />;
  const { tone, said, wayOut } = trouble;
  if (wayOut === 'hide' && hidden) return null;
  const again = () => {
    const { reading, load, saveAgain } = plans.getState();
    if (reading === 'failed') void load();
    else saveAgain();
    if (otherProblem) void frameworks.getState().storeAgain();
  };
  return (
    <Notice
      tone={tone}
      heading={said.title}
      headingLevel={2}
      action={
        <Row>
          {saveAll && (
            <Button icon="download" onClick={() => void saveAll()}>
              {text.saveFile}
            </Button>
          )}
          {wayOut === 'again' && <Button onClick={again}>{text.again}</Button>}
          {wayOut === 'reload' && <Button onClick={() => window.location.reload()}>{text.reload}</Button>}
          {wayOut === 'hide' && (
            <Button kind="quiet" onClick={() => setHidden(true)}>
              {text.cleared.hide}
            </Button>
          )}
        </Row>
      }
    >
      <p>{said.text}</p>
      <StuckPlans />
    </Notice>
  );
}

/** The removed plans that the browser would not take out. */
function StuckPlans() {
  const { words } = usePlanner();
  const stuck = usePlans((state) => state.stuck);
  return stuck.length > 0 && <p>{words.storage.stuck(stuck.map((plan) => planName(plan, words)))}</p>;
}

/** Said once, when there is something to lose: the browser has not promised to keep it. */
function ClearingNotice() {
  const { storage: text } = usePlanner().words;
  const isDue = usePlans(
    ({ mayBeCleared, changesSinceExport }) =>
      mayBeCleared && Object.values(changesSinceExport).reduce((sum, changes) => sum + changes, 0) >= fewChanges,
  );
  const { heardOfClearing, hearOfClearing } = usePreferences((state) => state);
  const saveAll = useSaveAllPlans();
  if (!isDue || heardOfClearing || !saveAll) return null;
  return (
    <Notice
      tone="info"
      heading={text.mayBeCleared.title}
      headingLevel={2}
      action={
        <Row>
          <Button icon="download" onClick={() => void saveAll().then(hearOfClearing)}>
            {text.saveFile}
          </Button>
          <Button kind="quiet" onClick={hearOfClearing}>
            {text.nudge.later}
          </Button>
        </Row>
      }
    >
      <p>{text.mayBeCleared.text}</p>
    </Notice>
  );
}
