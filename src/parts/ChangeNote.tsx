import { useCallback, useState } from 'react';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayChange } from '../i18n/sayChange.ts';
import { describeChange } from '../plan/describeChange.ts';
import type { Judgement } from '../store/judgement.ts';
import { Snackbar } from '../ui/Snackbar.tsx';
import { usePlans, useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';

/** Says what the last step did and offers to undo it. What happened before the screen opened is not spoken of. */
export function ChangeNote({ judgement: { plan, pathway } }: { readonly judgement: Judgement }) {
  const words = useWords();
  const undo = usePlans((state) => state.undo);
  const before = usePlans((state) => state.past[plan.id]?.at(-1));
  const undone = usePlans((state) => (state.future[plan.id]?.length ?? 0) > 0);
  const [seen, setSeen] = useState(plan.changed);
  const close = useCallback(() => setSeen(plan.changed), [plan.changed]);
  const fresh = before !== undefined && !undone && plan.changed !== seen;
  return (
    <Snackbar
      closeLabel={words.common.close}
      onClose={close}
      note={
        fresh
          ? {
              id: plan.changed,
              words: (
                <WithNames>
                  {sayChange(words.changes, describeChange(before, plan), (unit) => unitTitle(pathway, unit))}
                </WithNames>
              ),
              action: { label: words.common.undo, onAction: () => undo(plan.id) },
            }
          : undefined
      }
    />
  );
}
