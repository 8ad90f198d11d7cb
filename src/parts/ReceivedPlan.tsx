import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { KnownFramework } from '../catalogue/catalogue.ts';
import { findVersion } from '../catalogue/findVersion.ts';
import type { Plan } from '../plan/planSchema.ts';
import { keepBoth, mergePlans, takeTheirs } from '../sharing/comparePlans.ts';
import type { ReceivedPlan as Received } from '../sharing/receivePlans.ts';
import { judge } from '../judging/judge.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { addresses } from './addresses.ts';
import { CreditTray } from './CreditTray.tsx';
import { PlanChip } from './PlanChip.tsx';
import { PlanDifferences } from './PlanDifferences.tsx';
import { usePlanner } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { Quiet } from '../ui/Quiet.tsx';
import { Row } from '../ui/Row.tsx';
import styles from './ReceivedPlans.module.css';

interface ReceivedPlanProps {
  readonly received: Received;
  /** Frameworks that came along and are not here yet. */
  readonly brought: readonly KnownFramework[];
  /** Added together with all others. */
  readonly added: boolean;
  readonly headingLevel: 2 | 3;
}

/** What was done, and the id of the plan it was done to. */
interface Outcome {
  readonly said: string;
  readonly id: string;
}

/** One plan that came from outside: what is in it, what differs from mine, and what the reader wants done. */
export function ReceivedPlan({ received, brought, added, headingLevel }: ReceivedPlanProps) {
  const { words, catalogue, plans, frameworks, newId, now } = usePlanner();
  const text = words.sharing.received;
  const { theirs } = received;
  const headingId = useId();
  const [done, setDone] = useState<Outcome | null>(null);
  const outcome = added && received.kind === 'new' ? { said: text.added, id: theirs.id } : done;

  const settle = (id: string, said: string) => {
    const along = findVersion(catalogue, theirs.framework)?.framework;
    if (along && brought.includes(along)) void frameworks.getState().add(along);
    setDone({ said, id });
  };
  const add = (plan: Plan, said: string) => {
    plans.getState().add(plan);
    settle(plan.id, said);
  };
  const change = (id: string, to: (mine: Plan) => Plan, said: string) => {
    plans.getState().edit(id, to, { kept: true });
    settle(id, said);
  };
  const keepTheirs = () =>
    add(
      keepBoth(theirs, { id: newId(), name: text.nameOfSent(theirs.name || words.common.unnamedPlan), now: now() }),
      text.keptBoth,
    );

  return (
    <Card className={styles['plan']} aria-labelledby={headingId}>
      <PlanPreview plan={theirs} headingId={headingId} headingLevel={headingLevel} />
      {!outcome && received.kind === 'new' && (
        <Row>
          <Quiet>{text.new}</Quiet>
          <Button kind="primary" icon="plus" onClick={() => add(theirs, text.added)}>
            {text.add}
          </Button>
        </Row>
      )}
      {!outcome && received.kind === 'same' && <Settled said={text.same} id={received.mine.id} />}
      {!outcome && received.kind === 'different' && (
        <PlanDifferences
          differences={received.differences}
          plan={theirs}
          onKeepBoth={keepTheirs}
          onTakeTheirs={() => change(received.mine.id, (mine) => takeTheirs(mine, theirs, now()), text.tookTheirs)}
          onMerge={(taken) => {
            const { id } = received.mine;
            const mine = plans.getState().plans[id] ?? received.mine;
            const merged = mergePlans(mine, theirs, taken, now());
            if (merged) change(id, () => merged, text.merged);
            return merged !== null;
          }}
        />
      )}
      {outcome && <Settled {...outcome} />}
    </Card>
  );
}

function Settled({ said, id }: Outcome) {
  const { words } = usePlanner();
  return (
    <Row>
      <output className={styles['outcome']}>{said}</output>
      <Link href={addresses.units(id)} className={styles['into']}>
        {words.sharing.received.openPlan}
      </Link>
    </Row>
  );
}

interface PlanPreviewProps extends Pick<ReceivedPlanProps, 'headingLevel'> {
  readonly plan: Plan;
  readonly headingId: string;
}

function PlanPreview({ plan, headingId, headingLevel }: PlanPreviewProps) {
  const { words, catalogue } = usePlanner();
  const text = words.sharing.received;
  const judgement = judge(plan, catalogue);
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <div className={styles['head']}>
        <Heading id={headingId}>{planName(plan, words)}</Heading>
        {judgement && <PlanChip judgement={judgement} />}
      </div>
      {judgement ? (
        <>
          <Quiet>
            {text.figures(
              words.text(judgement.pathway.name),
              judgement.evaluation.countedCredits,
              judgement.evaluation.neededCredits,
            )}
          </Quiet>
          {judgement.evaluation.groups.length > 0 && <CreditTray judgement={judgement} size="small" brackets={false} />}
        </>
      ) : (
        <Quiet>{text.noFramework}</Quiet>
      )}
    </>
  );
}
