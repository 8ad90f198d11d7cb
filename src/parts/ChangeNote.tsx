import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayChange } from '../i18n/sayChange.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { describeChange } from '../plan/describeChange.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Judgement } from '../judging/judge.ts';
import { Snackbar } from '../ui/Snackbar.tsx';
import { usePlans, useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';

/** Says what the last step did and offers to undo it. What happened before the screen opened is not spoken of. */
export function ChangeNote({ judgement: { plan, pathway } }: { readonly judgement: Judgement }) {
  const before = usePlans((state) => state.past[plan.id]?.at(-1));
  const undone = usePlans((state) => (state.future[plan.id]?.length ?? 0) > 0);
  const step = useMemo(() => ({ before, undone, plan }), [before, undone, plan]);
  // What the step led to is shown first.
  return <StepNote step={useDeferredValue(step)} pathway={pathway} />;
}

interface StepNoteProps {
  readonly step: { readonly before: Plan | undefined; readonly undone: boolean; readonly plan: Plan };
  readonly pathway: Pathway;
}

const StepNote = memo(function StepNote({ step: { before, undone, plan }, pathway }: StepNoteProps) {
  const words = useWords();
  const undo = usePlans((state) => state.undo);
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
});
