import { useId } from 'react';
import type { Plan } from '../plan/planSchema.ts';
import { beginFrom } from '../plan/beginFrom.ts';
import { joinPlans } from '../plan/joinPlans.ts';
import { keepBoth, takeTheirs } from '../sharing/comparePlans.ts';
import type { ReceivedPlan as Received } from '../sharing/receivePlans.ts';
import { judge } from '../judging/judge.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { addresses } from './addresses.ts';
import { CreditTray } from './CreditTray.tsx';
import { PlanChip } from './PlanChip.tsx';
import { PlanDifferences } from './PlanDifferences.tsx';
import { usePlanner, useWords } from './PlannerContext.ts';
import { planName } from './planName.ts';
import { isInUnits } from './traySegments.ts';
import { Quiet } from '../ui/Quiet.tsx';
import { Row } from '../ui/Row.tsx';
import { LineLink } from './LineLink.tsx';
import styles from './ReceivedPlans.module.css';

/** What was done, and the id of the plan it was done to. */
export interface Outcome {
  readonly said: string;
  readonly id: string;
}

interface ReceivedPlanProps {
  readonly received: Received;
  readonly outcome: Outcome | null;
  /** What is added is a plan of the reader's own. */
  readonly begins: boolean;
  readonly headingLevel: 2 | 3;
  readonly onDone: (outcome: Outcome) => void;
  /** Joins it into a plan here that began from it. */
  readonly onInto: (mine: Plan) => void;
  /** Adds it, or asks again where there is one of its kind by now. */
  readonly onAdd: () => void;
}

/** One plan that came from outside: what is in it, what differs from mine, and what the reader wants done. */
export function ReceivedPlan({ received, outcome, begins, headingLevel, onDone, onInto, onAdd }: ReceivedPlanProps) {
  const { plans, newId, now } = usePlanner();
  const words = useWords();
  const text = words.sharing.received;
  const { theirs } = received;
  const headingId = useId();

  const add = (plan: Plan, said: string) => {
    plans.getState().add(plan);
    onDone({ said, id: plan.id });
  };
  const change = (id: string, to: (mine: Plan) => Plan, said: string) => {
    plans.getState().edit(id, to, { kept: true });
    onDone({ said, id });
  };
  const name = text.nameOfSent(theirs.name || words.common.unnamedPlan);
  const keepTheirs = () => add(keepBoth(theirs, { id: newId(), name, now: now() }), text.keptBoth);
  const beginOwn = () => add({ ...beginFrom(theirs, { id: newId(), kind: 'file', now: now() }), name: '' }, text.begun);

  return (
    <Card gap={2} className={styles['plan']} aria-labelledby={headingId}>
      <PlanPreview plan={theirs} headingId={headingId} headingLevel={headingLevel} />
      {!outcome && received.kind === 'new' && (
        <>
          {received.begun.map((plan) => (
            <Row key={plan.id}>
              <Quiet>{text.begunAlready(planName(plan, words))}</Quiet>
              <LineLink href={addresses.units(plan.id)}>{text.openPlan}</LineLink>
              <Button icon="check" onClick={() => onInto(plan)}>
                {text.into(planName(plan, words))}
              </Button>
            </Row>
          ))}
          <Row>
            <Quiet>{begins ? text.newFromLink : text.new}</Quiet>
            <Button kind="primary" icon="plus" onClick={onAdd}>
              {text.add}
            </Button>
            {!begins && (
              <Button icon="copy" onClick={beginOwn}>
                {text.beginOwn}
              </Button>
            )}
          </Row>
        </>
      )}
      {!outcome && received.kind === 'same' && <Settled said={text.same} id={received.mine.id} />}
      {!outcome && received.kind === 'different' && (
        <PlanDifferences
          received={received}
          onKeepBoth={keepTheirs}
          onTakeTheirs={() => change(received.mine.id, (mine) => takeTheirs(mine, theirs, now()), text.tookTheirs)}
          onJoin={(decided) =>
            change(received.mine.id, (mine) => joinPlans(mine, theirs, decided, now()).plan, text.merged)
          }
        />
      )}
      {outcome && <Settled {...outcome} />}
    </Card>
  );
}

function Settled({ said, id }: Outcome) {
  const words = useWords();
  return (
    <Row>
      <output className={styles['outcome']}>{said}</output>
      <LineLink href={addresses.units(id)}>{words.sharing.received.openPlan}</LineLink>
    </Row>
  );
}

interface PlanPreviewProps extends Pick<ReceivedPlanProps, 'headingLevel'> {
  readonly plan: Plan;
  readonly headingId: string;
}

function PlanPreview({ plan, headingId, headingLevel }: PlanPreviewProps) {
  const { catalogue } = usePlanner();
  const words = useWords();
  const text = words.sharing.received;
  const judgement = judge(plan, catalogue);
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Row look="head">
        <Heading id={headingId}>{planName(plan, words)}</Heading>
        {judgement && <PlanChip judgement={judgement} />}
      </Row>
      {judgement ? (
        <>
          <Quiet>
            {isInUnits(judgement.evaluation)
              ? words.text(judgement.pathway.name)
              : text.figures(
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
