import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { unitTitle } from '../catalogue/unitTitle.ts';
import { sayChange } from '../i18n/sayChange.ts';
import type { Pathway } from '../catalogue/schema.ts';
import { describeChange } from '../plan/describeChange.ts';
import type { Plan } from '../plan/planSchema.ts';
import type { Judgement } from '../judging/judge.ts';
import type { History } from '../store/history.ts';
import { Snackbar } from '../ui/Snackbar.tsx';
import { usePlans, useWords } from './PlannerContext.ts';
import { WithNames } from './WithNames.tsx';

/** Says what the last step did, or what was taken back, and offers the way back. What happened before the screen opened is not spoken of. */
export function ChangeNote({ judgement: { plan, pathway } }: { readonly judgement: Judgement }) {
  const history = usePlans((state) => state.history[plan.id]);
  const step = useMemo(() => ({ history, plan }), [history, plan]);
  // What the step led to is shown first.
  return <StepNote step={useDeferredValue(step)} pathway={pathway} />;
}

interface StepNoteProps {
  readonly step: { readonly history: History | undefined; readonly plan: Plan };
  readonly pathway: Pathway;
}

const StepNote = memo(function StepNote({ step: { history, plan }, pathway }: StepNoteProps) {
  const words = useWords();
  const { undo, redo } = usePlans((state) => state);
  const [seen, setSeen] = useState(plan.changed);
  const close = useCallback(() => setSeen(plan.changed), [plan.changed]);
  const say = (before: Plan, after: Plan) =>
    sayChange(words.changes, describeChange(before, after), (unit) => unitTitle(pathway, unit, words.locale));
  const isUndone = history?.last === 'undo';
  const step = isUndone ? history.future.at(-1) : history?.past.at(-1);
  const fresh = step !== undefined && plan.changed !== seen;
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
                  {isUndone ? words.common.undone(say(step.after, step.before)) : say(step.before, plan)}
                </WithNames>
              ),
              action: isUndone
                ? { label: words.common.redo, onAction: () => redo(plan.id) }
                : { label: words.common.undo, onAction: () => undo(plan.id) },
            }
          : undefined
      }
    />
  );
});
