import { usePlanView } from '../../parts/usePlanView.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { planName } from '../../parts/planName.ts';
import type { Plan } from '../../plan/planSchema.ts';
import { Card } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CheckList } from './CheckList.tsx';
import { HoursBrief } from './HoursBrief.tsx';
import { PointList } from './PointList.tsx';
import { inOrder, SideBySide } from './OptionComparison.tsx';
import styles from './PresentDialog.module.css';
import { UnitList } from './UnitList.tsx';
import type { Review } from '../../judging/review.ts';
import { VerdictCard } from './VerdictCard.tsx';
import { Stack } from '../../ui/Stack.tsx';

interface PresentDialogProps {
  readonly review: Review;
  readonly family: readonly Plan[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The review for a projector: larger, and nothing in it changes the plan. Escape leaves. */
export function PresentDialog({ review, family, open, onClose }: PresentDialogProps) {
  const words = useWords();
  const { reviewScreen: text } = words;
  const { plan } = review.view;
  const other = usePlanView(family.find(({ id, pathway }) => id !== plan.id && pathway === plan.pathway)?.id ?? '');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.presenting(planName(plan, words))}
      closeLabel={text.leavePresenting}
      look="full"
    >
      <div className={styles['present']}>
        <VerdictCard review={review} presented />
        <Stack gap={5}>
          <CheckList review={review} presented />
          <UnitList view={review.view} presented />
        </Stack>
        <Stack gap={5}>
          <PointList review={review} readOnly />
          <HoursBrief review={review} readOnly />
        </Stack>
        {other && (
          <Card gap={3} className={styles['wide']} aria-labelledby="presented-options">
            <SideBySide {...inOrder(review.view, other)} readOnly />
          </Card>
        )}
      </div>
    </Dialog>
  );
}
