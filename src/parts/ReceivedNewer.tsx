import { useState } from 'react';
import type { NewerPlan } from '../sharing/planFile.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { usePlanner, useWords } from './PlannerContext.ts';
import { Quiet } from '../ui/Quiet.tsx';
import styles from './ReceivedPlans.module.css';
import { rawPlanName } from './rawPlanName.ts';

const idOf = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;

interface ReceivedNewerProps {
  readonly plan: NewerPlan;
  readonly headingLevel: 2 | 3;
}

/** A plan of a later format: it can be kept whole, and opened once this planner is newer too. */
export function ReceivedNewer({ plan: { format, raw }, headingLevel }: ReceivedNewerProps) {
  const Heading = `h${headingLevel}` as const;
  const { plans, newId } = usePlanner();
  const words = useWords();
  const text = words.sharing.received;
  const [outcome, setOutcome] = useState('');
  const [failed, setFailed] = useState(false);
  const keep = async () => {
    const kept = await plans.getState().keepNewer({ key: idOf(raw) ?? newId(), format, raw });
    if (kept === 'failed') setFailed(true);
    else setOutcome(kept === 'kept' ? text.keptNewer : text.newerTaken);
  };
  return (
    <Card gap={2} className={styles['plan']}>
      <Heading>{rawPlanName(raw) ?? words.common.unnamedPlan}</Heading>
      <Quiet>
        {text.newer}. {text.newerText}
      </Quiet>
      {outcome === '' && <Button onClick={() => void keep()}>{text.keepNewer}</Button>}
      <output className={styles['outcome']}>{outcome || (failed && text.newerFailed)}</output>
    </Card>
  );
}
