import { NewerPlans } from './NewerPlans.tsx';
import { PlanList } from './PlanList.tsx';
import { RemovedPlans } from './RemovedPlans.tsx';
import { useState } from 'react';
import { usePlans, useFirstWords, useDrafts, usePlanner, useWords } from '../../parts/PlannerContext.ts';
import { useSaveAllPlans } from '../../parts/useSaveAllPlans.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { allRead } from '../../parts/allRead.ts';
import { importKey, readImported, undoImport } from '../../parts/importedPlans.ts';
import { Row } from '../../ui/Row.tsx';
import { planName } from '../../parts/planName.ts';
import { saveFile } from '../../parts/saveFile.ts';

/** Everything that is on this device already, and what is to be said of it. */
export function PlansHere() {
  // Once the list stands nothing pushes it down.
  const [isListFirst] = useState(usePlans(({ reading }) => reading) === 'begun');
  const notices = (
    <>
      <UnreadableNotice />
      <LeftOutNotice />
      <ExportNudge />
      <ImportNotice />
    </>
  );
  return (
    <>
      {!isListFirst && notices}
      <PlanList />
      {isListFirst && notices}
      <NewerPlans />
      <RemovedPlans />
    </>
  );
}

/** About an hour's work: less than this is not worth a word. */
const muchWork = 40;

/** A quiet word when much of the work is nowhere but here. */
function ExportNudge() {
  const { storage } = useFirstWords();
  const changes = usePlans(({ plans, changesSinceExport }) =>
    Object.keys(plans).reduce((sum, id) => sum + (changesSinceExport[id] ?? 0), 0),
  );
  const [later, setLater] = useState(false);
  const saveAll = useSaveAllPlans();
  if (changes < muchWork || later || !saveAll) return null;
  return (
    <Notice
      tone="info"
      heading={storage.nudge.title(changes)}
      headingLevel={2}
      action={
        <Row>
          <Button icon="download" onClick={() => void saveAll()}>
            {storage.saveFile}
          </Button>
          <Button kind="quiet" onClick={() => setLater(true)}>
            {storage.nudge.later}
          </Button>
        </Row>
      }
    >
      <p>{storage.nudge.text}</p>
    </Notice>
  );
}

/** What was taken in from files in one go, and the way back, after a reload too. */
function ImportNotice() {
  const { plans, drafts } = usePlanner();
  const { received: text, open } = useWords().sharing;
  const imported = readImported(useDrafts((state) => state.drafts[importKey]));
  const [left, setLeft] = useState<number | null>(null);
  const forget = () => drafts.getState().discard(importKey);
  const undo = async () => {
    // Of hundreds of plans some are read later.
    await allRead(plans);
    if (imported) setLeft(undoImport(plans.getState(), imported));
    forget();
  };
  if (!imported) return <output>{left === null ? '' : text.undidAll(left)}</output>;
  return (
    <Notice
      tone="info"
      headingLevel={2}
      heading={text.tookAll(Object.keys(imported.added).length, Object.keys(imported.joined).length)}
      action={
        <Row>
          <Button icon="undo" onClick={() => void undo()}>
            {text.undoAll}
          </Button>
          <Button kind="quiet" onClick={forget}>
            {open.done}
          </Button>
        </Row>
      }
    />
  );
}

/** Longer texts are cut: they only have to be known again. */
const mostLetters = 60;

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, mostLetters);

/** Names what stored plans held that no plan can hold: nothing is dropped without a word. */
function LeftOutNotice() {
  const words = useFirstWords();
  const { leftOut: text } = words.start;
  const leftOut = usePlans((state) => state.leftOut);
  const [hidden, setHidden] = useState(false);
  const values = leftOut.flatMap(({ plan, repairs }) => repairs.map(({ path, value }) => ({ plan, path, value })));
  if (values.length === 0 || hidden) return null;
  return (
    <Notice
      tone="unknown"
      heading={text.title(values.length)}
      headingLevel={2}
      action={
        <Button kind="quiet" onClick={() => setHidden(true)}>
          {text.hide}
        </Button>
      }
    >
      <p>{text.text}</p>
      <ul>
        {values.map(({ plan, path, value }) => (
          <li key={`${plan.id} ${path.join(' ')}`}>{text.value(planName(plan, words), shown(value))}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Says how many stored records are no plan, and hands them over as they are. Nothing on a sound device. */
function UnreadableNotice() {
  const { words, plans } = usePlanner();
  const text = words.start.unreadable;
  const unreadable = usePlans((state) => state.unreadable);
  const [saved, setSaved] = useState(false);
  if (unreadable.length === 0) return null;
  const save = async () => {
    const { writeRawRecords } = await import('../../sharing/rawRecords.ts');
    saveFile(text.fileName, new Blob([writeRawRecords(unreadable)], { type: 'application/json' }));
    setSaved(true);
  };
  const discard = () => {
    for (const { key } of unreadable) plans.getState().discardUnreadable(key);
  };
  return (
    <Notice
      tone="unknown"
      heading={text.title(unreadable.length)}
      headingLevel={2}
      action={
        <Row>
          <Button icon="download" onClick={() => void save()}>
            {text.save}
          </Button>
          {/* Only once there is a copy. */}
          {saved && (
            <Button icon="trash" onClick={discard}>
              {text.discard}
            </Button>
          )}
        </Row>
      }
    >
      <p>{text.text}</p>
    </Notice>
  );
}
