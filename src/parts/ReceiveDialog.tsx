import { Button } from '../ui/Button.tsx';
import { Sheet } from './Sheet.tsx';
import type { OpenedPlans } from './openedPlans.ts';
import { useWords } from './PlannerContext.ts';
import { ReceivedPlans } from './ReceivedPlans.tsx';

interface ReceiveDialogProps {
  readonly opened: readonly OpenedPlans[];
  readonly onClose: () => void;
}

/** What was in the files, and what to do with each plan. */
export function ReceiveDialog({ opened, onClose }: ReceiveDialogProps) {
  const { sharing: text } = useWords();
  const count = opened.reduce((sum, { plans, newer }) => sum + plans.length + newer.length, 0);
  return (
    <Sheet
      open
      onClose={onClose}
      title={count === 0 ? text.open.nothingTitle : text.open.titles(count)}
      footer={<Button onClick={onClose}>{text.open.done}</Button>}
    >
      <ReceivedPlans opened={opened} headingLevel={3} />
    </Sheet>
  );
}
