import { useState } from 'react';
import { usePlanner, usePlans } from '../../parts/PlannerContext.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './KeptPlans.module.css';

/** Says how many stored records are no plan, and hands them over as they are. Nothing on a sound device. */
export function UnreadableNotice() {
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
        <div className={styles['buttons']}>
          <Button icon="download" onClick={() => void save()}>
            {text.save}
          </Button>
          {/* Only once there is a copy. */}
          {saved && (
            <Button icon="trash" onClick={discard}>
              {text.discard}
            </Button>
          )}
        </div>
      }
    >
      <p>{text.text}</p>
    </Notice>
  );
}
