import { usePlans, useFirstWords } from '../parts/PlannerContext.ts';
import { StatusChip, type StatusTone } from '../ui/StatusChip.tsx';
import type { IconName } from '../ui/Icon.tsx';

const looks: Readonly<Record<'saved' | 'saving' | 'failed' | 'unsure', readonly [StatusTone, IconName]>> = {
  saved: ['neutral', 'deviceSaved'],
  saving: ['neutral', 'deviceSaved'],
  failed: ['bad', 'stop'],
  unsure: ['unknown', 'question'],
};

/** Whether the last change is safely stored. Never spoken: that would interrupt at every tap; bad news has a notice. */
export function SavingStatus() {
  const words = useFirstWords();
  const saving = usePlans((state) => state.saving);
  const [tone, icon] = looks[saving];
  return (
    <StatusChip tone={tone} icon={icon}>
      {words.common.saving[saving]}
    </StatusChip>
  );
}
