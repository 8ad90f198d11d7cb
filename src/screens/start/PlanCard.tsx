import { Link } from 'wouter';
import type { Plan } from '../../plan/planSchema.ts';
import { addresses } from '../../parts/addresses.ts';
import { CreditTray } from '../../parts/CreditTray.tsx';
import { localDay } from '../../store/localDay.ts';
import { planName } from '../../parts/planName.ts';
import { usePlanner, usePlans, useToday, useWords } from '../../parts/PlannerContext.ts';
import { ShareButton } from '../../parts/ShareButton.tsx';
import { judge } from '../../judging/judge.ts';
import { Card } from '../../ui/Card.tsx';
import { isExample } from './examplePlans.ts';
import { Quiet } from '../../ui/Quiet.tsx';
import styles from './PlanCard.module.css';
import start from './StartScreen.module.css';
import { PlanChip } from '../../parts/PlanChip.tsx';
import { PlanTools } from './PlanTools.tsx';
import type { Words } from '../../i18n/words.ts';
import { finishAction, openActions } from '../../plan/planRecord.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Row } from '../../ui/Row.tsx';
import { Stack } from '../../ui/Stack.tsx';

interface PlanCardProps {
  readonly plan: Plan;
  readonly onRename: (plan: Plan, name: string) => void;
  readonly onCopy: (plan: Plan) => void;
  readonly onRemove: (plan: Plan) => void;
}

/** One plan: what it is called, how far it is, and the way into it. */
export function PlanCard({ plan, onRename, onCopy, onRemove }: PlanCardProps) {
  const { words, catalogue } = usePlanner();
  const today = useToday();
  const { plans: text } = words.start;
  const judgement = judge(plan, catalogue);
  const name = planName(plan, words);
  const changed = lastChanged(localDay(new Date(plan.changed)), today, text);
  const about = judgement ? words.text(judgement.pathway.name) : text.frameworkMissing;

  return (
    <Card gap={1} className={styles['card']}>
      <div className={styles['into']} data-ring>
        <Row look="head">
          <h3 className={styles['name']}>
            <Link href={addresses.units(plan.id)} className={start['wholeLink']}>
              {name}
            </Link>
          </h3>
          {judgement && <PlanChip judgement={judgement} />}
        </Row>
        <Quiet>{text.about(isExample(plan) ? [text.example, about, changed] : [about, changed])}</Quiet>
        {judgement && judgement.evaluation.groups.length > 0 && (
          <CreditTray judgement={judgement} size="small" brackets={false} />
        )}
      </div>
      <OpenActions plan={plan} />
      <PlanTools
        planId={plan.id}
        name={plan.name || words.common.unnamedPlan}
        onRename={(newName) => onRename(plan, newName)}
        onCopy={() => onCopy(plan)}
        onRemove={() => onRemove(plan)}
      >
        <ShareButton planId={plan.id} />
      </PlanTools>
    </Card>
  );
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** When a plan was last changed, as one says it. Both days are `2026-11-23`. */
function lastChanged(day: string, today: string, text: Words['start']['plans']): string {
  if (day === today) return text.changedToday;
  return day === dayBefore(today) ? text.changedYesterday : text.changedOn(day);
}

/** What was agreed in a review and is still to do. Nothing where there is nothing. */
function OpenActions({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const today = useToday();
  const { actions: text } = words.reviewScreen;
  const edit = usePlans((state) => state.edit);
  const open = openActions(plan);
  if (open.length === 0) return null;
  return (
    <Stack as="section" ruled gap={0} aria-label={text.onStart}>
      <h4>{text.onStart}</h4>
      <Stack as="ul" gap={0} small>
        {open.map(({ id, what, who, due }) => (
          <li key={id}>
            <Checkbox checked={false} onChange={() => edit(plan.id, (before) => finishAction(before, id, today))}>
              <bdi>{what}</bdi>{' '}
              <Quiet as="span">
                {text.by(who, due)} {due !== null && due < today && <b className={styles['late']}>{text.late}</b>}
              </Quiet>
            </Checkbox>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
