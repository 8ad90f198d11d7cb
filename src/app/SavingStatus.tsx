import { usePlans, useWords } from '../parts/PlannerContext.ts';
import { StatusChip } from '../ui/StatusChip.tsx';

/** Whether the last change is safely stored. Only bad news is spoken: the rest would interrupt at every tap. */
export function SavingStatus() {
  const words = useWords();
  const saving = usePlans((state) => state.saving);
  const text = words.common.saving[saving];
  return (
    <div role={saving === 'failed' ? 'alert' : undefined}>
      <StatusChip tone={saving === 'failed' ? 'bad' : 'neutral'} icon={saving === 'failed' ? 'stop' : 'deviceSaved'}>
        {text}
      </StatusChip>
    </div>
  );
}
