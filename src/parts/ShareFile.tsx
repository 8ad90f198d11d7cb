import { useState } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { Button } from '../ui/Button.tsx';
import { canHandOn, handOn } from './handOn.ts';
import { usePlanner, useToday } from './PlannerContext.ts';
import { planFileOf } from './planFileOf.ts';
import { planNameAlone } from './planName.ts';
import { saveFile } from './saveFile.ts';
import { Row } from '../ui/Row.tsx';
import styles from './ShareDialog.module.css';

/** Saves a plan as a file, or hands it to the device's share sheet. */
export function ShareFile({ plan }: { readonly plan: Plan }) {
  const { words, catalogue, plans } = usePlanner();
  const today = useToday();
  const { file: text } = words.sharing;
  const [said, setSaid] = useState('');
  const make = () =>
    planFileOf([plan], { catalogue, name: planNameAlone(plan, words), fallback: text.fallbackName, today });
  const gone = () => plans.getState().markExported([plan.id]);
  const save = () => {
    const file = make();
    saveFile(file.name, file);
    setSaid(text.saved(file.name));
    gone();
  };
  const send = async () => {
    if (await handOn({ files: [make()] })) gone();
  };
  return (
    <Row>
      <Button kind="primary" icon="download" onClick={save}>
        {text.save}
      </Button>
      {canHandOn({ files: [make()] }) && (
        <Button icon="share" onClick={() => void send()}>
          {text.send}
        </Button>
      )}
      <output className={styles['said']}>{said}</output>
    </Row>
  );
}
