import { useState } from 'react';
import { usePlans, useFirstWords } from '../../parts/PlannerContext.ts';
import { useSaveAllPlans } from '../../parts/useSaveAllPlans.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './KeptPlans.module.css';

/** About an hour's work: less than this is not worth a word. */
const muchWork = 40;

/** A quiet word when much of the work is nowhere but here. */
export function ExportNudge() {
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
        <div className={styles['buttons']}>
          <Button icon="download" onClick={() => void saveAll()}>
            {storage.saveFile}
          </Button>
          <Button kind="quiet" onClick={() => setLater(true)}>
            {storage.nudge.later}
          </Button>
        </div>
      }
    >
      <p>{storage.nudge.text}</p>
    </Notice>
  );
}
