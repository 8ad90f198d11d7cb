import { usePlans, useWords } from '../parts/PlannerContext.ts';
import { StatusChip } from '../ui/StatusChip.tsx';

/** Whether the last change is safely stored. Never spoken: that would interrupt at every tap; bad news has a notice. */
export function SavingStatus() {
  const words = useWords();
  const saving = usePlans((state) => state.saving);
  const text = words.common.saving[saving];
  return (
    <StatusChip tone={saving === 'failed' ? 'bad' : 'neutral'} icon={saving === 'failed' ? 'stop' : 'deviceSaved'}>
      {text}
    </StatusChip>
  );
}
