import { useState } from 'react';
import { usePlanner, usePlans } from '../parts/PlannerContext.ts';
import { useSaveAllPlans } from '../parts/useSaveAllPlans.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Notices.module.css';

/** Work that would be lost on closing the page is said on every screen, at once, with the ways out. Else nothing. */
export function StorageNotice() {
  const { words, plans } = usePlanner();
  const { storage: text } = words;
  const reading = usePlans((state) => state.reading);
  const problem = usePlans((state) => state.problem);
  const saving = usePlans((state) => state.saving);
  const cleared = usePlans((state) => state.cleared);
  const [hidden, setHidden] = useState(false);
  const saveAll = useSaveAllPlans();

  if (reading === 'failed' || saving === 'failed') {
    const outdated = problem === 'outdated';
    const said =
      reading === 'failed' && problem === 'refused' ? words.app.storageRefused : text.problems[problem ?? 'refused'];
    const again = () => {
      if (outdated) window.location.reload();
      else if (reading === 'failed') void plans.getState().load();
      else plans.getState().saveAgain();
    };
    return (
      <Notice
        tone="bad"
        heading={said.title}
        headingLevel={2}
        action={
          <div className={styles['buttons']}>
            {saveAll && (
              <Button icon="download" onClick={() => void saveAll()}>
                {text.saveFile}
              </Button>
            )}
            <Button onClick={again}>{outdated ? text.reload : text.again}</Button>
          </div>
        }
      >
        <p>{said.text}</p>
      </Notice>
    );
  }
  if (!cleared || hidden) return null;
  return (
    <Notice
      tone="unknown"
      heading={text.cleared.title}
      headingLevel={2}
      action={
        <div className={styles['buttons']}>
          {saveAll && (
            <Button icon="download" onClick={() => void saveAll()}>
              {text.saveFile}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setHidden(true)}>
            {text.cleared.hide}
          </Button>
        </div>
      }
    >
      <p>{text.cleared.text}</p>
    </Notice>
  );
}
