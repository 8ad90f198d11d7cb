import { useState } from 'react';
import { beginFrom } from '../plan/beginFrom.ts';
import type { Plan } from '../plan/planSchema.ts';
import { Button } from '../ui/Button.tsx';
import { canShare, openShareSheet } from './shareSheet.ts';
import { usePlanner, useToday, useWords } from './PlannerContext.ts';
import { planFileOf } from './planFileOf.ts';
import { planName } from './planName.ts';
import { saveFile } from './saveFile.ts';
import { Row } from '../ui/Row.tsx';
import styles from './ShareDialog.module.css';

interface ShareFileProps {
  readonly plan: Plan;
  /** For others to begin from: nothing about a person goes along, and it is no copy to keep. */
  readonly starter?: boolean;
}

/** Saves a plan as a file, or hands it to the device's share sheet. */
export function ShareFile({ plan, starter = false }: ShareFileProps) {
  const { catalogue, plans, newId, now } = usePlanner();
  const words = useWords();
  const today = useToday();
  const { file: text } = words.sharing;
  const [said, setSaid] = useState('');
  const make = () =>
    starter
      ? planFileOf([beginFrom(plan, { id: newId(), kind: 'starter', now: now() })], {
          catalogue,
          name: words.sharing.starter.fileName,
          fallback: words.storage.fallbackName,
          today,
          starter,
        })
      : planFileOf([plan], { catalogue, name: planName(plan, words), fallback: words.storage.fallbackName, today });
  const gone = () => {
    if (!starter) plans.getState().markExported([plan.id]);
  };
  const save = () => {
    const file = make();
    saveFile(file.name, file);
    setSaid(words.storage.saved(file.name));
    gone();
  };
  const send = async () => {
    if (await openShareSheet({ files: [make()] })) gone();
  };
  return (
    <Row>
      <Button kind={starter ? 'secondary' : 'primary'} icon="download" onClick={save}>
        {starter ? words.sharing.starter.save : text.save}
      </Button>
      {canShare({ files: [make()] }) && (
        <Button icon="share" onClick={() => void send()}>
          {starter ? words.sharing.starter.sendFile : text.send}
        </Button>
      )}
      <output className={styles['said']}>{said}</output>
    </Row>
  );
}
