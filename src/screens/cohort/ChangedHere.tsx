import { useState } from 'react';
import type { CohortEntry } from '../../cohort/cohortEntries.ts';
import { frameworksAlong, planFileOf } from '../../parts/planFileOf.ts';
import { usePlanner, useToday, useWords } from '../../parts/PlannerContext.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { updatePlanFile } from '../../sharing/updatePlanFile.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row } from '../../ui/Row.tsx';
import { useCohort, useCohortStore } from './useCohort.ts';

interface ChangedHereProps {
  readonly entries: readonly CohortEntry[];
  readonly onTake: (entries: readonly CohortEntry[]) => void;
}

const plansOf = ({ plan, options = [] }: CohortEntry) => [plan, ...options];

/** Plans that differ between this device and their files, and ways to bring the two together. */
export function ChangedHere({ entries, onTake }: ChangedHereProps) {
  const { catalogue, plans } = usePlanner();
  const words = useWords();
  const text = words.cohort.changedHere;
  const today = useToday();
  const store = useCohortStore();
  const canWrite = useCohort(({ sources }) => sources.some(({ watched }) => watched !== null));
  const [said, setSaid] = useState<readonly string[]>([]);
  const ahead = entries.filter(({ here }) => here === 'ahead');
  const behind = entries.filter(({ here }) => here === 'behind' || here === 'parted');

  const saveInFiles = async () => {
    const changedIn = (paths: readonly string[]) =>
      ahead.filter(({ file }) => file !== null && paths.includes(file)).flatMap(plansOf);
    const { saved, unsaved } = await store.getState().saveInto(
      [...new Set(ahead.flatMap(({ file }) => file ?? []))].map((path) => {
        const changed = changedIn([path]);
        const update = { plans: changed, frameworks: frameworksAlong(changed, catalogue) };
        return { path, update: (before) => updatePlanFile(before, update, today) };
      }),
    );
    plans.getState().markExported(changedIn(saved).map(({ id }) => id));
    setSaid([
      ...(saved.length > 0 ? [text.saved(saved.length)] : []),
      ...(unsaved.length > 0 ? [text.unsaved(unsaved)] : []),
    ]);
  };
  const saveAsOne = () => {
    const changed = ahead.flatMap(plansOf);
    const name = text.fileName(today);
    const file = planFileOf(changed, { catalogue, name, fallback: name, today });
    saveFile(file.name, file);
    plans.getState().markExported(changed.map(({ id }) => id));
    setSaid([text.savedOne(file.name)]);
  };

  return (
    <>
      {behind.length > 0 && (
        <Notice
          tone="info"
          headingLevel={2}
          heading={text.behind(behind.length)}
          action={<Button onClick={() => onTake(behind)}>{text.take}</Button>}
        >
          <p>{text.behindText}</p>
        </Notice>
      )}
      {ahead.length > 0 && (
        <Notice
          tone="info"
          headingLevel={2}
          heading={text.heading(ahead.length)}
          action={
            <Row>
              {canWrite && (
                <Button kind="primary" icon="download" onClick={() => void saveInFiles()}>
                  {text.save}
                </Button>
              )}
              <Button icon="download" onClick={saveAsOne}>
                {text.saveOne}
              </Button>
            </Row>
          }
        >
          <p>{text.text}</p>
        </Notice>
      )}
      <output>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
    </>
  );
}
